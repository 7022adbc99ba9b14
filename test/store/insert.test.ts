import { BatchExecuteStatementCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, test } from 'vitest';
import { BATCH_SIZE, insertMany, insertOne, type Row, StatementError } from '../../shared/store/insert.ts';
import { isPassing } from '../../shared/store/passing.ts';
import { afflict } from './support/faults.ts';
import { allRows, openStore, through } from './support/store.ts';

const store = await openStore();
const row = (n: number, more: Row = {}): Row => ({ pk: `P#${n}`, sk: 'S', n, ...more });
const rows = (count: number, from = 0) => Array.from({ length: count }, (_, index) => row(from + index));

describe('an insert', () => {
  test('is answered with EXISTS when its key is taken, and changes nothing', async () => {
    const cases = await store.table('cases');
    expect(await insertOne(cases, row(1, { v: 'first' }))).toBe('INSERTED');
    expect(await insertOne(cases, row(1, { v: 'second' }))).toBe('EXISTS');
    expect(await insertMany(cases, [row(1, { v: 'third' }), row(2)])).toEqual(['EXISTS', 'INSERTED']);
    const kept = await allRows(cases);
    expect(kept.map(({ pk, v }) => [pk?.S, v?.S])).toEqual(
      expect.arrayContaining([
        ['P#1', 'first'],
        ['P#2', undefined],
      ]),
    );
  });

  test('leaves out what is undefined, and keeps texts that look like code', async () => {
    const cases = await store.table('cases');
    const text = `"'; DROP ?,{}:[]} \u0000 \u{1f600}`;
    await insertOne(cases, row(1, { text, none: undefined, bytes: Buffer.from([0, 255]), zero: 0, empty: '' }));
    const [kept] = await allRows(cases);
    expect(kept).toEqual({
      pk: { S: 'P#1' },
      sk: { S: 'S' },
      n: { N: '1' },
      text: { S: text },
      bytes: { B: Uint8Array.of(0, 255) },
      zero: { N: '0' },
      empty: { S: '' },
    });
  });

  test('of nothing asks nothing', async () => {
    const client = afflict(store.client(), () => 'FAILS');
    expect(await insertMany(through(client, await store.table('cases')), [])).toEqual([]);
  });

  test.each([1, BATCH_SIZE - 1, BATCH_SIZE, BATCH_SIZE + 1, 4 * BATCH_SIZE + 3])(
    'of %i rows answers for each in its place',
    async (count) => {
      const cases = await store.table('cases');
      const taken = rows(count).filter(({ n }) => Number(n) % 3 === 0);
      for (const each of taken) await insertOne(cases, each);
      const answers = await insertMany(cases, rows(count));
      expect(answers).toEqual(rows(count).map((each) => (Number(each['n']) % 3 === 0 ? 'EXISTS' : 'INSERTED')));
      expect(await allRows(cases)).toHaveLength(count);
    },
  );

  test('is won by one of many at once', async () => {
    const cases = await store.table('cases');
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, by) => insertMany(cases, [row(1, { by }), row(2, { by }), row(100 + by)])),
    );
    for (const place of [0, 1]) {
      const won = answers.filter((answer) => answer[place] === 'INSERTED');
      expect(won).toHaveLength(1);
    }
    expect(answers.every((answer) => answer[2] === 'INSERTED')).toBe(true);
  });

  test('whose answer was lost is repeated by the SDK and told as EXISTS, with the row as it was meant', async () => {
    const client = afflict(store.client(), ({ number }) => (number === 1 ? 'LOST' : 'GOES'));
    const cases = through(client, await store.table('cases'));
    expect(await insertMany(cases, [row(1, { v: 'mine' }), row(2)])).toEqual(['EXISTS', 'EXISTS']);
    expect((await allRows(cases)).map(({ v }) => v?.S)).toContain('mine');
  });

  test('that never arrived is repeated by the SDK and told as INSERTED', async () => {
    const client = afflict(store.client(), ({ number }) => (number <= 3 ? 'FAILS' : 'GOES'));
    expect(await insertOne(through(client, await store.table('cases')), row(1))).toBe('INSERTED');
  });

  test('that cannot arrive fails for a reason that passes', async () => {
    const client = afflict(store.client(), () => 'FAILS');
    const failure = await insertMany(through(client, await store.table('cases')), rows(2)).catch((error) => error);
    expect(isPassing(failure)).toBe(true);
  });
});

describe('single statements of a batch that fail', () => {
  const client = new DynamoDBClient({});
  const mocked = mockClient(client);
  afterEach(() => mocked.reset());
  const table = { client, name: 'cases' };

  /** Answers statements by the number in their first parameter, and by how often they were asked. */
  function answer(code: (n: number, times: number) => string | undefined): number[] {
    const times: number[] = [];
    mocked.on(BatchExecuteStatementCommand).callsFake(({ Statements = [] }: BatchExecuteStatementCommand['input']) => ({
      Responses: Statements.map(({ Parameters }) => {
        const n = Number(Parameters?.[2]?.N);
        times[n] = (times[n] ?? 0) + 1;
        const Code = code(n, times[n] ?? 0);
        return Code ? { Error: { Code, Message: 'as the test says' } } : {};
      }),
    }));
    return times;
  }

  test.each(['ThrottlingError', 'ProvisionedThroughputExceeded', 'InternalServerError', 'TransactionConflict'])(
    'with %s are tried again, and the others are not',
    async (code) => {
      const times = answer((n, tries) => (n === 7 && tries < 3 ? code : undefined));
      expect(await insertMany(table, rows(30))).toEqual(rows(30).map(() => 'INSERTED'));
      expect(times).toEqual(rows(30).map(({ n }) => (n === 7 ? 3 : 1)));
    },
  );

  test('after their write, on the second try, are told as EXISTS', async () => {
    answer((n, tries) => (n === 7 ? (tries === 1 ? 'InternalServerError' : 'DuplicateItem') : undefined));
    const answers = await insertMany(table, rows(10));
    expect(answers.indexOf('EXISTS')).toBe(7);
  });

  test('for a reason that does not pass throw at once', async () => {
    const times = answer((n) => (n === 7 ? 'ValidationError' : undefined));
    await expect(insertMany(table, rows(10))).rejects.toThrow('ValidationError: as the test says');
    expect(times[7]).toBe(1);
  });

  test('and never stop throw, so that nobody takes them for done', async () => {
    const times = answer((n) => (n === 7 ? 'ThrottlingError' : undefined));
    const failure = await insertMany(table, rows(10)).catch((error) => error);
    expect(failure).toBeInstanceOf(StatementError);
    expect(isPassing(failure)).toBe(true);
    expect(times[7]).toBe(7);
  });

  test('left without an answer throw', async () => {
    mocked.on(BatchExecuteStatementCommand).resolves({ Responses: [{}] });
    await expect(insertMany(table, rows(2))).rejects.toThrow('left without an answer');
  });
});
