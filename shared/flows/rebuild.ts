import { setTimeout as wait } from 'node:timers/promises';
import type { ItemEvent } from '../contracts/event.ts';
import { countedAsOf } from '../domain/kpi/exact.ts';
import type { Counted, Facts } from '../domain/life/facts.ts';
import { fold } from '../domain/life/fold.ts';
import { changesBetween, rowOf } from '../domain/projection.ts';
import { allEventsBefore, readLog } from '../store/log.ts';
import type { Table } from '../store/table.ts';
import { applyTo, type Projected } from '../store/views/apply.ts';
import { dropGeneration, type Generations, readGenerations, writeGenerations } from '../store/views/generation.ts';
import { writeRows } from '../store/views/list-rows.ts';
import { position } from '../store/views/marked-rows.ts';
import { type Instant, instant } from '../vocabulary/time.ts';

/** A builder counts items, not records of a shard: it marks rows under a name of its own. */
const BUILDER = 'builder';
const ITEMS_AT_ONCE = 500;
/** Every reader of the stream must have seen the new generation before its cut. */
const LEAD_MILLISECONDS = 2_000;

export interface Rebuilding {
  readonly cases: Table;
  readonly views: Table;
  /** How long writers may be behind their clock: the log before the cut is read only then. */
  readonly settleMilliseconds: number;
}

export interface Rebuilt {
  readonly generation: number;
  readonly cut: Instant;
  readonly items: number;
  readonly dropped: number;
}

const isWhole = (facts: Counted): facts is Facts => 'listing' in facts;

/** What is summed up is counted, and has no line in any list. */
function projectedOf(facts: Counted, index: number): Projected {
  const { sequence } = position(BUILDER, String(index + 1));
  const { row, seller, ...counted } = changesBetween(undefined, facts);
  const common = { sequence, recordedAt: facts.deliveredAt };
  if (!isWhole(facts)) return { ...common, changes: counted };
  return { ...common, changes: { ...counted, ...(row && { row }), ...(seller && { seller }) }, delivery: facts };
}

async function buildFrom(views: Table, generation: number, items: readonly Counted[]): Promise<void> {
  for (let start = 0; start < items.length; start += ITEMS_AT_ONCE) {
    const records = items.slice(start, start + ITEMS_AT_ONCE).map((facts, index) => projectedOf(facts, start + index));
    await applyTo(views, { generation, from: undefined }, BUILDER, records);
  }
}

/** Rows of items that moved on while the builder was at work: the stream could not change a row that was not there yet. */
async function catchUp(views: Table, generation: number, events: readonly ItemEvent[], cut: Instant): Promise<void> {
  const histories = Map.groupBy(events, ({ itemId }) => itemId);
  const moved = [...histories.values()].filter((history) => history.some(({ recordedAt }) => recordedAt >= cut));
  const changes = moved
    .flatMap((history) => fold(history) ?? [])
    .map((facts) => ({ place: facts, n: facts.n, state: rowOf(facts), delivery: facts }));
  await writeRows(views, generation, changes);
}

const begin = async (views: Table, now: Date): Promise<Required<Pick<Generations, 'next'>>['next']> => {
  const { current, cut: shown, next } = await readGenerations(views);
  const generation = Math.max(current, next?.generation ?? 0) + 1;
  const cut = new Date(now.getTime() + LEAD_MILLISECONDS).toISOString();
  await writeGenerations(views, { current, ...(shown && { cut: shown }), next: { generation, cut } });
  return { generation, cut };
};

/**
 * Builds the views anew beside those that are shown, from all events before a cut; the stream fills in what comes after. When the
 * new generation is whole it takes the place of the old one.
 */
export async function rebuild({ cases, views, settleMilliseconds }: Rebuilding): Promise<Rebuilt> {
  const { generation, cut } = await begin(views, new Date());
  await wait(Date.parse(cut) - Date.now() + settleMilliseconds);
  const items = countedAsOf(await readLog(cases, cut), cut);
  await buildFrom(views, generation, items);
  await catchUp(views, generation, await allEventsBefore(cases, instant(new Date())), cut);
  const { next } = await readGenerations(views);
  if (next?.generation !== generation) throw new Error('Another rebuild began after this one: it goes on in its place');
  await writeGenerations(views, { current: generation, cut });
  const dropped = await dropGeneration(views, generation - 1);
  return { generation, cut, items: items.length, dropped };
}
