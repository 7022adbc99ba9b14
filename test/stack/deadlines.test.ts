import { beforeAll, describe, expect, test } from 'vitest';
import { noticeBody, orderBody } from '../builders/notices.ts';
import { check, decision, endedBySeller, measure, receipt, withdrawal } from './support/acts.ts';
import { inboxOf, told } from './support/mail.ts';
import { sweptLines } from './support/swept.ts';
import { useSystem } from './support/system.ts';
import { after, HOUR, setDate, sweepAt, useDate } from './support/time.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

/** Wednesday 13 May 2026, 16:40 in Luxembourg. The next day is a holiday there, and none in Ireland. */
const T0 = '2026-05-13T14:40:00.000Z';
useDate(T0);
const system = useSystem();

type About = 'product_safety' | 'counterfeit' | 'food';
const items = (at = 'amber') => ({ reference: reference(), items: [freshListing(at)] });
const order = (at?: string) => orderBody('product_safety', items(at));
const notice = (sector: About, at?: string) => noticeBody(sector, items(at));
const deliver = async (body: object, by = 'de-bnetza') => soleItem(await send(system(), by, body));
const lines = async (id: string) =>
  (await sweptLines(system(), id)).map(({ line, occurredAt }) => `${line} ${occurredAt}`);

interface Case {
  readonly name: string;
  readonly by?: string;
  readonly body: () => object;
  readonly expected: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'an order: two working days by law',
    body: () => order(),
    expected: [
      '50% GPSR_ORDER 2026-05-16T06:20:00.000Z',
      '80% GPSR_ORDER 2026-05-17T20:32:00.000Z',
      'DEADLINE_BREACHED GPSR_ORDER 2026-05-18T22:00:00.000Z',
    ],
  },
  {
    name: 'a safety notice: three working days by law',
    body: () => notice('product_safety'),
    expected: [
      '50% GPSR_NOTICE 2026-05-16T18:20:00.000Z',
      '80% GPSR_NOTICE 2026-05-18T15:44:00.000Z',
      'DEADLINE_BREACHED GPSR_NOTICE 2026-05-19T22:00:00.000Z',
    ],
  },
  {
    name: 'a counterfeit: a target of three working days',
    by: 'brand-owner',
    body: () => notice('counterfeit'),
    expected: [
      '50% COUNTERFEIT_REMOVE 2026-05-16T18:20:00.000Z',
      '80% COUNTERFEIT_REMOVE 2026-05-18T15:44:00.000Z',
      'TARGET_MISSED COUNTERFEIT_REMOVE 2026-05-19T22:00:00.000Z',
    ],
  },
  {
    name: 'food by an authority: a target of two working days',
    body: () => notice('food'),
    expected: [
      '50% FOOD_REMOVE 2026-05-16T06:20:00.000Z',
      '80% FOOD_REMOVE 2026-05-17T20:32:00.000Z',
      'TARGET_MISSED FOOD_REMOVE 2026-05-18T22:00:00.000Z',
    ],
  },
  {
    name: 'a notice to a signatory in Ireland: by its pledge and by law',
    body: () => notice('product_safety', 'bazaar'),
    expected: [
      '50% PLEDGE_AUTH 2026-05-14T18:50:00.000Z',
      '80% PLEDGE_AUTH 2026-05-15T11:44:00.000Z',
      'TARGET_MISSED PLEDGE_AUTH 2026-05-15T23:00:00.000Z',
      '50% GPSR_NOTICE 2026-05-16T06:50:00.000Z',
      '80% GPSR_NOTICE 2026-05-17T21:20:00.000Z',
      'DEADLINE_BREACHED GPSR_NOTICE 2026-05-18T23:00:00.000Z',
    ],
  },
  {
    name: 'an order to a person in Finland, where the day begins and ends earlier',
    body: () => order('nook'),
    expected: [
      '50% GPSR_ORDER 2026-05-16T05:50:00.000Z',
      '80% GPSR_ORDER 2026-05-17T19:44:00.000Z',
      'DEADLINE_BREACHED GPSR_ORDER 2026-05-18T21:00:00.000Z',
    ],
  },
];

