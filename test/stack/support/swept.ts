import type { ItemEvent } from '../../../shared/contracts/event.ts';
import { readHistory } from '../../../shared/store/events.ts';
import { ItemId } from '../../../shared/vocabulary/ids.ts';
import type { Instant } from '../../../shared/vocabulary/time.ts';
import { remindersOf } from '../../builders/sweeps.ts';
import type { System } from './system.ts';

interface Swept {
  /** `50% GPSR_ORDER`, `redelivered`. */
  readonly line: string;
  /** When it was due. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** The events of an item as they are stored. */
export async function eventsOf({ cases }: System, id: string): Promise<readonly ItemEvent[]> {
  const history = await readHistory(cases, ItemId.parse(id));
  if (!history) throw new Error(`Item ${id} has no history`);
  return history.events;
}

/** What sweeps did to an item, in its order. */
export async function sweptLines(system: System, id: string): Promise<Swept[]> {
  const history = await readHistory(system.cases, ItemId.parse(id));
  const events = history?.events ?? [];
  return events.flatMap((event) => {
    const [line] = history ? remindersOf({ ...history, events: [event] }) : [];
    return line ? [{ line, occurredAt: event.occurredAt, recordedAt: event.recordedAt }] : [];
  });
}
