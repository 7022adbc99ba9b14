import { expect, test } from 'vitest';
import { CATALOGUE, METHOD_VERSION } from '../../shared/domain/kpi/catalogue.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { SECTORS } from '../../shared/sectors/sectors.ts';
import { noticeBody, orderBody } from '../builders/notices.ts';
import { decision, measure } from './support/acts.ts';
import { askFigures, sole } from './support/figures.ts';
import { useSystem } from './support/system.ts';
import { after, DAY, setDate, useDate } from './support/time.ts';
import { freshListing, reference, reportByApi, send, soleItem } from './support/work.ts';

/** Monday 1 June 2026: an order of this morning is due when Wednesday ends. */
const T0 = '2026-06-01T08:00:00.000Z';
const MONTH = 'from=2026-06';
const MOST_ROWS = 40;
useDate(T0);
const system = useSystem();
const ask = (who: string, query = MONTH) => askFigures(system(), who, query);
const some = (count: number, at = 'amber') => Array.from({ length: count }, () => freshListing(at));

test('a month of a marketplace, of a submitter or of everybody reads a few rows, however many cases there are', async () => {
  for (const sector of SECTORS) {
    const by = sector === 'counterfeit' ? 'brand-owner' : 'de-bnetza';
    await send(system(), by, noticeBody(sector, { reference: reference(), items: some(3) }));
  }
  const readBy = async () =>
    Promise.all(['commission', 'amber', 'de-bnetza'].map(async (who) => (await ask(who)).rowsRead));
  const before = await readBy();
  await send(
    system(),
    'de-bnetza',
    noticeBody('product_safety', { reference: reference(), items: some(process.env['LONG'] ? 1000 : 200) }),
  );
  expect(await readBy()).toEqual(before);
  expect(Math.max(...before)).toBeLessThanOrEqual(MOST_ROWS);
  expect(Math.min(...before)).toBeGreaterThan(0);
});

test('fewer than ten cases are shown, and marked as too few to conclude from', async () => {
  await send(system(), 'fr-dgccrf', noticeBody('product_safety', { reference: reference(), items: some(9, 'cedar') }));
  const items = async () => sole((await ask('cedar', `${MONTH}&kpi=K8`)).figures, { part: 'removed' });
  expect(await items()).toMatchObject({ denominator: 9, isSmall: true });
  await send(system(), 'fr-dgccrf', noticeBody('product_safety', { reference: reference(), items: some(1, 'cedar') }));
  expect(await items()).toMatchObject({ denominator: 10, isSmall: false });
});

test('what is due counts from the moment it is due, with no case touched', async () => {
  const start = after(T0, 7 * DAY);
  setDate(start);
  const [acted] = [
    soleItem(
      await send(
        system(),
        'de-bnetza',
        orderBody('product_safety', { reference: reference(), items: some(1, 'bazaar') }),
      ),
    ),
  ];
  await send(system(), 'de-bnetza', orderBody('product_safety', { reference: reference(), items: some(1, 'bazaar') }));
  await reportByApi(system(), 'bazaar', acted, decision());
  await reportByApi(system(), 'bazaar', acted, measure());
  await system().settle();
  const K20 = async () => sole((await ask('bazaar', `${MONTH}&kpi=K20`)).figures, { kpi: 'K20' });
  expect(await K20()).toMatchObject({ numerator: 0, denominator: 0, value: null, stillOpen: 2 });
  setDate('2026-06-10T22:59:59.999Z');
  expect(await K20()).toMatchObject({ numerator: 0, denominator: 0, stillOpen: 2 });
  setDate('2026-06-10T23:00:00.000Z');
  expect(await K20()).toMatchObject({ numerator: 1, denominator: 2, value: 0.5, stillOpen: 0 });
});

test('every figure says what it is made from, for the kinds it is about, and no two bases are ever added up', async () => {
  const { figures } = await ask('commission');
  expect(figures.length).toBeGreaterThan(100);
  for (const { kpi, kind, basis, unit, numerator, denominator, value, methodVersion, source } of figures) {
    expect(CATALOGUE[kpi].kinds).toContain(kind);
    expect(['LEGAL', 'VOLUNTARY', 'TARGET', 'NONE']).toContain(basis);
    expect([methodVersion, source]).toEqual([METHOD_VERSION, 'OBSERVED']);
    if (unit === 'SHARE')
      expect(value).toBe(denominator ? Math.round(((numerator ?? 0) / denominator) * 1e6) / 1e6 : null);
    if (unit === 'COUNT') expect(value).toBe(numerator);
  }
  const groups = new Set(figures.map(({ kind, basis }) => `${kind} ${basis}`));
  expect(groups).toEqual(new Set(['NOTICE LEGAL', 'NOTICE NONE', 'NOTICE TARGET', 'ORDER LEGAL']));
});

test.each<[string, string, string, [status: number, pointer: string | undefined]]>([
  ['the figures of another marketplace', 'amber', `${MONTH}&marketplace=bazaar`, [403, undefined]],
  ['the figures of a marketplace, for an authority', 'de-bnetza', `${MONTH}&marketplace=bazaar`, [403, undefined]],
  ['no month', 'commission', 'kpi=K1', [400, '/from']],
  ['a month that does not exist', 'commission', 'from=2026-13', [400, '/from']],
  ['more than two years', 'commission', 'from=2024-01&to=2026-06', [400, '/to']],
  ['a period that ends before it begins', 'commission', 'from=2026-06&to=2026-05', [400, '/to']],
  ['a figure that is none', 'commission', `${MONTH}&kpi=K99`, [400, '/kpi/0']],
  ['a breakdown by basis, which always splits', 'commission', `${MONTH}&by=basis`, [400, '/by/0']],
])('%s is refused', async (_, who, query, expected) => {
  const { status, body } = await system().as(who).call<ProblemDocument>('GET', `/v1/kpis?${query}`);
  expect([status, body.faults?.[0]?.pointer]).toEqual(expected);
});
