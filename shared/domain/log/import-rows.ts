import type { ItemEvent } from '../../contracts/event.ts';
import type { Facts } from '../life/facts.ts';
import { apply } from '../life/fold.ts';
import { type History, type Sealed, seal } from '../life/history.ts';
import type { Draft } from '../life/record.ts';
import { DECIDED_TO_ACT_STATES, OPEN_STATES } from '../life/table.ts';
import type { Mode } from './import-story.ts';

/** By whom and from where something is imported. */
export interface Import {
  /** SHA-256 of the file. */
  readonly file: string;
  readonly mode: Mode;
  /** Opaque name of the person. */
  readonly by: string;
  /** What the exporting system is called. */
  readonly source?: string;
  readonly now: Date;
}

/** Nothing is entered in the indexes of what is due: it was, where it was recorded. */
const unindexed = (event: ItemEvent, before: Facts | undefined): Omit<Sealed, 'history'> => ({
  event,
  before,
  threshold: undefined,
  look: undefined,
});

/** Events of another system as they are, with their own times, numbers and links. */
export function asTheyAre(events: readonly ItemEvent[]): { sealed: Omit<Sealed, 'history'>[]; history: History } {
  const [first] = events;
  if (!first) throw new Error('An item without events is to be imported');
  const sealed: Omit<Sealed, 'history'>[] = [];
  let facts: Facts | undefined;
  for (const event of events) {
    sealed.push(unindexed(event, facts));
    facts = apply(facts, event);
  }
  const link = (events.at(-1) ?? first).hash;
  return { sealed, history: { itemId: first.itemId, events, facts, link, pending: undefined, pendingLook: undefined } };
}

/** Events that are told afterwards: they happened when they say, and are recorded now. */
export function toldNow(history: History, events: readonly ItemEvent[], now: Date) {
  const sealed: Sealed[] = [];
  let standing = history;
  for (const { type, occurredAt, actor, actionId, data } of events) {
    const draft = { type, occurredAt, actor, ...(actionId && { actionId }), data } as Draft;
    const next = seal(standing, draft, now);
    sealed.push(next);
    standing = next.history;
  }
  return { sealed, history: standing };
}

const isOpen = ({ facts }: History): boolean =>
  facts !== undefined && (OPEN_STATES.has(facts.state) || DECIDED_TO_ACT_STATES.has(facts.state));

/** The event that says that what came before was imported. Only of an open item something may still be due. */
export function importedEvent(history: History, events: number, given: Import): Sealed {
  const { file, mode, by, source, now } = given;
  const data = { file, mode, events, ...(source && { source }) };
  const actor = { role: 'operator', person: by } as const;
  const sealed = seal(history, { type: 'IMPORTED', occurredAt: now.toISOString(), actor, data }, now);
  return isOpen(history) ? sealed : { ...sealed, threshold: undefined, look: undefined };
}