describe('sweeps record half, four fifths and the end of the time allowed once for each clock', () => {
  const ids = new Map<string, string>();
  beforeAll(async () => {
    for (const { name, body, by } of CASES) ids.set(name, await deliver(body(), by));
    for (let hours = 0; hours <= 168; hours += 12) await sweepAt(system(), after(T0, hours * HOUR));
  });

  test.each(CASES)('$name', async ({ name, expected }) => {
    expect(await lines(ids.get(name) ?? '')).toEqual(expected);
  });

  test('a queue is told of each, a person in a web page reads it in the list', async () => {
    const [ordered, person] = [ids.get(CASES[0]?.name ?? '') ?? '', ids.get(CASES[5]?.name ?? '') ?? ''];
    const reminders = told(await inboxOf(system(), 'amber'), 'Reminder').filter(({ itemId }) => itemId === ordered);
    const dueAt = '2026-05-18T22:00:00.000Z';
    expect(reminders).toEqual(
      [50, 80, 100].map((percent) => ({ itemId: ordered, clock: 'GPSR_ORDER', percent, dueAt })),
    );
    expect(await itemOf(system().as('nook'), person)).toMatchObject({ isOverdue: true, state: 'DELIVERED' });
  });
});

/** Wednesday 20 May 2026, 16:40 in Luxembourg: the order is due when 22 May ends; 80 % are over at 12:56 of that day. */
const NEXT = '2026-05-20T14:40:00.000Z';
const [BETWEEN, AFTERWARDS] = ['2026-05-22T06:00:00.000Z', ['2026-05-22T10:56:00.000Z', '2026-05-22T22:00:00.000Z']];
const report = async (id: string, ...actions: object[]) => {
  for (const action of actions) expect((await reportByApi(system(), 'amber', id, action)).status).toBe(201);
};
const byAuthority = async (id: string, what: 'checks' | 'withdrawal', body: object) =>
  expect((await post(system().as('de-bnetza'), `/v1/items/${id}/${what}`, body)).status).toBe(201);
const contradicted = async (id: string) => {
  await report(id, decision(), measure());
  await byAuthority(id, 'checks', check('STILL_LIVE'));
};

const HALF = '50% GPSR_ORDER';
const ALL = [HALF, '80% GPSR_ORDER', 'DEADLINE_BREACHED GPSR_ORDER'];
const ENDS: readonly [string, string[], () => object, (id: string) => Promise<unknown>][] = [
  ['an order that was acted on', [HALF], order, (id) => report(id, decision(), measure())],
  ['an order whose listing its seller ended', [HALF], order, (id) => report(id, endedBySeller())],
  ['an order that was withdrawn', [HALF], order, (id) => byAuthority(id, 'withdrawal', withdrawal())],
  ['an order that is only decided on', ALL, order, (id) => report(id, decision())],
  ['an order that is refused', ALL, order, (id) => report(id, decision({ outcome: 'NO_ACTION', reason: 'Genuine' }))],
  ['an order of which the receipt was confirmed', ALL, order, (id) => report(id, receipt())],
  ['an order acted on by a claim that was found untrue', ALL, order, contradicted],
  [
    'an order acted on again after such a claim',
    [HALF],
    order,
    async (id) => {
      await contradicted(id);
      await report(id, decision(), measure());
    },
  ],
  [
    'a safety notice that was answered with a reasoned refusal',
    [],
    () => notice('product_safety'),
    (id) => report(id, decision({ outcome: 'NO_ACTION', reason: 'Genuine' })),
  ],
];

describe('what is done in time is reminded of no more, and misses nothing', () => {
  const ids = new Map<string, string>();
  beforeAll(async () => {
    setDate(NEXT);
    for (const [name, , body] of ENDS) ids.set(name, await deliver(body()));
    await sweepAt(system(), BETWEEN);
    for (const [name, , , act] of ENDS) await act(ids.get(name) ?? '');
    for (const at of AFTERWARDS) await sweepAt(system(), at);
  });

  test.each(ENDS)('%s: %j', async (name, expected) => {
    expect((await sweptLines(system(), ids.get(name) ?? '')).map(({ line }) => line)).toEqual(expected);
  });
});
