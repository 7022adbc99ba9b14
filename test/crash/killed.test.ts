import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { NoticeView } from '../../shared/contracts/notice.ts';
import type { Table } from '../../shared/store/table.ts';
import { everything, expectSameFigures, expectWholeHistories } from '../stack/support/sound.ts';
import { prepareTemplate } from '../stack/support/template.ts';
import { chanceFrom } from './support/chance.ts';
import type { Line } from './support/line.ts';
import { Mortal } from './support/mortal.ts';
import { MOMENTS, Ordeal } from './support/ordeal.ts';
import { hasLetters } from './support/replaying.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const IS_LONG = process.env['LONG'] !== undefined;
/** Each moment once, in some order; or many at random. */
const ROUNDS = IS_LONG ? 40 : MOMENTS.length;
const PATIENCE_MILLISECONDS = IS_LONG ? 900_000 : 90_000;
const DEAD_LETTERS = ['records-dead', 'actions-dead', 'inbox-dead'];

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-crash-'));
const mortal = new Mortal(join(folder, 'data'));
const chance = chanceFrom(SEED);
const ordeal = new Ordeal(mortal, chance);
let line: Line;

beforeAll(async () => {
  await prepareTemplate();
  await ordeal.begin();
  const first = chance.below(MOMENTS.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const inTurn = MOMENTS[(first + round) % MOMENTS.length];
    await ordeal.round(IS_LONG || !inTurn ? chance.pick(MOMENTS) : inTurn);
  }
  line = await ordeal.finish();
}, PATIENCE_MILLISECONDS);

afterAll(async () => {
  await mortal.end();
  rmSync(folder, { recursive: true, force: true });
});

function tableOf(name: 'cases' | 'views'): Table {
  const { endpoints, tables } = line.place;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: endpoints.dynamodb, region: 'eu-central-1', credentials });
  return { client, name: tables[name] };
}

describe(`a system that was killed ${ROUNDS} times in the middle of its work (SEED=${SEED})`, () => {
  test('has every notice that it said it had taken', async () => {
    const { sent } = ordeal.submitter;
    const look = ({ receipt }: (typeof sent)[number]) =>
      ordeal.submitter.look<z.infer<typeof NoticeView>>(line, receipt?.id ?? '');
    for (const [index, answer] of (await Promise.all(sent.map(look))).entries()) {
      const { reference, receipt } = sent[index] ?? {};
      expect(answer).toMatchObject({ status: 200, body: { reference } });
      expect(answer?.body.items.map(({ id }) => id)).toEqual(receipt?.items.map(({ id }) => id));
      expect(answer?.body.items.map(({ state }) => state)).not.toContain('ACCEPTED');
    }
    expect(sent.length).toBeGreaterThan(ROUNDS);
  });

  test('has brought every item to its marketplace', () => {
    const taken = ordeal.submitter.sent.flatMap(({ receipt }) => receipt?.items ?? []);
    const came = ordeal.lives.map(({ itemId, marketplace }) => `${marketplace} ${itemId}`);
    expect(came.toSorted()).toEqual(taken.map(({ id, marketplace }) => `${marketplace} ${id}`).toSorted());
  });

  test('has recorded of each item what was reported, each thing once, in a chain without gaps', async () => {
    const cases = tableOf('cases');
    const histories = Map.groupBy(await everything(cases), ({ itemId }) => itemId);
    const recorded = [...histories].map(([itemId, events]) => [itemId, events.map(({ type }) => type).toSorted()]);
    const reported = ordeal.lives.map(({ itemId, leaves }) => [itemId, leaves.toSorted()]);
    expect(Object.fromEntries(recorded)).toEqual(Object.fromEntries(reported));
    expect(await expectWholeHistories({ cases })).toBe(ordeal.lives.length);
  });

  test('counts live what the events say', async () => {
    const counters = await expectSameFigures({ cases: tableOf('cases'), views: tableOf('views') });
    expect(counters).toBeGreaterThan(0);
  });

  test.each(DEAD_LETTERS)('leaves nothing on %s', async (name) => {
    expect(await hasLetters(line, name)).toBe(false);
  });
});
