import type { ItemRow } from '../../contracts/item.ts';
import type { Judgement, RedressStanding } from '../../vocabulary/flaggers.ts';
import { ACTING, type Outcome } from '../../vocabulary/life.ts';
import type { Complainant, RedressResult } from '../../vocabulary/redress.ts';
import type { Redress } from '../life/facts.ts';

const BY_RESULT: Readonly<Record<Complainant, Readonly<Record<Exclude<RedressResult, 'OMITTED'>, RedressStanding>>>> = {
  SELLER: { UPHELD: 'CONFIRMED', PARTIALLY_REVERSED: 'PARTLY_OVERTURNED', REVERSED: 'OVERTURNED' },
  NOTIFIER: { UPHELD: 'DENIED', PARTIALLY_REVERSED: 'PARTLY_GRANTED', REVERSED: 'GRANTED' },
};

/** What the latest complaint or dispute that was decided has made of an item; what was omitted decided nothing. */
export function redressStandingOf(redress: readonly Redress[] = []): RedressStanding | undefined {
  let latest: { readonly at: string; readonly standing: RedressStanding } | undefined;
  for (const { complainant, decidedAt, result } of redress) {
    if (!decidedAt || !result || result === 'OMITTED' || (latest && decidedAt < latest.at)) continue;
    latest = { at: decidedAt, standing: BY_RESULT[complainant][result] };
  }
  return latest?.standing;
}

/** What a judgement follows from. */
export type Judged = Pick<ItemRow, 'state' | 'outcome' | 'refusal' | 'redress'>;

/** Outcomes that say nothing of whether the notice was right: they are shown, and never called invalid. */
const ASIDE: Readonly<Partial<Record<Outcome, Judgement>>> = {
  DISPUTED: 'DISPUTED',
  ERROR_CHANNEL: 'ERROR_CHANNEL',
  ALREADY_REMOVED: 'ALREADY_REMOVED',
};

const undecided = ({ state }: Judged): Judgement =>
  state === 'ENDED_BY_SELLER' || state === 'WITHDRAWN' ? state : 'PENDING';

/**
 * How an item stands, after redress. A partial reversal leaves it substantiated in part.
 *
 * Source: DSA Art. 22(6): insufficiently precise, inaccurate or inadequately substantiated notices; "including information from
 * complaints".
 */
export function judge(row: Judged): Judgement {
  const { outcome, refusal, redress } = row;
  if (!outcome) return undecided(row);
  if (redress === 'GRANTED' || redress === 'PARTLY_GRANTED') return 'SUBSTANTIATED';
  const aside = ASIDE[outcome];
  if (aside) return aside;
  if (!ACTING.has(outcome)) return refusal ?? 'NO_ACTION';
  return redress === 'OVERTURNED' ? 'OVERTURNED' : 'SUBSTANTIATED';
}

/** Accepted by the marketplace itself, whatever became of it later: it decided to act without being brought to it. */
export const isAccepted = ({ outcome, redress }: Judged): boolean =>
  outcome !== undefined &&
  ACTING.has(outcome) &&
  outcome !== 'ALREADY_REMOVED' &&
  redress !== 'GRANTED' &&
  redress !== 'PARTLY_GRANTED';
