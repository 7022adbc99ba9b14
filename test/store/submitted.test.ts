import { beforeAll, expect, test } from 'vitest';
import { changesBetween } from '../../shared/domain/projection.ts';
import type { Table } from '../../shared/store/table.ts';
import { writeRows } from '../../shared/store/views/list-rows.ts';
import { hasSubmittedTo, submittedRows } from '../../shared/store/views/submitted.ts';
import { deliveries, factsOf } from '../builders/items.ts';
import { id } from '../builders/organisations.ts';
import { openStore } from './support/store.ts';

const store = await openStore();
const START = Date.parse('2026-05-01T00:00:00.000Z');
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
const COUNT = 260;
const union = id('union');

/** A listing a minute, every third at bazaar, the others at amber; one of somebody else between them. */
let views: Table;
beforeAll(async () => {
  views = await store.table('views');
  const settings = Array.from({ length: COUNT }, (_, n) => ({
    at: at(n),
    reference: `U-${n}`,
    submitter: 'union',
    to: [n % 3 ? 'amber' : 'bazaar'],
  }));
  const foreign = { at: at(10), reference: 'X-1', submitter: 'other', to: ['amber'] };
  const rows = [...settings, foreign].flatMap(deliveries).map((sealed) => {
    const facts = factsOf(sealed.history);
    const { row } = changesBetween(undefined, facts);
    if (!row) throw new Error('A delivery makes a row');
    return { place: facts, n: 1, state: row, delivery: facts };
  });
  await writeRows(views, 1, rows);
});

const all = { submitter: union, from: at(0), until: at(COUNT) };
const read = (asked: object = {}, most = 10_000) =>
  submittedRows(views, 1, { ...all, ...asked }, { most, now: at(COUNT) });

test('what an organisation submitted is read whole, newest first, and nothing of anybody else', async () => {
  const { rows, isCut } = await read();
  expect(rows.map(({ acceptedAt }) => acceptedAt)).toEqual(Array.from({ length: COUNT }, (_, n) => at(COUNT - 1 - n)));
  expect(new Set(rows.map(({ submitter }) => submitter))).toEqual(new Set(['union']));
  expect(isCut).toBe(false);
});

test('a marketplace is given what is addressed to it', async () => {
  const { rows } = await read({ marketplace: id('bazaar') });
  expect(rows).toHaveLength(Math.ceil(COUNT / 3));
  expect(new Set(rows.map(({ marketplace }) => marketplace))).toEqual(new Set(['bazaar']));
});

test('a period holds its first moment and not its last', async () => {
  const { rows } = await read({ from: at(100), until: at(103) });
  expect(rows.map(({ acceptedAt }) => acceptedAt)).toEqual([at(102), at(101), at(100)]);
});

test.each([
  [COUNT, false],
  [COUNT - 1, true],
])('of at most %i the newest are read, and whether that is all is said', async (most, isCut) => {
  const found = await read({}, most);
  expect([found.rows.length, found.isCut, found.rows[0]?.acceptedAt]).toEqual([most, isCut, at(COUNT - 1)]);
});

test('a marketplace that was never addressed is told apart from one that was', async () => {
  const asked = (marketplace: string) => hasSubmittedTo(views, 1, { submitter: union, marketplace: id(marketplace) });
  expect([await asked('amber'), await asked('cedar')]).toEqual([true, false]);
});
