import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Stored } from '../events.ts';
import type { Table } from '../table.ts';
import { marketplacePartition, readRows, submitterPartition } from './list-rows.ts';

/** Whose list it is. */
export type Whose = { readonly marketplace: OrganisationId } | { readonly submitter: OrganisationId };

/** In which order rows are read: by acceptance, newest first, or by deadline, earliest first. */
export type By = 'acceptance' | 'deadline';

/** Between which sort keys; both included. */
export interface Range {
  readonly from: string;
  readonly until: string;
}

/** Which rows to read next. */
export interface Reading {
  readonly whose: Whose;
  readonly generation: number;
  readonly by: By;
  readonly range: Range;
  /** From after this sort key. */
  readonly after: string | undefined;
  readonly most: number;
}

export interface Page {
  /** In their order, each with its sort key. */
  readonly rows: readonly { readonly key: string; readonly row: Stored }[];
  /** Sort key of the last row looked at; absent when the range is read to its end. */
  readonly last: string | undefined;
}

const NOTHING: Page = { rows: [], last: undefined };

/** Where the rows of somebody stand in an order. All but the table itself are indexes that hold keys alone. */
function placeOf({ whose, by, generation }: Reading): { index?: string; hash: string; range: string; of: string } {
  if ('marketplace' in whose) {
    const of = marketplacePartition(generation, whose.marketplace);
    return by === 'acceptance'
      ? { hash: 'pk', range: 'sk', of }
      : { index: 'dueOfMarketplace', hash: 'pk', range: 'dueKey', of };
  }
  const of = submitterPartition(generation, whose.submitter);
  return by === 'acceptance'
    ? { index: 'bySubmitter', hash: 'submitterPk', range: 'submitterSk', of }
    : { index: 'dueOfSubmitter', hash: 'submitterPk', range: 'dueKey', of };
}

/** The range from after a sort key on, in the direction of the order. */
const bounds = ({ by, range: { from, until }, after }: Reading): Range => {
  if (after === undefined) return { from, until };
  return by === 'deadline' ? { from: after, until } : { from, until: after };
};

function queryOf(reading: Reading): Omit<QueryCommandInput, 'TableName'> {
  const { index, hash, range, of } = placeOf(reading);
  const { from, until } = bounds(reading);
  return {
    ...(index && { IndexName: index }),
    KeyConditionExpression: `${hash} = :of AND ${range} BETWEEN :from AND :until`,
    ExpressionAttributeValues: { ':of': { S: of }, ':from': { S: from }, ':until': { S: until } },
    ScanIndexForward: reading.by === 'deadline',
    // The row of the cursor itself lies within the bounds, and is left out.
    Limit: reading.most + (reading.after === undefined ? 0 : 1),
  };
}

const placeIn = (row: Stored): string => `${row['pk']?.S} ${row['sk']?.S}`;

/** The next rows of an order. What only an index finds is read by key. */
export async function readPage(views: Table, reading: Reading): Promise<Page> {
  const { index, range } = placeOf(reading);
  const { from, until } = bounds(reading);
  if (from > until) return NOTHING;
  const query = new QueryCommand({ TableName: views.name, ...queryOf(reading) });
  const { Items: found = [], LastEvaluatedKey } = await views.client.send(query);
  const keyed = found.map((row) => ({ key: row[range]?.S ?? '', row })).filter(({ key }) => key !== reading.after);
  const last = LastEvaluatedKey && found.at(-1)?.[range]?.S;
  if (!index) return { rows: keyed, last };
  const keys = keyed.map(({ row }) => ({ pk: row['pk']?.S ?? '', sk: row['sk']?.S ?? '' }));
  const rows = new Map((await readRows(views, keys)).map((row) => [placeIn(row), row]));
  return {
    rows: keyed.flatMap(({ key, row }) => {
      const whole = rows.get(placeIn(row));
      return whole ? [{ key, row: whole }] : [];
    }),
    last,
  };
}
