import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { damageIn, type FactsHere, factsInFolder, factsOfLog, filesOf } from '../../../commands/fact-files.ts';
import { FactsInDuckDb } from '../../../commands/facts-in-duckdb.ts';
import { KPI_IDS } from '../../../shared/contracts/kpi.ts';
import { sourceOf } from '../../../shared/domain/facts/source.ts';
import { exactly } from '../../../shared/domain/kpi/exact.ts';
import { figures } from '../../../shared/domain/kpi/figures.ts';
import { factsInto } from '../../../shared/flows/write-facts.ts';
import { logOf } from '../../builders/items.ts';
import { inState } from '../../builders/states.ts';

const AS_OF = '2026-07-01T00:00:00.000Z';
const root = mkdtempSync(join(tmpdir(), 'noticeboard-fact-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const log = logOf(inState('VERIFIED_REMOVED'), inState('INFO_REQUESTED', { reference: 'REF-2' }));
let folder: string;
let here: FactsHere;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'cut-'));
  here = await factsOfLog(log, AS_OF, folder);
  file = join(folder, here.cut.files[0]?.path ?? '');
});

test('facts of a log are two items in one file, and give the figures of the engine', async () => {
  expect(here.cut).toMatchObject({ asOf: AS_OF, watermark: { items: 2, events: log.length }, files: [{ rows: 2 }] });
  expect(damageIn(here)).toEqual([]);
  const asking = { scope: 'ALL', asOf: AS_OF, by: ['sector'] } as const;
  const sql = await FactsInDuckDb.open(filesOf(here));
  const shown = figures(sourceOf(await sql.answers(here.cut.cut, asking), asking), ['sector'], KPI_IDS);
  sql.close();
  const exact = figures(exactly(log, 'ALL', AS_OF, ['sector']), ['sector'], KPI_IDS);
  expect(shown).toEqual(exact.filter(({ estimator }) => !estimator));
});

/** Changes one byte of a file. */
function flip(place: number): void {
  const bytes = readFileSync(file);
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

describe('a file of facts is named with its fault', () => {
  test.each<[string, () => void, RegExp]>([
    ['is missing', () => unlinkSync(file), /: not there$/],
    ['is truncated', () => truncateSync(file, 200), /: truncated: 200 of \d+ bytes are there$/],
    ['has a byte changed', () => flip(300), /: changed since it was written: its SHA-256 is another$/],
    ['is something else', () => writeFileSync(file, 'a,b\r\n'.repeat(9_000)), /: no Parquet file$/],
    ['is empty', () => writeFileSync(file, ''), /: truncated: 0 of \d+ bytes are there$/],
  ])('that %s', (_, spoil, finding) => {
    spoil();
    expect(damageIn(here)).toEqual([expect.stringMatching(finding)]);
    expect(damageIn(here)[0]).toContain(file);
  });

  test.each<[string, () => void, RegExp]>([
    ['is truncated', () => truncateSync(file, 200), /: truncated: its end is not there/],
    ['does not say where its rows are', () => flip(readFileSync(file).length - 20), /: (damaged|changed|truncated)/],
    ['is something else', () => writeFileSync(file, 'nothing of the kind'), /: no Parquet file/],
  ])('also where no list of files lies beside it, that %s', (_, spoil, finding) => {
    spoil();
    expect(() => damageIn(factsInFolder(folder))).toThrow(finding);
    expect(() => factsInFolder(folder)).toThrow(file);
  });

  test('also one whose rows cannot be read although its end says where they are', async () => {
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4, 400);
    writeFileSync(file, bytes);
    const found = factsInFolder(folder);
    const sql = await FactsInDuckDb.open(filesOf(found));
    expect(await sql.unreadable(filesOf(found))).toEqual([expect.stringContaining(`${file}: damaged: `)]);
    sql.close();
  });
});

test('of several cuts in a folder without a list the latest counts, and a folder without any is refused', () => {
  const earlier = join(folder, 'items', 'cut=2020-01-01T000000.000Z', 'sector=food', 'month=2019-12');
  mkdirSync(earlier, { recursive: true });
  writeFileSync(join(earlier, 'part-00001.parquet'), readFileSync(file));
  expect(factsInFolder(folder).cut).toMatchObject({ asOf: AS_OF, files: [{ rows: 2 }] });
  expect(() => factsInFolder(mkdtempSync(join(root, 'empty-')))).toThrow('There are no facts in');
});

test('a cut for which there is no time left ends with an error, and is listed nowhere', async () => {
  const put: string[] = [];
  const histories = (async function* () {
    yield log;
  })();
  const cut = factsInto(histories, { asOf: AS_OF, put: async (path) => void put.push(path), mayGoOn: () => false });
  await expect(cut).rejects.toThrow('There was no time left after 0 items');
  expect(put).toEqual([]);
});
