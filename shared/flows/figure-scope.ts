import type { Dimension } from '../contracts/kpi.ts';
import type { Scope } from '../domain/kpi/scope.ts';
import type { Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Month } from '../vocabulary/time.ts';

const MOST_MONTHS = 24;

/** Whose figures somebody may see: their own, or, who reaches everything, all or those of one marketplace. */
export function scopeOf({ organisation, reach }: Reaching, marketplace: OrganisationId | undefined): Scope {
  if (reach === 'all') return marketplace ? { marketplace } : 'ALL';
  const own: Scope = reach === 'own' ? { submitter: organisation } : { marketplace: organisation };
  if (marketplace && marketplace !== organisation)
    throw new RefusedError('FORBIDDEN', 'These are the figures of another organisation');
  return own;
}

/** From one month to another, both included, in the right order and not too many. */
export function checkMonths(from: Month, to: Month): void {
  const months = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  const count = months(to) - months(from) + 1;
  if (count >= 1 && count <= MOST_MONTHS) return;
  throw new RefusedError('INVALID_INPUT', 'The period is not one to 24 months', {
    faults: [
      {
        pointer: '/to',
        code: 'INVALID_INPUT',
        detail: `Name a month from ${from} on, at most ${MOST_MONTHS} months in all`,
      },
    ],
  });
}

/** Counters of a submitter know no marketplaces. */
export function checkMarketplaces(scope: Scope, by: readonly Dimension[]): void {
  if (scope === 'ALL' || 'marketplace' in scope || !by.includes('marketplace')) return;
  const detail = 'Live figures of a submitter know no marketplaces: order an export of kind FIGURES by marketplace';
  const faults = [{ pointer: '/by', code: 'INVALID_INPUT', detail } as const];
  throw new RefusedError('INVALID_INPUT', 'These figures are not kept by marketplace', { faults });
}
