import {
  BatchGetItemCommand,
  type BatchStatementRequest,
  ConditionalCheckFailedException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Delivery } from '../../contracts/delivery.ts';
import type { ItemRow } from '../../contracts/item.ts';
import { workingDaysLeft } from '../../domain/clock/working-days-left.ts';
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
  /** The row stands in the indexes by deadline, or did. */
  readonly isReminded?: boolean;
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

/**
 * Where a row stands in the indexes by deadline. Only a row that presses stands there, so that an item that is dealt with within half
 * of its time costs nothing more: whatever is due soon and is not there was accepted only just.
 */
const dueKeyOf = ({ place: { acceptedAt, itemId }, state: { isPressing, dueAt } }: RowChange): string | undefined =>
  isPressing && dueAt ? `${dueAt}#${acceptedAt}#${itemId}` : undefined;

function inserting(views: Table, generation: number, change: RowChange, delivery: Delivery): BatchStatementRequest {
  const { itemId, acceptedAt } = change.place;
  const { noticeId, kind, sector, category, submitter, status, memberState, jurisdiction, listing, title } = delivery;
  const item = { noticeId, kind, sector, category, submitter, status, memberState, jurisdiction, listing, title };
  const row = insertion(views, {
    ...rowKey(generation, change.place),
    submitterPk: submitterPartition(generation, submitter),
    submitterSk: `${acceptedAt}#${itemId}`,
    item: JSON.stringify(item),
    sector,
    notice: noticeId,
    seller: delivery.sellerKey,
    serious: delivery.isSerious ? 1 : undefined,
    listings: delivery.sellerListings,
    dueKey: dueKeyOf(change),
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

/** Changes a row that stands in the indexes by deadline, or did: it moves there, or goes. */
async function moveRow({ client, name }: Table, generation: number, change: RowChange): Promise<void> {
  const { pk, sk } = rowKey(generation, change.place);
  const dueKey = dueKeyOf(change);
  const update = new UpdateItemCommand({
    TableName: name,
    Key: { pk: { S: pk }, sk: { S: sk } },
    UpdateExpression: dueKey ? 'SET life = :life, dueKey = :due' : 'SET life = :life REMOVE dueKey',
    ConditionExpression: 'life.n < :n',
    ExpressionAttributeValues: {
      ':life': lifeOf(change),
      ':n': { N: String(change.n) },
      ...(dueKey && { ':due': { S: dueKey } }),
    },
  });
  try {
    await client.send(update);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** A row that a newer event overtook is as it should be. */
const isSettled = (code: string | undefined): boolean => code === undefined || code === 'ConditionalCheckFailed';

/** Changes rows that are there, those that have to move one by one. */
async function changeRows(views: Table, generation: number, changes: readonly RowChange[]): Promise<void> {
  const moves = changes.filter(({ place }) => place.isReminded);
  const others = changes.filter(({ place }) => !place.isReminded);
  const [answers] = await Promise.all([
    execute(
      views,
      others.map((change) => updating(views, generation, change)),
    ),
    ...moves.map((change) => moveRow(views, generation, change)),
  ]);
  for (const answer of answers) if (!isSettled(answer.Error?.Code)) throw new StatementError(answer);
}

/**
 * Writes the rows of a batch, one write a row. A row carries the number of the event it shows, so that repeated and late events
 * change nothing.
 */
export async function writeRows(views: Table, generation: number, changes: readonly RowChange[]): Promise<void> {
  const fresh = changes.flatMap(({ delivery, ...change }) => (delivery ? [{ ...change, delivery }] : []));
  const answers = await execute(
    views,
    fresh.map((change) => inserting(views, generation, change, change.delivery)),
  );
  const existing: RowChange[] = changes.filter(({ delivery }) => !delivery);
  for (const [index, answer] of answers.entries()) {
    const change = fresh[index];
    if (change && answer.Error?.Code === 'DuplicateItem') existing.push(change);
    else if (answer.Error) throw new StatementError(answer);
  }
  await changeRows(views, generation, existing);
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
  const fixed = JSON.parse(item) as Pick<ItemRow, 'jurisdiction'>;
  const left = state.dueAt && fixed.jurisdiction && workingDaysLeft(state.dueAt, now, fixed.jurisdiction);
  return {
    id,
    marketplace,
    acceptedAt,
    ...fixed,
    ...(seller && { sellerKey: seller }),
    ...state,
    isOverdue: state.dueAt !== undefined && state.dueAt <= now,
    ...(typeof left === 'number' && { workingDaysLeft: left }),
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
