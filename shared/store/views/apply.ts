import type { Delivery } from '../../contracts/delivery.ts';
import type { Level } from '../../domain/kpi/notice-counts.ts';
import type { Changes, SellerChange } from '../../domain/projection.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Table } from '../table.ts';
import { Additions } from './additions.ts';
import { concerns, type Generations, type Target, targetsOf } from './generation.ts';
import { type RowChange, writeRows } from './list-rows.ts';
import { addOnce } from './marked-rows.ts';
import { moveItems, type TalliedMove } from './notice-tallies.ts';
import { writeSellerRows } from './seller-rows.ts';

/** One record of the stream, and what it changes. */
export interface Projected {
  readonly sequence: string;
  readonly recordedAt: Instant;
  readonly changes: Changes;
  readonly delivery?: Delivery;
}

/** Views written at the same time. */
const AT_ONCE = 16;

async function inParallel(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const queue = [...tasks];
  const work = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) await task();
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, tasks.length) }, work));
}

/** The rows of a batch: the latest state of each item, with its fixed part if it is new. */
function rowsOf(records: readonly Projected[]): RowChange[] {
  const rows = new Map<string, RowChange>();
  for (const { changes, delivery } of records) {
    const { facts, row } = changes;
    if (!row) continue;
    const fixed = delivery ?? rows.get(facts.itemId)?.delivery;
    rows.set(facts.itemId, { place: facts, n: facts.n, state: row, ...(fixed && { delivery: fixed }) });
  }
  return [...rows.values()];
}

/** Lines of ledgers of sellers: the latest of each item; it is known if the batch found it known. */
function sellersIn(records: readonly Projected[]): SellerChange[] {
  const lines = new Map<string, SellerChange>();
  for (const { changes } of records) {
    const { seller } = changes;
    if (!seller) continue;
    const first = lines.get(seller.itemId);
    lines.set(seller.itemId, { ...seller, isKnown: first?.isKnown ?? seller.isKnown });
  }
  return [...lines.values()];
}

export const kpiPartition = (generation: number, scope: string): string => `${generation}/K#${scope}`;
export const ALL_SCOPE = 'ALL';
export const marketplaceScope = (id: string): string => `M#${id}`;
export const submitterScope = (id: string): string => `S#${id}`;

const scopesOf = ({ marketplace, submitter }: Changes['facts']): [string, Level][] => [
  [ALL_SCOPE, 'ALL'],
  [marketplaceScope(marketplace), 'MARKETPLACE'],
  [submitterScope(submitter), 'ALL'],
];

/** Moves of items within notices of several, then what they change in the counts of notices. */
async function tally(
  views: Table,
  generation: number,
  shard: string,
  { records, into }: { records: readonly Projected[]; into: Additions },
) {
  const moves = records.flatMap(({ sequence, changes: { facts, moves } }) =>
    moves.map((move): TalliedMove => ({ sequence, facts, move })),
  );
  const byRow = Map.groupBy(
    moves,
    ({ facts, move }) => `${facts.noticeId} ${move.level === 'ALL' ? '' : facts.marketplace}`,
  );
  const tasks = [...byRow.values()].map((ofRow) => async () => {
    const changed = await moveItems(views, generation, shard, ofRow);
    for (const { sequence, facts, move } of ofRow) {
      const counts = changed.get(sequence) ?? new Map();
      for (const [scope, level] of scopesOf(facts)) {
        if (level === move.level) into.addCounts(kpiPartition(generation, scope), sequence, counts);
      }
    }
  });
  await inParallel(tasks);
}

function countersOf(records: readonly Projected[], generation: number, into: Additions): void {
  for (const { sequence, changes } of records) {
    const { facts, counts } = changes;
    for (const [scope, level] of scopesOf(facts))
      into.addCounts(kpiPartition(generation, scope), sequence, counts[level]);
  }
}

/** Brings one generation up to date with the records that are its business. */
export async function applyTo(
  views: Table,
  { generation, from }: Target,
  shard: string,
  all: readonly Projected[],
): Promise<void> {
  const records = all.filter(({ recordedAt }) => concerns({ generation, from }, recordedAt));
  const additions = new Additions();
  await tally(views, generation, shard, { records, into: additions });
  countersOf(records, generation, additions);
  const counting = [...additions.rows()].map(
    ({ row, additions: each }) =>
      () =>
        addOnce(views, row, shard, each),
  );
  const rows = [
    () => writeRows(views, generation, rowsOf(records)),
    () => writeSellerRows(views, generation, sellersIn(records)),
  ];
  await inParallel([...rows, ...counting]);
}

/** Brings the views up to date with some records of one shard, in their order. Safe to repeat, whole or in part. */
export async function applyToViews(
  views: Table,
  generations: Generations,
  shard: string,
  records: readonly Projected[],
): Promise<void> {
  for (const target of targetsOf(generations)) await applyTo(views, target, shard, records);
}
