import { readHistory } from '../store/events.ts';
import type { Table } from '../store/table.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';

/** To whom an item is addressed. */
export async function marketplaceOf(cases: Table, itemId: ItemId | undefined): Promise<OrganisationId> {
  const facts = itemId && (await readHistory(cases, itemId))?.facts;
  if (!facts) throw new Error('The message names no item that is known');
  return facts.marketplace;
}
