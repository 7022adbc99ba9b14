import type { Counted } from '../life/facts.ts';
import type { Level } from './notice-counts.ts';

/** Whose figures: everything, what is addressed to one marketplace, or what one organisation submitted. */
export type Scope = { readonly marketplace: string } | { readonly submitter: string } | 'ALL';

export const scopeName = (scope: Scope): string =>
  scope === 'ALL'
    ? 'ALL'
    : 'marketplace' in scope
      ? `marketplace:${scope.marketplace}`
      : `submitter:${scope.submitter}`;

/** The scope that goes by a name. */
export function scopeNamed(name: string): Scope {
  const [kind, id = ''] = name.split(':');
  if (kind === 'marketplace') return { marketplace: id };
  return kind === 'submitter' ? { submitter: id } : 'ALL';
}

export const isWithin = (
  scope: Scope,
  { marketplace, submitter }: Pick<Counted, 'marketplace' | 'submitter'>,
): boolean =>
  scope === 'ALL' || ('marketplace' in scope ? scope.marketplace === marketplace : scope.submitter === submitter);

export const levelOf = (scope: Scope): Level => (scope !== 'ALL' && 'marketplace' in scope ? 'MARKETPLACE' : 'ALL');
