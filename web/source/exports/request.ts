import { DIMENSIONS } from '../../../shared/contracts/kpi.ts';
import { KINDS } from '../../../shared/domain/exports/kind-rules.ts';
import type { Fault } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';
import type { Role } from '../app/me.ts';

export type Kind = components['schemas']['ExportKind'];
type Wire = components['schemas']['NewExport'];

/** An order as it is typed: nothing is required yet. */
export type Draft = { readonly [Name in keyof Wire]?: Wire[Name] };

const ALL_KINDS = Object.keys(KINDS) as Kind[];

export const kindsFor = (role: Role): Kind[] => ALL_KINDS.filter((kind) => KINDS[kind].who.includes(role));
export const takes = (kind: Kind, name: (typeof KINDS)[Kind]['takes'][number]): boolean =>
  KINDS[kind].takes.includes(name);

/** What somebody names, beside what the kind takes: whoever sees all of it says whose it is to be. */
export const mayName = (kind: Kind, name: 'marketplace' | 'flagger', role: Role): boolean =>
  takes(kind, name) && (role === 'operator' || (role === 'commission' && name === 'marketplace'));
const mustName = (kind: Kind, name: 'marketplace' | 'flagger', role: Role): boolean =>
  KINDS[kind].names === name && role === 'operator';

/** Breakdowns that mean something for a role: what is one's own is of one marketplace, or of one Member State. */
export const dimensionsFor = (role: Role): readonly string[] =>
  DIMENSIONS.filter((each) => role !== 'marketplace' || each !== 'marketplace');

const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && kind in KINDS;
const monthBefore = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);

/** An order as the address begins it, such as `?kind=PUBLIC&from=2026-01&to=2026-06`; else figures of the last whole month. */
export function draftFrom(query: Readonly<Record<string, string>>, role: Role, now: Date): Draft {
  const asked = query['kind'];
  const kind = isKind(asked) && kindsFor(role).includes(asked) ? asked : 'FIGURES';
  const month = (name: string) => (/^\d{4}-\d\d$/.test(query[name] ?? '') ? query[name] : undefined);
  const from = month('from') ?? monthBefore(now);
  const dialogue = query['dialogue'] as Draft['dialogue'];
  return {
    kind,
    from,
    to: month('to') ?? from,
    ...(dialogue && takes(kind, 'dialogue') && { dialogue }),
    ...(query['corrects'] && { corrects: query['corrects'] as Draft['corrects'] }),
  } as Draft;
}

const NEVER_SENT: readonly (keyof Draft)[] = ['dialogue', 'marketplace', 'flagger', 'by', 'period', 'formats'];

/** What is sent: no more than the kind understands, and the months of a year for what is of a year. */
export function requestOf(draft: Draft, role: Role): Wire {
  const { kind = 'FIGURES' } = draft;
  const drops = NEVER_SENT.filter((name) => {
    if (name === 'marketplace' || name === 'flagger') return !mayName(kind, name, role);
    return !takes(kind, name as 'dialogue');
  });
  const kept = Object.entries(draft).filter(
    ([name, value]) => value !== undefined && !drops.includes(name as keyof Draft),
  );
  const request = Object.fromEntries(kept) as unknown as Wire;
  if (kind !== 'FLAGGER_REPORT') return request;
  const year = (draft.from ?? '').slice(0, 4);
  return { ...request, from: `${year}-01`, to: `${year}-12` };
}

const required = (pointer: string): Fault => ({ pointer, code: 'REQUIRED', detail: 'Required' });

/** What can be told before anything is sent, beside what the contract says of each field. */
export function draftFaults(draft: Draft, role: Role, reversed: string): readonly Fault[] {
  const request = requestOf(draft, role);
  const { kind = 'FIGURES', from, to = from, corrects, reason } = request;
  const lacking = (['marketplace', 'flagger'] as const).filter((name) => mustName(kind, name, role) && !request[name]);
  return [
    ...lacking.map((name) => required(`/${name}`)),
    ...(corrects && !reason ? [required('/reason')] : []),
    ...(from && to && to < from ? [{ pointer: '/to', code: 'MONTHS_REVERSED', detail: reversed }] : []),
  ];
}
