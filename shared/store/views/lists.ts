import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { ItemQuery, ItemRow } from '../../contracts/item.ts';
import { RefusedError } from '../../errors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { instant } from '../../vocabulary/time.ts';
import type { Stored } from '../events.ts';
import type { Table } from '../table.ts';
import { itemRowOf, marketplacePartition, readRows, submitterPartition } from './list-rows.ts';

const DEFAULT_LIMIT = 50;
/** A filter may find little: after so many pages the answer goes out with a cursor, however short. */
const MOST_PAGES = 10;
const PAGE = 200;

/** Where a page begins, as the caller carries it: the sort key of the last row, and nothing that says whose list it is. */
const toCursor = (sortKey: string): string => Buffer.from(sortKey).toString('base64url');

function fromCursor(cursor: string): string {
  const sortKey = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[0-9a-f-]{36}$/.test(sortKey)) {
    throw new RefusedError('INVALID_CURSOR', 'This is no cursor of this list', {
      faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
    });
  }
  return sortKey;
}

const matches = (row: ItemRow, { state, sector, marketplace, overdue, seller, notice }: ItemQuery): boolean =>
  (!state || row.state === state) &&
  (!sector || row.sector === sector) &&
  (!marketplace || row.marketplace === marketplace) &&
  (!seller || row.sellerKey === seller) &&
  (!notice || row.noticeId === notice) &&
  (!overdue || row.isOverdue === (overdue === 'true'));

interface Page {
  readonly rows: Stored[];
  /** Sort key of the last row looked at; absent at the end of the list. */
  readonly last: string | undefined;
}

/** Newest first, from after a sort key. */
async function page(
  { client, name }: Table,
  input: Partial<QueryCommandInput>,
  sortName: 'sk' | 'submitterSk',
  after: string | undefined,
): Promise<Page> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      ...input,
      ScanIndexForward: false,
      Limit: PAGE,
      ...(after && {
        KeyConditionExpression: `${input.KeyConditionExpression} AND ${sortName} < :after`,
        ExpressionAttributeValues: { ...input.ExpressionAttributeValues, ':after': { S: after } },
      }),
    }),
  );
  return { rows: Items, last: LastEvaluatedKey && Items.at(-1)?.[sortName]?.S };
}

/** What is addressed to a marketplace lies together; what an organisation submitted is found by the index, and read by key. */
async function nextPage(views: Table, generation: number, whose: Whose, after: string | undefined): Promise<Page> {
  if ('marketplace' in whose) {
    const pk = { S: marketplacePartition(generation, whose.marketplace) };
    return page(views, { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } }, 'sk', after);
  }
  const sub = { S: submitterPartition(generation, whose.submitter) };
  const found = await page(
    views,
    {
      IndexName: 'bySubmitter',
      KeyConditionExpression: 'submitterPk = :sub',
      ExpressionAttributeValues: { ':sub': sub },
    },
    'submitterSk',
    after,
  );
  const rows = await readRows(
    views,
    found.rows.map(({ pk, sk }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' })),
  );
  return { rows: rows.sort((a, b) => ((a['sk']?.S ?? '') > (b['sk']?.S ?? '') ? -1 : 1)), last: found.last };
}

/** Whose list it is. */
export type Whose = { readonly marketplace: OrganisationId } | { readonly submitter: OrganisationId };

const sortKeyOf = ({ acceptedAt, id }: ItemRow): string => `${acceptedAt}#${id}`;

/** A page of a list: the rows that match, newest first, and where the next page begins. */
export async function listItems(
  views: Table,
  generation: number,
  whose: Whose,
  query: ItemQuery,
): Promise<{ items: ItemRow[]; next?: string }> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const now = instant(new Date());
  const items: ItemRow[] = [];
  let after = query.cursor === undefined ? undefined : fromCursor(query.cursor);
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { rows, last } = await nextPage(views, generation, whose, after);
    for (const row of rows.map((each) => itemRowOf(each, now))) {
      if (!matches(row, query)) continue;
      if (items.length === limit) return { items, next: toCursor(sortKeyOf(items.at(-1) as ItemRow)) };
      items.push(row);
    }
    if (!last) return { items };
    after = last;
  }
  return { items, ...(after && { next: toCursor(after) }) };
}
