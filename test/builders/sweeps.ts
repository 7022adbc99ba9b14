import { atThreshold, nextThreshold, type Threshold } from '../../shared/domain/clock/thresholds.ts';
import { type History, type Sealed, seal } from '../../shared/domain/life/history.ts';
import type { Draft } from '../../shared/domain/life/record.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { factsOf } from './items.ts';

/** The next threshold of a history, if it has come by a moment. */
function thresholdBy({ facts, events }: History, now: Instant): Threshold | undefined {
  const next = facts && nextThreshold(facts, events);
  return next && next.at <= now ? next : undefined;
}

/** Brings a history up to a moment, as a sweep does that looks at it. */
export function swept(history: History, now: Instant): History {
  let at = history;
  for (let next = thresholdBy(at, now); next; next = thresholdBy(at, now)) {
    at = seal(at, atThreshold(next, factsOf(at)), new Date(now)).history;
  }
  return at;
}

/** What a sweep or somebody else did to an item, as one line each: `50% GPSR_ORDER`, `DEADLINE_BREACHED GPSR_ORDER`. */
export const remindersOf = ({ events }: History): string[] =>
  events.flatMap(({ type, data }) => {
    if (type === 'REMINDER_SENT') return [`${data.percent}% ${data.clock}`];
    if (type === 'REDELIVERED') return ['redelivered'];
    return type === 'DEADLINE_BREACHED' || type === 'TARGET_MISSED' ? [`${type} ${data.clock}`] : [];
  });

/** One item as the store keeps it: its history, and where in the index of what is due it stands. */
export class Indexed {
  history: History;
  readonly #index: Instant[] = [];
  #cursor: Instant = '';

  constructor({ event, threshold, history }: Sealed) {
    this.history = history;
    this.#enter({ event, threshold });
  }

  append(draft: Draft, now: Instant): void {
    const sealed = seal(this.history, draft, new Date(now));
    this.history = sealed.history;
    this.#enter(sealed);
  }

  /** Looks at what the index names between the last sweep and now, and at nothing else. */
  sweep(now: Instant): void {
    const isNamed = this.#index.some((at) => at > this.#cursor && at <= now);
    this.#cursor = now;
    for (let next = isNamed && thresholdBy(this.history, now); next; next = thresholdBy(this.history, now)) {
      this.append(atThreshold(next, factsOf(this.history)), now);
    }
  }

  #enter({ event, threshold }: Pick<Sealed, 'event' | 'threshold'>): void {
    if (threshold) this.#index.push(threshold.at < event.recordedAt ? event.recordedAt : threshold.at);
  }
}
