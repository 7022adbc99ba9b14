import type { Facts } from '../../domain/life/facts.ts';
import { rowOf } from '../../domain/projection.ts';
import type { Table } from '../table.ts';
import type { Projected } from './apply.ts';
import { applyToViews } from './apply.ts';
import { readGenerations, targetsOf } from './generation.ts';
import { writeRows } from './list-rows.ts';
import { position } from './marked-rows.ts';

/**
 * Counts a record that the stream left out: it is a shard of its own with one record, so that it counts once and no other moves.
 * Later events may have found no row to change, so the item is shown as it stands.
 */
export async function applyLeftOut(
  views: Table,
  key: string,
  projected: Omit<Projected, 'sequence'>,
  facts: Facts,
): Promise<void> {
  const generations = await readGenerations(views);
  const shard = `left out ${key}`;
  await applyToViews(views, generations, shard, [{ ...projected, sequence: position(shard, '1').sequence }]);
  const row = { place: facts, n: facts.n, state: rowOf(facts), delivery: facts };
  for (const { generation } of targetsOf(generations)) await writeRows(views, generation, [row]);
}
