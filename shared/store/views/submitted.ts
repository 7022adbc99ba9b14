import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ItemRow } from '../../contracts/item.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Stored } from '../events.ts';
import type { Table } from '../table.ts';
import { itemRowOf, marketplacePartition, readRows, submitterPartition } from './list-rows.ts';

/** What an organisation submitted: to all marketplaces or to one, accepted within [from, until). */
export interface Submitted {
  readonly submitter: OrganisationId;
  readonly marketplace?: OrganisationId | undefined;
  readonly from: Instant;
  readonly until: Instant;
}

/** Rows are fetched by key, a hundred a call, so many calls at once. */
const ROWS_A_CALL = 100;
const CALLS_AT_ONCE = 8;

interface Page {
  readonly keys: readonly { pk: string; sk: string }[];
  readonly next: Stored | undefined;
}

/** Keys of a page of the index, newest first. Of one marketplace: its partition is in the key, so that other rows are never read. */
async function keysOf(
  { client, name }: Table,
  generation: number,
  { submitter, marketplace, from, until }: Submitted,
  after: Page['next'],
): Promise<Page> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: 'bySubmitter',
      KeyConditionExpression: 'submitterPk = :sub AND submitterSk BETWEEN :from AND :until',
      ExpressionAttributeValues: {
        ':sub': { S: submitterPartition(generation, submitter) },
        ':from': { S: from },
        ':until': { S: until },
        ...(marketplace && { ':mp': { S: marketplacePartition(generation, marketplace) } }),
      },
      ...(marketplace && { FilterExpression: 'pk = :mp' }),
      ScanIndexForward: false,
      ...(after && { ExclusiveStartKey: after }),
    }),
  );
  const keys = Items.map(({ pk, sk }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' }));
  return { keys, next: LastEvaluatedKey };
}

/** Rows by their keys, in the order of the keys; several calls at once. */
async function rowsByKey(views: Table, keys: Page['keys']): Promise<Stored[]> {
  const found = new Map<string, Stored>();
  for (let start = 0; start < keys.length; start += ROWS_A_CALL * CALLS_AT_ONCE) {
    const chunks = Array.from({ length: CALLS_AT_ONCE }, (_, call) =>
      keys.slice(start + call * ROWS_A_CALL, start + (call + 1) * ROWS_A_CALL),
    );
    for (const rows of await Promise.all(chunks.map((chunk) => readRows(views, chunk))))
      for (const row of rows) found.set(`${row['pk']?.S} ${row['sk']?.S}`, row);
  }
  return keys.map(({ pk, sk }) => found.get(`${pk} ${sk}`)).filter((row) => row !== undefined);
}

/** List rows of what an organisation submitted, newest first; the oldest are left out when there are more than `most`. */
export async function submittedRows(
  views: Table,
  generation: number,
  whose: Submitted,
  { most, now }: { most: number; now: Instant },
): Promise<{ rows: ItemRow[]; isCut: boolean }> {
  const keys: Page['keys'][number][] = [];
  let after: Page['next'];
  do {
    const page = await keysOf(views, generation, whose, after);
    keys.push(...page.keys);
    after = page.next;
  } while (after && keys.length <= most);
  const stored = await rowsByKey(views, keys.slice(0, most));
  return { rows: stored.map((row) => itemRowOf(row, now)), isCut: keys.length > most };
}

const EVER: Pick<Submitted, 'from' | 'until'> = { from: '0', until: ':' };

/** Whether an organisation has ever submitted anything to a marketplace: else the marketplace does not learn that it exists. */
export async function hasSubmittedTo(
  views: Table,
  generation: number,
  whose: { readonly submitter: OrganisationId; readonly marketplace: OrganisationId },
): Promise<boolean> {
  let after: Page['next'];
  do {
    const page = await keysOf(views, generation, { ...whose, ...EVER }, after);
    if (page.keys.length > 0) return true;
    after = page.next;
  } while (after);
  return false;
}
