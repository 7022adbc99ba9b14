import type { Facts } from '../domain/life/facts.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { readHistory } from '../store/events.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';

/** What is known of an item; refuses whoever does not reach it. */
export async function factsFor(cases: Table, who: Reaching, itemId: ItemId): Promise<Facts> {
  const facts = (await readHistory(cases, itemId))?.facts;
  checkReach(who, facts);
  return facts;
}
