import type { Strength } from '../../contracts/delivery.ts';
import type { Kind } from '../../vocabulary/life.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { SubmitterStatus } from '../../vocabulary/roles.ts';

/** The group that counters are kept in, within a month and a sector: the finest where they are stored, ALL where nobody asked for more. */
export interface Cell {
  readonly kind: Kind;
  readonly status: SubmitterStatus | 'ALL';
  readonly basis: Strength;
  readonly memberState: MemberState | 'ALL';
}

const letters = <T extends string>(words: Readonly<Record<T, string>>) => ({
  to: words,
  from: Object.fromEntries(Object.entries<string>(words).map(([word, letter]) => [letter, word])) as Readonly<
    Record<string, T>
  >,
});
const KIND = letters<Kind>({ NOTICE: 'N', ORDER: 'O', ALERT: 'A' });
const STATUS = letters<SubmitterStatus | 'ALL'>({ AUTHORITY: 'A', DSA_TF: 'T', PLATFORM_TRUSTED: 'P', NO_STATUS: 'N', ALL: '*' }); // biome-ignore format: one row
const BASIS = letters<Strength>({ LEGAL: 'L', VOLUNTARY: 'V', TARGET: 'T', NONE: 'N' });

/** Five characters, since a cell is part of the name of every counter in a stored row: `NALDE`. */
export const nameOf = ({ kind, status, basis, memberState }: Cell): string =>
  `${KIND.to[kind]}${STATUS.to[status]}${BASIS.to[basis]}${memberState}`;

export function cellOf(name: string): Cell {
  const [kind, status, basis] = [KIND.from[name[0] ?? ''], STATUS.from[name[1] ?? ''], BASIS.from[name[2] ?? '']];
  if (!kind || !status || !basis) throw new Error(`No cell is called ${name}`);
  return { kind, status, basis, memberState: name.slice(3) as Cell['memberState'] };
}
