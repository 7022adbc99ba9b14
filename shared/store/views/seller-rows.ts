import { type BatchStatementRequest, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { SellerChange } from '../../domain/projection.ts';
import type { SellerEntry } from '../../domain/sellers/entry.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { queryAll, type Stored } from '../events.ts';
import { execute, insertion, StatementError } from '../insert.ts';
import type { Table } from '../table.ts';

const partition = (generation: number, marketplace: OrganisationId): string => `${generation}/V#${marketplace}`;
/** Where the line of an item stands in the ledger of its seller. */
export const sellerRowKey = (
  generation: number,
  { marketplace, sellerKey, itemId }: Pick<SellerChange, 'marketplace' | 'sellerKey' | 'itemId'>,
) => ({
  pk: partition(generation, marketplace),
  sk: `${sellerKey}#${itemId}`,
});

/** What stands in the key is not said again. */
const written = (entry: SellerEntry | undefined): string => {
  if (!entry) return '';
  const { itemId: _, marketplace: __, sellerKey: ___, ...said } = entry;
  return JSON.stringify(said);
};

type Statement = (views: Table, generation: number, change: SellerChange) => BatchStatementRequest;

const inserting: Statement = (views, generation, change) =>
  insertion(views, { ...sellerRowKey(generation, change), n: change.n, entry: written(change.entry) });

const updating: Statement = ({ name }, generation, change) => {
  const { pk, sk } = sellerRowKey(generation, change);
  return {
    Statement: `UPDATE "${name}" SET n=?, entry=? WHERE pk=? AND sk=? AND n < ?`,
    Parameters: [{ N: String(change.n) }, { S: written(change.entry) }, { S: pk }, { S: sk }, { N: String(change.n) }],
  };
};

/** Rows are never deleted: after an insert that met a row, an update either holds, or a newer event has been there. */
const FIRST_LINE: readonly Statement[] = [inserting, updating];
const KNOWN_LINE: readonly Statement[] = [updating, inserting, updating];

const MET: ReadonlySet<string | undefined> = new Set(['DuplicateItem', 'ConditionalCheckFailed']);

/**
 * Writes lines of ledgers, one write a line. A line carries the number of the event it follows from, so that repeated and late events
 * change nothing.
 */
export async function writeSellerRows(
  views: Table,
  generation: number,
  changes: readonly SellerChange[],
): Promise<void> {
  let open = changes.map((change) => ({ change, ways: change.isKnown ? KNOWN_LINE : FIRST_LINE }));
  while (open.length > 0) {
    const answers = await execute(
      views,
      open.map(({ change, ways }) => (ways[0] as Statement)(views, generation, change)),
    );
    const failed = open.filter((_, index) => answers[index]?.Error);
    for (const { Error: error } of answers)
      if (error && !MET.has(error.Code)) throw new StatementError({ Error: error });
    open = failed.map(({ change, ways }) => ({ change, ways: ways.slice(1) })).filter(({ ways }) => ways.length > 0);
  }
}

/** The line of a row; undefined where nothing is held against the listing any more. */
function entryOfRow(row: Stored, marketplace: OrganisationId): SellerEntry | undefined {
  const [sellerKey = '', itemId] = (row['sk']?.S ?? '').split('#');
  const text = row['entry']?.S;
  return text ? ({ itemId, marketplace, sellerKey, ...JSON.parse(text) } as SellerEntry) : undefined;
}

const entriesOf = (rows: readonly Stored[], marketplace: OrganisationId): SellerEntry[] =>
  rows.flatMap((row) => entryOfRow(row, marketplace) ?? []);

/** The whole ledger of one seller. */
export async function readSeller(
  views: Table,
  generation: number,
  { marketplace, sellerKey }: { readonly marketplace: OrganisationId; readonly sellerKey: string },
): Promise<SellerEntry[]> {
  const rows = await queryAll(views, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :seller)',
    ExpressionAttributeValues: { ':pk': { S: partition(generation, marketplace) }, ':seller': { S: `${sellerKey}#` } },
  });
  return entriesOf(rows, marketplace);
}

const PAGE = 500;
/** After every item of a seller, and before every other seller. */
const END = '#~';

/** Some sellers of a marketplace that follow after one, whole: the rest of the last one is read to its end. */
async function readPage(
  views: Table,
  generation: number,
  marketplace: OrganisationId,
  after: string | undefined,
): Promise<{ entries: SellerEntry[]; last: string | undefined }> {
  const pk = { S: partition(generation, marketplace) };
  const { Items = [], LastEvaluatedKey } = await views.client.send(
    new QueryCommand({
      TableName: views.name,
      KeyConditionExpression: `pk = :pk${after === undefined ? '' : ' AND sk > :after'}`,
      ExpressionAttributeValues: { ':pk': pk, ...(after !== undefined && { ':after': { S: `${after}${END}` } }) },
      Limit: PAGE,
    }),
  );
  const entries = entriesOf(Items, marketplace);
  const cut = LastEvaluatedKey?.['sk']?.S;
  if (cut === undefined) return { entries, last: undefined };
  const [last = ''] = cut.split('#');
  const rest = await queryAll(views, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :cut AND :end',
    ExpressionAttributeValues: { ':pk': pk, ':cut': { S: `${cut} ` }, ':end': { S: `${last}${END}` } },
  });
  return { entries: [...entries, ...entriesOf(rest, marketplace)], last };
}

/** The ledgers of the sellers of a marketplace after one of them, some at a time, by their keys. */
export async function* readSellers(
  views: Table,
  generation: number,
  marketplace: OrganisationId,
  after: string | undefined,
): AsyncGenerator<SellerEntry[]> {
  let from = after;
  do {
    const { entries, last } = await readPage(views, generation, marketplace, from);
    yield entries;
    from = last;
  } while (from !== undefined);
}
