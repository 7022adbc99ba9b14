import type { OrderDraftEntry, OrderDraftSummary } from '../../contracts/order-draft.ts';
import type { ActorView } from '../../contracts/person.ts';
import { RefusedError } from '../../errors.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';

interface Recorded {
  readonly recordedAt: Instant;
  readonly data: OrderDraftEntry;
}
type HeldEntry = Extract<OrderDraftEntry, { step: 'HELD' }>;
type Decided = Exclude<OrderDraftEntry, { step: 'HELD' }>;

/** An order waits for so long, in days. */
const WAITS_DAYS = 30;
const DAY_MILLISECONDS = 24 * 3_600_000;

export const expiryOf = (now: Date): Instant => instant(new Date(now.getTime() + WAITS_DAYS * DAY_MILLISECONDS));

/** The latest round of an order: as it was written, and what was decided on it. An order that was refused may be written anew. */
export interface Round {
  readonly held: HeldEntry;
  readonly heldAt: Instant;
  readonly decided?: Decided;
  readonly decidedAt?: Instant;
}

export function roundOf(entries: readonly Recorded[]): Round | undefined {
  const start = entries.findLastIndex(({ data }) => data.step === 'HELD');
  const [first, then] = [entries[start], entries[start + 1]];
  if (first?.data.step !== 'HELD') return undefined;
  const held = { held: first.data, heldAt: first.recordedAt };
  return then && then.data.step !== 'HELD' ? { ...held, decided: then.data, decidedAt: then.recordedAt } : held;
}

/** Whether an order can still be decided on. */
export const isWaiting = ({ held, decided }: Round, now: Date): boolean => !decided && held.expiresAt > instant(now);

const reused = (reference: string) =>
  new RefusedError('REFERENCE_REUSED', `Reference ${reference} was used for another order`, {
    faults: [
      { pointer: '/reference', code: 'REFERENCE_REUSED', detail: 'Use a new reference, or send the same again' },
    ],
  });

/** An order comes to wait. The same again waits once; another under its reference may wait only once nothing waits or was sent. */
export function decideHold<Entry extends Recorded>(
  entries: readonly Entry[],
  next: HeldEntry,
  now: Date,
): { readonly next: OrderDraftEntry } | { readonly same: Entry } {
  const round = roundOf(entries);
  if (!round) return { next };
  const isSpent = round.decided?.step === 'REFUSED' || (!round.decided && !isWaiting(round, now));
  if (isSpent) return { next };
  if (round.held.digest !== next.digest) throw reused(next.reference);
  return { same: entries.findLast(({ data }) => data.step === 'HELD') as Entry };
}

const isSamePerson = (a: ActorView, b: ActorView): boolean => a.person !== undefined && a.person === b.person;

const closed = ({ decided, decidedAt }: Round) =>
  new RefusedError('DRAFT_CLOSED', decided ? 'Somebody has decided on this order' : 'The time to decide is over', {
    members: decided
      ? { state: decided.step, decidedBy: decided.by, decidedAt }
      : { state: 'EXPIRED' satisfies OrderDraftSummary['state'] },
  });

/** Somebody decides, who is not who wrote it. The same decision of the same person again changes nothing. */
export function decideDraft<Entry extends Recorded>(
  entries: readonly Entry[],
  next: Decided,
  now: Date,
): { readonly next: OrderDraftEntry } | { readonly same: Entry } {
  const round = roundOf(entries);
  if (!round) throw new Error('An order that was never written is decided on');
  if (isSamePerson(round.held.by, next.by))
    throw new RefusedError('SAME_PERSON', 'Whoever wrote an order does not decide on it: ask another approver');
  const isAgain =
    round.decided?.step === next.step && (next.step === 'APPROVED' || isSamePerson(round.decided.by, next.by));
  if (isAgain) return { same: entries.at(-1) as Entry };
  if (!isWaiting(round, now)) throw closed(round);
  return { next };
}
