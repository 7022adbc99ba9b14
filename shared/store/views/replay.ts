import type { Table } from '../table.ts';
import type { Projected } from './apply.ts';
import { applyToViews } from './apply.ts';
import { readGenerations } from './generation.ts';

/** Counts a record that the stream left out: it is a shard of its own with one record, so that it counts once and no other moves. */
export async function applyLeftOut(views: Table, key: string, projected: Omit<Projected, 'sequence'>): Promise<void> {
  await applyToViews(views, await readGenerations(views), `left out ${key}`, [{ ...projected, sequence: '1' }]);
}
