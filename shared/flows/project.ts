import { changesOf } from '../domain/projection.ts';
import type { Batch, StreamedRow } from '../runtime/follow.ts';
import { eventOfRow } from '../store/events.ts';
import { importedAt } from '../store/imported-rows.ts';
import type { Table } from '../store/table.ts';
import { applyToViews, type Projected } from '../store/views/apply.ts';
import { readGenerations } from '../store/views/generation.ts';
import { position } from '../store/views/marked-rows.ts';

/** A record of the stream as what it changes; throws when it is none. */
export function projectedOf(shard: string, { sequence, row }: Pick<StreamedRow, 'sequence' | 'row'>): Projected {
  const { event, before } = eventOfRow(row);
  return {
    sequence: position(shard, sequence).sequence,
    recordedAt: importedAt(row) ?? event.recordedAt,
    changes: changesOf(event, before),
    ...(event.type === 'ITEM_DELIVERED' && { delivery: event.data }),
  };
}

/**
 * Brings the views up to date with a batch of events. A record that cannot be read is answered with its error and left out; it must
 * not hold up the rest. Views that cannot be written fail the whole batch, which is safe to repeat.
 */
export async function projectAll(views: Table, { shard, records }: Batch): Promise<unknown[]> {
  if (shard === undefined) throw new Error('The stream does not name its shard: the mapping lacks its tumbling window');
  const failures: unknown[] = new Array(records.length).fill(undefined);
  const projected: Projected[] = [];
  for (const [index, record] of records.entries()) {
    try {
      projected.push(projectedOf(shard, record));
    } catch (error) {
      failures[index] = error;
    }
  }
  if (projected.length > 0) await applyToViews(views, await readGenerations(views), shard, projected);
  return failures;
}
