import { beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { ExactFigures } from '../../shared/contracts/exact-figures.ts';
import type { ExportJob, ExportList } from '../../shared/contracts/export.ts';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import { SCHEDULES } from '../../shared/domain/exports/schedules.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { listing, noticeBody, orderBody } from '../builders/notices.ts';
import { decision, measure } from './support/acts.ts';
import { allOf, csvOf, exported, figuresOf, order, unpacked } from './support/exported.ts';
import { everything } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { after, setDate, useDate } from './support/time.ts';

const START = '2026-04-13T08:00:00.000Z';
const AFTERWARDS = after(new Date().toISOString(), -2);
const MONTHS = { from: '2026-04', to: '2026-06' };
/** A seller whose name is to be found nowhere. */
const SELLER = { id: 'seller-ZZQXJ', name: 'ZZQXJ <Kanarienvogel> & Söhne', type: 'TRADER' };
useDate(START);
const system = useSystem();

async function send(by: string, body: object): Promise<void> {
  const { items } = await system().as(by).ask<NoticeReceipt>('POST', '/v1/notices', body);
  await system().settle();
  for (const act of [decision(), measure()])
    await system().as('amber').ask('POST', `/v1/items/${items[0]?.id}/actions`, act);
}

beforeAll(async () => {
  const items = [1, 2, 3].map((n) => ({ ...listing(9000 + n, n === 3 ? 'bazaar' : 'amber'), seller: SELLER }));
  await send('de-bnetza', noticeBody('product_safety', { reference: 'CANARY-ZZQXJ', items }));
  setDate('2026-05-18T08:00:00.000Z');
  await send('de-bnetza', orderBody('product_safety', { reference: 'O-1', items: [listing(9004, 'amber')] }));
  await send('brand-owner', noticeBody('counterfeit', { reference: 'C-1', items: [listing(9005, 'amber')] }));
  await system().settle();
  setDate(AFTERWARDS);
}, 60_000);

describe('rows of items', () => {
  test.each([
    ['the Commission', 'commission', { marketplaces: true, submitter: false }],
    ['a marketplace', 'amber', { marketplaces: false, submitter: false }],
    ['an authority', 'de-bnetza', { marketplaces: true, submitter: true }],
  ])('for %s name nobody whom it may not know', async (_, who, sees) => {
    const fetched = await exported(system(), who, { ...MONTHS, kind: 'ITEMS' });
    expect(Object.keys(fetched.files).slice(0, 5)).toEqual([
      'items.csv',
      'items.csv-metadata.json',
      'items.json',
      'items.xlsx',
      'items.parquet',
    ]);
    const rows = csvOf(fetched, 'items.csv');
    expect(new Set(rows.map(({ marketplace }) => marketplace)).size > 1).toBe(sees.marketplaces);
    expect(Object.hasOwn(rows[0] ?? {}, 'submitter')).toBe(sees.submitter);
    expect(rows.filter(({ seller }) => seller).length).toBeGreaterThan(0);
    const all = allOf(fetched);
    for (const hidden of ['ZZQXJ', 'Kanarienvogel', 'www.amber.example', 'fr-dgccrf', 'brand-owner', 'trusted-union'])
      expect(all).not.toContain(hidden);
    const ids = (await everything(system().cases)).map(({ itemId }) => itemId);
    expect(ids.filter((id) => all.includes(id))).toEqual([]);
  });
});

describe('a correction', () => {
  test('is a new version with its reason; the old one stays, each names the other, and what differs is listed', async () => {
    const asOf = '2026-05-01T00:00:00.000Z';
    const first = await exported(system(), 'commission', { ...MONTHS, asOf, formats: ['csv'] });
    const request = { ...MONTHS, formats: ['csv', 'xlsx'], corrects: first.job.id, reason: 'Events came late' };
    const second = await exported(system(), 'commission', { ...request, asOf: '2026-05-30T00:00:00.000Z' });
    expect([second.job.version, second.job.corrects, second.job.manifest?.version]).toEqual([2, first.job.id, 2]);
    const old = await system().as('commission').ask<ExportJob>('GET', `/v1/exports/${first.job.id}`);
    expect([old.version, old.correctedBy, old.manifest]).toEqual([1, second.job.id, first.job.manifest]);
    const changes = csvOf(second, 'changes.csv');
    const orders = changes.filter(
      ({ change, kind, column }) => [change, kind, column].join() === 'ADDED,ORDER,numerator',
    );
    expect(orders.find(({ kpi, part }) => kpi === 'K3' && part === 'items')).toMatchObject({ before: '', after: '1' });
    expect(changes.filter((row) => row['before'] === row['after'])).toEqual([]);
    expect(figuresOf(first).filter(({ kind }) => kind === 'ORDER')).toEqual([]);
    expect(unpacked(second.files['figures.xlsx'] ?? Buffer.of())).toContain('Events came late');
    const again = await order(system(), 'commission', { ...request, asOf: '2026-05-31T00:00:00.000Z' });
    expect([again.status, again.body.faults?.[0]?.pointer]).toEqual([409, '/corrects']);
  });

  test.each([
    ['of nothing', { reason: 'It was wrong' }, 400, '/corrects'],
    ['without a reason', { corrects: 'd3a0f6b8-40c7-8f6e-b1a4-97e2c8d51b60' }, 400, '/reason'],
    [
      'of what is not there',
      { corrects: 'd3a0f6b8-40c7-8f6e-b1a4-97e2c8d51b60', reason: 'It was wrong' },
      404,
      undefined,
    ],
  ])('%s is refused', async (_, body, status, pointer) => {
    const answer = await order(system(), 'commission', { ...MONTHS, ...body });
    expect([answer.status, answer.body.faults?.[0]?.pointer]).toEqual([status, pointer]);
  });
});

describe('figures of an export, shown without its files', () => {
  const shown = (id: string, query = '', who = 'commission') =>
    system().as(who).call<z.infer<typeof ExactFigures> & ProblemDocument>('GET', `/v1/exports/${id}/figures${query}`);

  test('are those of its file, with curves, for whoever may see it', async () => {
    const fetched = await exported(system(), 'commission', { ...MONTHS, period: 'RANGE', by: ['marketplace'] });
    const { id } = fetched.job;
    const { body } = await shown(id);
    expect(body).toMatchObject({ id, scope: 'ALL', asOf: fetched.job.asOf, version: 1, total: body.figures.length });
    expect(body.figures).toEqual(figuresOf(fetched));
    expect(new Set(body.curves.map(({ marketplace }) => marketplace))).toEqual(new Set(['amber', 'bazaar']));
    const named = (await shown(id, '?kpi=K8')).body;
    expect([new Set(named.figures.map(({ kpi }) => kpi)), named.curves]).toEqual([new Set(['K8']), []]);
    expect((await shown(id, '', 'amber')).status).toBe(404);
    expect((await shown(id, '?cursor=x')).body.code).toBe('INVALID_CURSOR');
  });

  test('are none of an export of another kind', async () => {
    const { body } = await order(system(), 'amber', { ...MONTHS, kind: 'ITEMS' });
    expect((await shown(body.id, '', 'amber')).status).toBe(409);
  });
});

describe('official and public files', () => {
  test.each([
    ['PUBLIC', 'commission', {}, 'public-figures.csv'],
    ['ANNEX_I', 'amber', {}, '4_notices.csv'],
    ['STATEMENTS', 'amber', {}, 'statements-0001.json'],
  ])('%s is made for %s', async (kind, who, more, name) => {
    const fetched = await exported(system(), who, { ...MONTHS, kind, ...more });
    expect(fetched.job.state).toBe('DONE');
    expect(Object.keys(fetched.files)).toContain(name);
    expect(allOf(fetched)).not.toContain('ZZQXJ');
  });

  test('the yearly report of a flagger is made for itself', async () => {
    const year = { from: '2026-01', to: '2026-12', kind: 'FLAGGER_REPORT' };
    expect(Object.keys((await exported(system(), 'brand-owner', year)).files)).toContain('trusted-flagger-report.csv');
  });

  test.each([
    ['PUBLIC', 'amber', {}, 403, undefined],
    ['ANNEX_I', 'de-bnetza', {}, 403, undefined],
    ['STATEMENTS', 'commission', { marketplace: 'amber' }, 403, undefined],
    ['FLAGGER_REPORT', 'brand-owner', {}, 400, '/to'],
    ['ANNEX_I', 'amber', { by: ['sector'] }, 400, '/by'],
    ['ITEMS', 'amber', { flagger: 'brand-owner' }, 400, '/flagger'],
  ])('%s for %s with %j is refused with %i', async (kind, who, more, status, pointer) => {
    const answer = await order(system(), who, { ...MONTHS, kind, ...more });
    expect([answer.status, answer.body.faults?.[0]?.pointer]).toEqual([status, pointer]);
  });
});

test('what is due by the clock is ordered once, and is found in a list', async () => {
  await system().stack.runSchedule('schedule/order-exports');
  await system().stack.runSchedule('schedule/order-exports');
  await system().settle();
  const list = (query: string, who = 'commission') => system().as(who).call<ExportList>('GET', `/v1/exports${query}`);
  const { exports, next } = (await list('?scheduled=true')).body;
  const more = next ? (await list(`?scheduled=true&cursor=${next}`)).body.exports : [];
  expect([...exports, ...more].map(({ schedule }) => schedule).sort()).toEqual(SCHEDULES.map(({ id }) => id).sort());
  expect([...exports, ...more].filter(({ state }) => state !== 'DONE')).toEqual([]);
  expect((await list('?scheduled=true', 'amber')).status).toBe(403);
  expect((await list('?cursor=bm9uZQ')).status).toBe(400);
  const own = (await list('', 'amber')).body.exports;
  expect(own.map(({ requestedAt }) => requestedAt)).toEqual(
    own
      .map(({ requestedAt }) => requestedAt)
      .sort()
      .reverse(),
  );
  expect(own.length).toBeGreaterThan(2);
});
