import type { History } from '../domain/life/history.ts';
import { readHistory } from '../store/events.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';

/** Histories read side by side. */
const AT_ONCE = 25;

/** Of each item what has happened to it; undefined for one that has not reached its marketplace. */
export type Histories = ReadonlyMap<ItemId, History | undefined>;

/** The histories of some items, each once. */
export async function historiesOf(cases: Table, ids: readonly ItemId[]): Promise<Histories> {
  const histories = new Map<ItemId, History | undefined>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const part = ids.slice(start, start + AT_ONCE);
    const read = await Promise.all(part.map((id) => readHistory(cases, id)));
    for (const [index, id] of part.entries()) histories.set(id, read[index]);
  }
  return histories;
}
