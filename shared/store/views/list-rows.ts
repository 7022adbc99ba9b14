import { BatchGetItemCommand, type BatchStatementRequest } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Delivery } from '../../contracts/delivery.ts';
import type { ItemRow } from '../../contracts/item.ts';
import type { RowState } from '../../domain/projection.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Stored } from '../events.ts';
import { execute, insertion, StatementError } from '../insert.ts';
import type { Table } from '../table.ts';

/** Where the row of an item stands: known from the submission alone, so that a notice finds the rows of its items. */
export interface RowPlace {
  readonly marketplace: OrganisationId;
  readonly acceptedAt: Instant;
  readonly itemId: ItemId;
}

export const marketplacePartition = (generation: number, marketplace: OrganisationId): string =>
  `${generation}/M#${marketplace}`;
export const submitterPartition = (generation: number, submitter: OrganisationId): string =>
  `${generation}/S#${submitter}`;
export const rowKey = (generation: number, { marketplace, acceptedAt, itemId }: RowPlace) => ({
  pk: marketplacePartition(generation, marketplace),
  sk: `${acceptedAt}#${itemId}`,
});

/** What happened to a row in one batch: the latest of its states, and its fixed part if the batch saw the delivery. */
export interface RowChange {
  readonly place: RowPlace;
  readonly n: number;
  readonly state: RowState;
  readonly delivery?: Delivery;
}

const lifeOf = ({ n, state }: RowChange) => ({ M: marshall({ n, ...state }) });

function inserting(views: Table, generation: number, change: RowChange, delivery: Delivery): BatchStatementRequest {
  const { itemId, acceptedAt } = change.place;
  const { noticeId, kind, sector, category, submitter, status, memberState, listing, title, sellerKey } = delivery;
  const item = { noticeId, kind, sector, category, submitter, status, memberState, listing, title };
  const row = insertion(views, {
    ...rowKey(generation, change.place),
    submitterPk: submitterPartition(generation, submitter),
    submitterSk: `${acceptedAt}#${itemId}`,
    item: JSON.stringify(item),
    sector,
    notice: noticeId,
    seller: sellerKey,
    serious: delivery.isSerious ? 1 : undefined,
    listings: delivery.sellerListings,
  });
  return { Statement: row.Statement.replace(/\}$/, ",'life':?}"), Parameters: [...row.Parameters, lifeOf(change)] };
}

function updating({ name }: Table, generation: number, change: RowChange): BatchStatementRequest {
  const { pk, sk } = rowKey(generation, change.place);
  return {
    Statement: `UPDATE "${name}" SET life=? WHERE pk=? AND sk=? AND life.n < ?`,
    Parameters: [lifeOf(change), { S: pk }, { S: sk }, { N: String(change.n) }],
  };
}

/** A row that a newer event overtook is as it should be. */
const isSettled = (code: string | undefined): boolean => code === undefined || code === 'ConditionalCheckFailed';

/**
 * Writes the rows of a batch, one write a row. A row carries the number of the event it shows, so that repeated and late events
 * change nothing.
 */
export async function writeRows(views: Table, generation: number, changes: readonly RowChange[]): Promise<void> {
  const statements = changes.map((change) =>
    change.delivery ? inserting(views, generation, change, change.delivery) : updating(views, generation, change),
  );
  const answers = await execute(views, statements);
  const existing: RowChange[] = [];
  for (const [index, answer] of answers.entries()) {
    const change = changes[index];
    if (change?.delivery && answer.Error?.Code === 'DuplicateItem') existing.push(change);
    else if (!isSettled(answer.Error?.Code)) throw new StatementError(answer);
  }
  const again = await execute(
    views,
    existing.map((change) => updating(views, generation, change)),
  );
  for (const answer of again) if (!isSettled(answer.Error?.Code)) throw new StatementError(answer);
}

/** A stored row as it is shown at a moment. */
export function itemRowOf(row: Stored, now: Instant): ItemRow {
  const { item, life, seller } = unmarshall({
    item: row['item'],
    life: row['life'],
    ...(row['seller'] && { seller: row['seller'] }),
  } as never);
  const [acceptedAt = '', id = ''] = String(row['sk']?.S).split('#');
  const marketplace = String(row['pk']?.S).split('#')[1];
  const { n: _, ...state } = life as RowState & { n: number };
  return {
    id,
    marketplace,
    acceptedAt,
    ...JSON.parse(item),
    ...(seller && { sellerKey: seller }),
    ...state,
    isOverdue: state.dueAt !== undefined && state.dueAt <= now,
  } as ItemRow;
}

/** What the row of an item says of its listing, for the ledger of its seller. */
export function listingOfRow(row: Stored) {
  const { listing } = JSON.parse(row['item']?.S ?? '') as Pick<Delivery, 'listing'>;
  const listings = row['listings']?.N;
  return {
    itemId: row['sk']?.S?.split('#')[1] as ItemId,
    listing,
    isSerious: row['serious'] !== undefined,
    ...(listings !== undefined && { listings: Number(listings) }),
  };
}

const MOST_KEYS = 100;

/** Rows by their places, in no order; places without a row are left out. */
export async function readRows(
  { client, name }: Table,
  keys: readonly { pk: string; sk: string }[],
): Promise<Stored[]> {
  const found: Stored[] = [];
  let open = keys.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } }));
  while (open.length > 0) {
    const Keys = open.slice(0, MOST_KEYS);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [name]: { Keys } } }),
    );
    found.push(...(Responses?.[name] ?? []));
    open = [...((UnprocessedKeys?.[name]?.Keys ?? []) as typeof open), ...open.slice(MOST_KEYS)];
  }
  return found;
}
