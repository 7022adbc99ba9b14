import { millisecondsBetween } from '../../vocabulary/time.ts';
import type { Counted } from '../life/facts.ts';

const MINUTE_MILLISECONDS = 60_000;
const one = (yes: boolean): number => (yes ? 1 : 0);

/** By the word of the marketplace, nobody can reach the listing any more. */
export const isTakenDown = ({ outcome, actionAt }: Counted): boolean =>
  (outcome === 'REMOVE' || outcome === 'DISABLE') && actionAt !== undefined;

/** What the notifier was told: whether at all, and what each answer cites (DSA Art. 16(5)). */
export function answerCounts({ notifierInformedAt, feedback = '' }: Counted): Record<string, number> {
  const citing = (letter: string) => feedback.split(letter).length - 1;
  return { ie: one(notifierInformedAt !== undefined), cl: citing('L'), ct: citing('T'), cn: citing('N') };
}

/** From the first sight of a listing to its end, in whole minutes, of items that no check has found there since. */
export function exposureCounts(facts: Counted): Record<string, number> {
  const { firstSeenAt, actionAt, isContradicted } = facts;
  if (!isTakenDown(facts) || !actionAt || isContradicted) return {};
  if (!firstSeenAt || actionAt < firstSeenAt) return { xa: 1 };
  return { xa: 1, xn: 1, xm: Math.floor(millisecondsBetween(firstSeenAt, actionAt) / MINUTE_MILLISECONDS) };
}
