import type { ItemEvent } from '../../contracts/event.ts';
import { type KeptBecause, RetentionClass } from '../../vocabulary/retention.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import { entryOf } from '../sellers/entry.ts';
import { type Anchor, CLASSES, DISPUTE_DAYS, REPEATED_DAYS } from './classes.ts';
import { later, latest, openRedress, redressEndOf } from './redress-end.ts';

/** Whether the time of a class is over for one item, and if not, why. */
export type Verdict =
  | { readonly class: RetentionClass; readonly isOver: true; readonly since: Instant }
  | {
      readonly class: RetentionClass;
      readonly isOver: false;
      readonly because: KeptBecause;
      readonly until?: Instant;
    };

/** Why nothing of an item may go, whatever its age. */
interface Kept {
  readonly because: KeptBecause;
  readonly until?: Instant;
}

/** Referrals to law enforcement that were neither declined nor concluded. */
function isProsecuted(events: readonly ItemEvent[]): boolean {
  const open = new Set<number>();
  for (const event of events) {
    if (event.type === 'REFERRED' && event.data.to === 'LAW_ENFORCEMENT') open.add(event.data.referral);
    if (event.type === 'REFERRAL_ANSWERED' && event.data.result !== 'TAKEN_UP') open.delete(event.data.referral);
  }
  return open.size > 0;
}

/** What stands in the way of any deletion. A hold wins always. An open dispute is to end within its time, told or not. */
export function keptBecause(facts: Facts, events: readonly ItemEvent[], now: Instant): Kept | undefined {
  const { holdUntil } = facts;
  if (holdUntil && holdUntil > now) return { because: 'HOLD', until: holdUntil };
  if (isProsecuted(events)) return { because: 'REFERRAL_OPEN' };
  if (openRedress(facts, 'COMPLAINT')) return { because: 'COMPLAINT_OPEN' };
  const dispute = openRedress(facts, 'DISPUTE');
  const until = dispute && later(dispute.openedAt, { days: DISPUTE_DAYS });
  return until && until > now ? { because: 'DISPUTE_OPEN', until } : undefined;
}

const lastAct = (events: readonly ItemEvent[]): Instant | undefined =>
  latest(events.filter(({ actor, n }) => n === 1 || actor.role !== 'system').map(({ recordedAt }) => recordedAt));

const anchorOf: Readonly<Record<Anchor, (facts: Facts, events: readonly ItemEvent[]) => Instant | undefined>> = {
  END_OF_REDRESS: redressEndOf,
  LAST_EVIDENCE: (_, events) => events.findLast(({ type }) => type === 'EVIDENCE_ADDED')?.recordedAt,
  LAST_ACT: (_, events) => lastAct(events),
};

/** Until when the decision counts among repeated ones of the seller; undefined if it does not. */
function repeatedUntil(facts: Facts): Instant | undefined {
  const entry = entryOf(facts);
  return entry?.standing === 'STANDS' ? later(entry.at, { days: REPEATED_DAYS }) : undefined;
}

/** When the record itself is over, and with it whatever never came to an end of its own. */
const recordEnd = (events: readonly ItemEvent[]): Instant => later(lastAct(events) ?? '', CLASSES.RECORD);

/** Undefined: nothing of the class is kept of this item. */
function verdictOf(of: RetentionClass, facts: Facts, events: readonly ItemEvent[], now: Instant): Verdict | undefined {
  const rule = CLASSES[of];
  const anchor = anchorOf[rule.from](facts, events);
  if (!anchor && rule.from === 'LAST_EVIDENCE') return undefined;
  const kept = keptBecause(facts, events, now);
  if (kept) return { class: of, isOver: false, ...kept };
  const end = anchor ? later(anchor, rule) : recordEnd(events);
  const repeated = rule.waitsForRepeatedSellers ? repeatedUntil(facts) : undefined;
  if (repeated && repeated > end && repeated > now)
    return { class: of, isOver: false, because: 'REPEAT_SELLER', until: repeated };
  if (end <= now) return { class: of, isOver: true, since: latest([end, repeated ?? '']) as Instant };
  const because = anchor ? (rule.from === 'END_OF_REDRESS' ? 'REDRESS' : 'TERM') : 'UNDECIDED';
  return { class: of, isOver: false, because, until: end };
}

/** For each class of what is kept of an item: whether its time is over, or why not. */
export const dueFor = (facts: Facts, events: readonly ItemEvent[], now: Date): Verdict[] =>
  RetentionClass.options.flatMap((each) => verdictOf(each, facts, events, instant(now)) ?? []);

/** The classes whose time is over. */
export const overOf = (verdicts: readonly Verdict[]): ReadonlySet<RetentionClass> =>
  new Set(verdicts.flatMap((verdict) => (verdict.isOver ? [verdict.class] : [])));
