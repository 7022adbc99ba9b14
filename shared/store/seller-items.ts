import type { ItemRow } from '../contracts/item.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { SellerId } from '../vocabulary/sellers.ts';
import { instant } from '../vocabulary/time.ts';
import type { Table } from './table.ts';
import { rowsByAge } from './views/by-age.ts';
import { readGenerations } from './views/generation.ts';

/** Whose items of a seller. */
export interface SoughtSeller {
  readonly id: SellerId;
  /** Only those that this organisation submitted; absent: all. */
  readonly within?: OrganisationId | undefined;
  /** From after this place of the list. */
  readonly after?: string | undefined;
}

/** The place of a row in the list of its marketplace. */
export const placeOf = ({ acceptedAt, id }: ItemRow): string => `${acceptedAt}#${id}`;

/** The marketplace that an id of a seller names, and the key of the seller there. */
function partsOf(id: SellerId): { marketplace: OrganisationId; sellerKey: string } {
  const [marketplace = '', sellerKey = ''] = SellerId.parse(id).split('~');
  return { marketplace: marketplace as OrganisationId, sellerKey };
}

/**
 * Every item of a seller, decided or not, oldest first. It walks the whole list of the marketplace: asked for when a person asks, and
 * by nobody else.
 */
export async function* itemsOfSeller(
  views: Table,
  { id, within, after }: SoughtSeller,
  now: Date,
): AsyncGenerator<ItemRow> {
  const { current: generation } = await readGenerations(views);
  const walk = { generation, ...partsOf(id), after, now: instant(now) };
  for await (const rows of rowsByAge(views, walk))
    for (const row of rows) if (!within || row.submitter === within) yield row;
}
