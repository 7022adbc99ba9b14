import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { NewExport } from '../../../shared/contracts/export-request.ts';
import { requestExport } from '../../../shared/domain/export.ts';
import { ITEM_COLUMNS } from '../../../shared/domain/exports/item-columns.ts';
import type { Scope } from '../../../shared/domain/kpi/scope.ts';
import { filesOf } from '../../../shared/flows/export-files.ts';
import { periodWordsOf } from '../../../shared/store/period-words.ts';
import { deliver, goOn, logOf } from '../../builders/items.ts';
import { id } from '../../builders/organisations.ts';
import { handled } from '../../builders/steps.ts';

const NOW = new Date('2026-12-01T00:00:00.000Z');
const wordOf = periodWordsOf((within, text) => createHmac('sha256', 'key').update(`${within} ${text}`).digest('hex'));
const SELLER = 'key-of-a-seller-000001';

const may = '2026-05-13T14:40:00.000Z';
const LOG = logOf(
  ...[1, 2, 3].map((n) =>
    goOn(deliver({ at: may, reference: `REF-${n}`, sellerKey: SELLER }), ...handled('2026-05-15T10:00:00.000Z')),
  ),
  deliver({ at: '2026-06-10T08:00:00.000Z', reference: 'REF-4', sellerKey: SELLER, to: ['amber'] }),
  deliver({ at: '2026-07-10T08:00:00.000Z', reference: 'REF-5', sellerKey: SELLER, submitter: 'fr-dgccrf' }),
);

async function made(request: Partial<NewExport>, scope: Scope = 'ALL', log = LOG) {
  const asked = requestExport(
    { from: '2026-05', to: '2026-07', ...request },
    { requestedBy: id('ec-grow'), scope },
    NOW,
  );
  const { files, manifest } = await filesOf(log, asked, { wordOf });
  const textOf = (name: string) => Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString('utf8');
  const bytesOf = (name: string) => files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
  return { manifest, textOf, bytesOf };
}

type Item = Record<string, unknown>;
const itemsOf = async (request: Partial<NewExport> = {}, scope?: Scope): Promise<Item[]> =>
  JSON.parse((await made({ kind: 'ITEMS', formats: ['json'], ...request }, scope)).textOf('items.json')).items;
const words = (items: readonly Item[], column: string) => new Set(items.map((item) => item[column]));

describe('words that stand for sellers', () => {
  test('link rows within one period, and not from one period to the next', async () => {
    const items = await itemsOf();
    const inMay = items.filter(({ month }) => month === '2026-05');
    expect([inMay.length, words(inMay, 'seller').size]).toEqual([3, 1]);
    expect(words(items, 'seller').size).toBe(3);
    expect(words(items, 'item').size).toBe(items.length);
  });

  test('link rows of a half-year where that is the period, whichever months were asked for', async () => {
    const half = await itemsOf({ period: 'HALF_YEAR' });
    const firstHalf = half.filter(({ period }) => period === '2026-H1');
    expect([firstHalf.length, words(firstHalf, 'seller').size, words(half, 'seller').size]).toEqual([4, 1, 2]);
    const [june] = await itemsOf({ period: 'HALF_YEAR', from: '2026-06', to: '2026-06' });
    expect(june?.['seller']).toBe(firstHalf[0]?.['seller']);
  });

  test('are no ids of ours, and no key of a seller', async () => {
    const { textOf } = await made({ kind: 'ITEMS', formats: ['csv'] });
    for (const hidden of [SELLER, 'example', ...LOG.flatMap(({ itemId }) => itemId)])
      expect(textOf('items.csv')).not.toContain(hidden);
  });
});

test.each<[Scope, boolean, boolean]>([
  ['ALL', false, true],
  [{ marketplace: 'amber' }, false, false],
  [{ submitter: 'de-bnetza' }, true, true],
])('rows of %j name their submitter: %s, its Member State: %s', async (scope, submitter, memberState) => {
  const [first = {}] = await itemsOf({}, scope);
  expect([Object.hasOwn(first, 'submitter'), Object.hasOwn(first, 'memberState')]).toEqual([submitter, memberState]);
});

test('the same items in another order give the same files and the same manifest', async () => {
  for (const kind of ['ITEMS', 'FIGURES'] as const)
    expect((await made({ kind })).manifest).toEqual((await made({ kind }, 'ALL', LOG.toReversed())).manifest);
});

test('Parquet says the same as JSON', async () => {
  const { bytesOf } = await made({ kind: 'ITEMS' });
  const { buffer, byteOffset, byteLength } = bytesOf('items.parquet');
  const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer });
  const plain = (value: unknown) => {
    if (value instanceof Date) return value.toISOString();
    return typeof value === 'bigint' ? Number(value) : (value ?? null);
  };
  const read = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  expect(read).toEqual(await itemsOf());
});

const SQL_OF: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DOUBLE',
  boolean: 'BOOLEAN',
  gYearMonth: 'VARCHAR',
};

test('the description of the CSV is enough for a database to read it by type', async () => {
  const { textOf } = await made({ kind: 'ITEMS' });
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-csvw-'));
  const described = JSON.parse(textOf('items.csv-metadata.json'));
  const file = join(folder, described.url);
  writeFileSync(file, textOf('items.csv'));
  const columns = described.tableSchema.columns.map(
    ({ name, datatype }: { name: string; datatype: string | { base: string } }) =>
      `'${name}': '${typeof datatype === 'string' ? SQL_OF[datatype] : 'TIMESTAMPTZ'}'`,
  );
  const connection = await (await DuckDBInstance.create()).connect();
  const read = `read_csv('${file}', header = true, columns = {${columns.join(', ')}})`;
  const { n, taken, still, latest } = (
    await connection.runAndReadAll(
      `SELECT count(*)::INT n, sum(hoursToAction) AS taken, count_if(isOpen)::INT AS still, max(epoch_ms(deliveredAt))::DOUBLE AS latest FROM ${read}`,
    )
  ).getRowObjects()[0] as Item;
  const items = await itemsOf();
  const total = items.reduce((sum, item) => sum + ((item['hoursToAction'] as number | null) ?? 0), 0);
  expect([n, still, latest]).toEqual([
    5,
    items.filter(({ isOpen }) => isOpen).length,
    Date.parse('2026-07-10T08:00:00.000Z'),
  ]);
  expect(taken).toBeCloseTo(total, 6);
  expect(described.tableSchema.columns).toHaveLength(
    ITEM_COLUMNS.filter(({ seenIn }) => !seenIn || seenIn.includes('ALL')).length,
  );
  rmSync(folder, { recursive: true, force: true });
});
