import { SellerLinkEntry } from '../contracts/seller-link.ts';
import { SellerMeasureEntry } from '../contracts/seller-measure.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll } from './events.ts';
import { entryOfRow, type LedgerEntry, type LedgerPlace } from './ledger.ts';
import { rowsWritten } from './rows.ts';
import type { Table } from './table.ts';

/** What marketplaces did about their sellers: a ledger a seller, side by side for a marketplace. */
export const SELLER_MEASURES = { type: 'SELLER_MEASURE', entry: SellerMeasureEntry } as const;

/** After every key. */
const END = '~';

const measuresOf = (marketplace: string): string => `SELLERMEASURES#${marketplace}`;

export function measuresPlace(seller: SellerId): LedgerPlace {
  const [marketplace = '', key = ''] = seller.split('~');
  return { partition: measuresOf(marketplace), part: `${key}#` };
}

/** Measures about the sellers of a marketplace from one seller key to another, both included; about all of them without. */
export async function measuresBetween(
  cases: Table,
  marketplace: OrganisationId,
  { from = '', to = END }: { readonly from?: string; readonly to?: string } = {},
): Promise<LedgerEntry<SellerMeasureEntry>[]> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: {
      ':pk': { S: measuresOf(marketplace) },
      ':from': { S: from },
      ':to': { S: `${to}#~` },
    },
  });
  return rows.map((row) => entryOfRow(SELLER_MEASURES, row));
}

/** Every measure that was recorded between two moments: for figures, since it reads the whole table. */
export async function* measuresRecorded(
  cases: Table,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): AsyncGenerator<LedgerEntry<SellerMeasureEntry>> {
  for await (const row of rowsWritten(cases, { types: [SELLER_MEASURES.type], from, to }))
    yield entryOfRow(SELLER_MEASURES, row);
}

/** What people of one authority have said of links between sellers: one ledger, since a circle may go through any of them. */
export const SELLER_LINKS = { type: 'SELLER_LINK', entry: SellerLinkEntry } as const;
export const linksPlace = (authority: OrganisationId): LedgerPlace => `SELLERLINKS#${authority}`;
