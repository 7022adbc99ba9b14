import { setTimeout as wait } from 'node:timers/promises';
import type { ItemEvent } from '../contracts/event.ts';
import { digestOf } from '../domain/life/chain.ts';
import { before, earlier, type History, type Sealed, seal } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import { nothingThere } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { ActionId, ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { readHistory, rowOfEvent } from './events.ts';
import { insertMany } from './insert.ts';
import { isOfService, isPassing, UnfinishedError } from './passing.ts';
import type { Table } from './table.ts';

/** What to add to an item, decided from its history: nothing, or one event. Throws a RefusedError when it may not be added. */
type Decide = (history: History) => Draft | undefined;

/** One thing to record about one item. */
export interface Entry {
  readonly itemId: ItemId;
  /** The sender's id: what it stood for before, it stands for again, whatever has happened to the item since. */
  readonly actionId?: ActionId;
  /** The organisation that chose the id: it says nothing among the ids of others. */
  readonly by?: OrganisationId;
  /** Refuses who may not reach the item: asked before anything is told of it. */
  readonly admit?: (history: History) => void;
  readonly decide: Decide;
}

/** What became of an entry: the event that now stands for it, and whether it was there before. */
export type Recorded =
  | { readonly event: ItemEvent | undefined; readonly history: History; readonly isRepeat: boolean }
  | { readonly refused: RefusedError };

/** An append that others keep overtaking is given up after so many tries. */
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MILLISECONDS = 20;
const LONGEST_PAUSE_MILLISECONDS = 400;

interface Pending {
  readonly entry: Entry;
  readonly index: number;
}

const reused = () =>
  new RefusedError('REFERENCE_REUSED', 'This action id stands for something else that was sent before', {
    faults: [{ pointer: '/actionId', code: 'REFERENCE_REUSED', detail: 'Use a new id, or send the same again' }],
  });

/** Whether what is sent would have become this very event. Its time may differ: senders stamp a repeat anew. */
function isAgain(history: History, event: ItemEvent, decide: Decide): boolean {
  try {
    const draft = decide(before(history, event));
    return draft?.type === event.type && digestOf(draft.data) === digestOf(event.data);
  } catch (error) {
    if (error instanceof RefusedError) return false;
    throw error;
  }
}

/** Decides on one entry; a repeat of the sender's id is answered with the event it became. */
function decided(history: History, { admit, actionId, by, decide }: Entry, now: Date): Sealed | Recorded {
  try {
    admit?.(history);
    const event = actionId && earlier(history, actionId, by);
    if (event && !isAgain(history, event, decide)) throw reused();
    if (event) return { event, history, isRepeat: true };
    const draft = decide(history);
    return draft ? seal(history, draft, now) : { event: undefined, history, isRepeat: true };
  } catch (error) {
    if (error instanceof RefusedError) return { refused: error };
    throw error;
  }
}

const unknownItem = (): Recorded => ({ refused: nothingThere() });

/**
 * Records entries, several for one item in their order. Each append is a conditional insert under the next number: if somebody
 * else took the number, the history is read again and the entry is decided anew.
 */
export async function record(cases: Table, entries: readonly Entry[], now: Date): Promise<Recorded[]> {
  const results: Recorded[] = new Array(entries.length);
  const queues = Map.groupBy(
    entries.map((entry, index): Pending => ({ entry, index })),
    ({ entry }) => entry.itemId,
  );
  const histories = await readAll(cases, [...queues.keys()]);
  const attempts = new Map<ItemId, number>();
  while (queues.size > 0) {
    const turns = nextOfEach(queues, histories, { results, now });
    const rows = turns.map(({ sealed }) => rowOfEvent(sealed));
    const inserted = await insertMany(cases, rows);
    const isOvertaken = (place: number) => inserted[place] === 'EXISTS';
    for (const turn of turns.filter((_, place) => !isOvertaken(place))) {
      settle(turn, histories, results, queues);
      attempts.delete(turn.itemId);
    }
    const overtaken = turns.filter((_, place) => isOvertaken(place)).map(({ itemId }) => itemId);
    for (const itemId of overtaken) countAttempt(attempts, itemId);
    if (overtaken.length > 0) await pause(Math.max(...attempts.values()));
    for (const [itemId, history] of await readAll(cases, overtaken)) histories.set(itemId, history);
  }
  return results;
}

async function readAll(cases: Table, itemIds: readonly ItemId[]): Promise<Map<ItemId, History | undefined>> {
  const read = await Promise.all(itemIds.map(async (itemId) => [itemId, await readHistory(cases, itemId)] as const));
  return new Map(read);
}

interface Turn {
  readonly itemId: ItemId;
  readonly index: number;
  readonly sealed: Sealed;
}

type Queues = Map<ItemId, Pending[]>;
type Histories = Map<ItemId, History | undefined>;

/** The next event of each item; entries that need no event are answered on the way. */
function nextOfEach(
  queues: Queues,
  histories: Histories,
  { results, now }: { results: Recorded[]; now: Date },
): Turn[] {
  const turns: Turn[] = [];
  for (const [itemId, queue] of queues) {
    const history = histories.get(itemId);
    for (let first = queue[0]; first; first = queue[0]) {
      const outcome = history ? decided(history, first.entry, now) : unknownItem();
      if ('before' in outcome) {
        turns.push({ itemId, index: first.index, sealed: outcome });
        break;
      }
      results[first.index] = outcome;
      queue.shift();
    }
    if (queue.length === 0) queues.delete(itemId);
  }
  return turns;
}

function settle({ itemId, index, sealed }: Turn, histories: Histories, results: Recorded[], queues: Queues): void {
  results[index] = { event: sealed.event, history: sealed.history, isRepeat: false };
  histories.set(itemId, sealed.history);
  const queue = queues.get(itemId);
  queue?.shift();
  if (queue?.length === 0) queues.delete(itemId);
}

/** Writers that overtake each other go on at different times; in step they would all but one lose again. */
const pause = (attempt: number): Promise<void> =>
  wait(Math.random() * Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** attempt));

function countAttempt(attempts: Map<ItemId, number>, itemId: ItemId): void {
  const tried = (attempts.get(itemId) ?? 0) + 1;
  if (tried >= MOST_ATTEMPTS) throw new UnfinishedError(`Item ${itemId} is being written by too many at once`);
  attempts.set(itemId, tried);
}

/** Records one entry about one item. */
export async function recordOne(cases: Table, entry: Entry, now: Date) {
  const [result] = await record(cases, [entry], now);
  if (!result) throw new Error('An entry was left without a result');
  if ('refused' in result) throw result.refused;
  return result;
}

/**
 * Records entries, and where that fails, those of each item apart, so that an item which cannot be read holds up no other. Answers
 * with the fault for each entry of such an item.
 */
export async function recordApart(
  cases: Table,
  entries: readonly Entry[],
  now: Date,
): Promise<(Recorded | { readonly fault: unknown })[]> {
  try {
    return await record(cases, entries, now);
  } catch (fault) {
    if (isPassing(fault) || isOfService(fault)) throw fault;
    const items = Map.groupBy(entries, ({ itemId }) => itemId);
    if (items.size === 1) return entries.map(() => ({ fault }));
    const results = new Map<Entry, Recorded | { readonly fault: unknown }>();
    for (const ofItem of items.values()) {
      for (const [index, result] of (await recordApart(cases, ofItem, now)).entries())
        results.set(ofItem[index] as Entry, result);
    }
    return entries.map((entry) => results.get(entry) as Recorded);
  }
}
