import type { Alert } from '../contracts/alert.ts';
import type { Notice } from '../contracts/notice.ts';
import type { Identified } from '../domain/intake/identified.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { Identifier, SellerId } from '../vocabulary/sellers.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import type { Row } from './insert.ts';
import type { Table } from './table.ts';

/** That a notice of one authority gave a number of a seller. The number itself is nowhere. */
export interface NumberGiven {
  readonly seller: SellerId;
  readonly type: Identifier;
  readonly hash: string;
  readonly itemId: ItemId;
  readonly at: Instant;
}

/** By the number: who else has it. */
const byNumber = (authority: OrganisationId, hash: string) => `SELLERID#${authority}#${hash}`;
/** By the seller: which numbers it has, for whom. All that is kept of the numbers of a seller lies here, and is deleted from here. */
const bySeller = (seller: SellerId) => `SELLERIDS#${seller}`;

/**
 * The rows of the numbers of sellers, two for each number and item: one to find the seller by, one to find the number by. They stand
 * apart from notice and events, so that they can be deleted without touching the record.
 */
export function rowsOfNumbers(
  { id, submitter, acceptedAt }: Pick<Notice | Alert, 'id' | 'submitter' | 'acceptedAt'>,
  identified: readonly Identified[],
): Row[] {
  return identified.flatMap(({ itemId, marketplace, sellerKey, hashes }) => {
    const seller = SellerId.parse(`${marketplace}~${sellerKey}`);
    const row = { type: 'SELLERID', at: acceptedAt, notice: id };
    return hashes.flatMap(({ type, hash }) => [
      { pk: byNumber(submitter, hash), sk: `${seller}#${itemId}`, ...row, kind: type },
      { pk: bySeller(seller), sk: `${submitter}#${type}#${hash}#${itemId}`, ...row },
    ]);
  });
}

const partsOf = (row: Stored): string[] => (row['sk']?.S ?? '').split('#');

const ofSeller = (seller: SellerId, row: Stored): NumberGiven => {
  const [, type, hash = '', itemId] = partsOf(row);
  return { seller, type: Identifier.parse(type), hash, itemId: itemId as ItemId, at: row['at']?.S ?? '' };
};

const ofNumber = (hash: string, row: Stored): NumberGiven => {
  const [seller, itemId] = partsOf(row);
  return {
    seller: SellerId.parse(seller),
    type: Identifier.parse(row['kind']?.S),
    hash,
    itemId: itemId as ItemId,
    at: row['at']?.S ?? '',
  };
};

/** The numbers that an authority gave of a seller, and everybody of whom it gave the same ones. */
export async function readNumbers(
  cases: Table,
  authority: OrganisationId,
  seller: SellerId,
): Promise<{ own: NumberGiven[]; same: NumberGiven[] }> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :authority)',
    ExpressionAttributeValues: { ':pk': { S: bySeller(seller) }, ':authority': { S: `${authority}#` } },
  });
  const own = rows.map((row) => ofSeller(seller, row));
  const hashes = [...new Set(own.map(({ hash }) => hash))];
  const found = await Promise.all(
    hashes.map(async (hash) => {
      const pk = { S: byNumber(authority, hash) };
      const each = await queryAll(cases, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      });
      return each.map((row) => ofNumber(hash, row));
    }),
  );
  return { own, same: found.flat().filter((each) => each.seller !== seller) };
}
