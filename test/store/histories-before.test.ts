import type { ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ItemEntry, LogEntry } from '../../shared/contracts/summary.ts';
import { rowOfEvent } from '../../shared/store/events.ts';
import { historiesBefore } from '../../shared/store/histories-before.ts';
import { insertMany } from '../../shared/store/insert.ts';
import { readLog } from '../../shared/store/log.ts';
import { sumUp } from '../../shared/store/summaries.ts';
import type { Table } from '../../shared/store/table.ts';
import { deliveries } from '../builders/items.ts';
import { T0 } from '../builders/states.ts';
import { handled, verifiedGone } from '../builders/steps.ts';
import { goOnSealed, ownSetting } from './support/items.ts';
import { allRows, openStore, through } from './support/store.ts';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const [DONE, GONE] = ['2026-05-15T10:00:00.000Z', '2026-05-20T10:00:00.000Z'];
const store = await openStore();
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2032-01-01T00:00:00.000Z') }));
afterAll(() => void vi.useRealTimers());

/** Items of several notices, each with five events, among rows of other kinds. */
async function lived(notices: number): Promise<{ cases: Table; ids: string[] }> {
  const cases = await store.table('cases');
  const sealed = Array.from({ length: notices }, () => deliveries(ownSetting({ at: T0, to: ['amber', 'bazaar'] })));
  const all = sealed.flat().flatMap((first) => [first, ...goOnSealed(first, ...handled(DONE), verifiedGone(GONE))]);
  await insertMany(cases, all.map(rowOfEvent));
  await insertMany(cases, [
    { pk: 'NOTICE#1', sk: 'NOTICE', rec: T0 },
    { pk: 'LEDGER#1', sk: 'ENTRY#000001', rec: T0 },
  ]);
  return { cases, ids: sealed.flat().map(({ event }) => event.itemId) };
}

/** The same table read in pages of so many rows, as a large one is. */
function inPages(cases: Table, rows: number): Table {
  const client = store.client();
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (commandName === 'ScanCommand') (args.input as ScanCommandInput).Limit = rows;
        return next(args);
      },
    { step: 'initialize' },
  );
  return through(client, cases);
}

async function read(cases: Table, before = END_OF_TIME): Promise<ItemEntry[][]> {
  const found: ItemEntry[][] = [];
  for await (const entries of historiesBefore(cases, before)) found.push(entries);
  return found;
}

const sorted = (entries: readonly LogEntry[]): string[] => entries.map((entry) => JSON.stringify(entry)).sort();

describe('the log item by item', () => {
  test('is the whole log, each item at once, wherever pages end', async () => {
    const { cases, ids } = await lived(6);
    const whole = sorted(await readLog(cases, END_OF_TIME));
    for (const rows of [1, 2, 3, 7, 1000]) {
      const histories = await read(inPages(cases, rows));
      expect(histories.map((entries) => entries[0]?.itemId).sort()).toEqual([...ids].sort());
      expect(histories.every((entries) => new Set(entries.map(({ itemId }) => itemId)).size === 1)).toBe(true);
      expect(sorted(histories.flat())).toEqual(whole);
    }
  });

  test('ends at its cut, and knows nothing of items that came later', async () => {
    const { cases, ids } = await lived(2);
    expect(await read(cases, T0)).toEqual([]);
    const until = await read(cases, GONE);
    expect(until).toHaveLength(ids.length);
    expect(until.flat().map(({ type }) => type)).not.toContain('VERIFIED_REMOVED');
    expect(sorted(until.flat())).toEqual(sorted(await readLog(cases, GONE)));
  });

  test('has of an item whose record is over its sum, once it was summed up', async () => {
    const { cases, ids } = await lived(2);
    for (const id of ids.slice(0, 2)) await sumUp(cases, id as Parameters<typeof sumUp>[1]);
    const histories = await read(inPages(cases, 2));
    expect(histories.filter(([entry]) => entry?.type === 'SUMMARY')).toHaveLength(2);
    expect(sorted(histories.flat())).toEqual(sorted(await readLog(cases, END_OF_TIME)));
    expect(await read(cases, GONE)).toHaveLength(ids.length - 2);
  });
});

test('an item whose beginning is not there stops the reading: no figure is made from half a story', async () => {
  const { cases } = await lived(1);
  const [row] = (await allRows(cases)).filter(({ sk }) => sk?.S === 'EVENT#0003');
  const torn = await store.table('cases');
  const texts = Object.entries(row ?? {}).flatMap(([name, { S }]) => (S === undefined ? [] : [[name, S]]));
  await insertMany(torn, [Object.fromEntries(texts)]);
  await expect(read(torn)).rejects.toThrow('do not lie together');
});
