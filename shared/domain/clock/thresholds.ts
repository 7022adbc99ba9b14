import type { RunningClock } from '../../contracts/delivery.ts';
import type { ItemEvent } from '../../contracts/event.ts';
import type { ClockId } from '../../vocabulary/clocks.ts';
import { ACTING, type State } from '../../vocabulary/life.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Counted, Facts } from '../life/facts.ts';
import { effectOf } from '../life/order-effect.ts';
import type { Draft } from '../life/record.ts';

/** Reminders go out at these shares of the time allowed, in percent of the time between T0 and due; 100 is the deadline itself. */
const PERCENTS = [50, 80, 100] as const;

/** A queue keeps a message for 14 days; what stays unanswered is sent again before that, this many times. */
const REDELIVERY_MILLISECONDS = 13 * 24 * 3600 * 1000;
const MOST_REDELIVERIES = 12;

/** A moment at which the system itself has something to do for an item. */
export type Threshold =
  | { readonly at: Instant; readonly clock: ClockId; readonly percent: (typeof PERCENTS)[number] }
  | { readonly at: Instant; readonly redelivery: number }
  | { readonly at: Instant; readonly lapse: number };

/** When a clock stopped, by the reporter's word and by ours. */
export interface Stopped {
  readonly at: Instant;
  readonly recordedAt: Instant;
}

/** A clock runs until the act that stops it, or until the item has ended otherwise. A claim that was contradicted stops nothing. */
export function stopOf({ stop }: RunningClock, facts: Counted): Stopped | undefined {
  const { decidedAt, decidedRecordedAt, actionAt, actionRecordedAt, outcome } = facts;
  const endedAt = facts.endedAt ?? facts.withdrawnAt;
  const ended = endedAt ? { at: endedAt, recordedAt: endedAt } : undefined;
  const decided = decidedAt && decidedRecordedAt ? { at: decidedAt, recordedAt: decidedRecordedAt } : undefined;
  if (stop === 'DECISION') return decided ?? ended;
  // What a complaint brought after all came after the decision that had ended the wait.
  if (facts.isNewlyImposed && facts.kind !== 'ORDER') return decided;
  const isComplied = !facts.isContradicted && (facts.kind !== 'ORDER' || effectOf(outcome) === 'EFFECTED');
  if (actionAt && actionRecordedAt && isComplied) return { at: actionAt, recordedAt: actionRecordedAt };
  const isRefused = outcome !== undefined && !ACTING.has(outcome);
  const isLet = facts.kind !== 'ORDER' && isRefused && ENDED_WITHOUT_ACT.has(facts.state);
  return isLet ? decided : ended;
}

/** A decision not to act ends the wait for an act, but for an order. */
const ENDED_WITHOUT_ACT: ReadonlySet<State> = new Set([
  'DECIDED_NO_ACTION',
  'DECIDED_DISPUTED',
  'DECIDED_ERROR_CHANNEL',
  'CLOSED',
]);

const momentOf = (deliveredAt: Instant, dueAt: Instant, percent: number): Instant => {
  const [from, to] = [Date.parse(deliveredAt), Date.parse(dueAt)];
  return new Date(from + Math.floor(((to - from) * percent) / 100)).toISOString();
};

const isDone = (events: readonly ItemEvent[], clock: ClockId, percent: number): boolean =>
  events.some(({ type, data }) =>
    percent === 100
      ? (type === 'DEADLINE_BREACHED' || type === 'TARGET_MISSED') && data.clock === clock
      : type === 'REMINDER_SENT' && data.clock === clock && data.percent === percent,
  );

function* ahead(facts: Facts, events: readonly ItemEvent[]): Generator<Threshold> {
  for (const running of facts.clocks) {
    const stopped = stopOf(running, facts);
    if (!running.dueAt) continue;
    for (const percent of PERCENTS) {
      if (isDone(events, running.clock, percent)) continue;
      // No reminder of what is done. A deadline is missed when nothing was recorded by then, however late the sweep comes.
      if (stopped && (percent !== 100 || stopped.recordedAt < running.dueAt)) continue;
      yield { at: momentOf(facts.deliveredAt, running.dueAt, percent), clock: running.clock, percent };
    }
  }
  const sent = events.filter(({ type }) => type === 'REDELIVERED').length;
  if (facts.state === 'DELIVERED' && facts.via === 'QUEUE' && sent < MOST_REDELIVERIES) {
    const at = Date.parse(facts.deliveredAt) + REDELIVERY_MILLISECONDS * (sent + 1);
    yield { at: new Date(at).toISOString(), redelivery: sent + 1 };
  }
  if (facts.state === 'INFO_REQUESTED' && facts.lapsesAt) yield { at: facts.lapsesAt, lapse: facts.questions ?? 1 };
}

/** The next moment at which something is due for an item; undefined once nothing is. */
export function nextThreshold(facts: Facts, events: readonly ItemEvent[]): Threshold | undefined {
  let next: Threshold | undefined;
  for (const threshold of ahead(facts, events)) if (!next || threshold.at < next.at) next = threshold;
  return next;
}

/** What happens at a threshold: a reminder, one breach or missed target per clock, or the message once more. T0 never moves. */
export function atThreshold(threshold: Threshold, { clocks }: Facts): Draft {
  const event = { occurredAt: threshold.at, actor: { role: 'system' } } as const;
  if ('redelivery' in threshold) return { ...event, type: 'REDELIVERED', data: {} };
  if ('lapse' in threshold) return { ...event, type: 'INFORMATION_LAPSED', data: {} };
  const { clock, percent } = threshold;
  if (percent !== 100) return { ...event, type: 'REMINDER_SENT', data: { clock, percent } };
  const running = clocks.find((candidate) => candidate.clock === clock);
  if (!running?.dueAt) throw new Error(`${clock} has no deadline to miss`);
  const type = running.basis === 'LEGAL' ? 'DEADLINE_BREACHED' : 'TARGET_MISSED';
  return { ...event, type, data: { clock, dueAt: running.dueAt } };
}
