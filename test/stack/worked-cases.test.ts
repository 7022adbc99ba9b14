import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import { CATALOGUE } from '../../shared/domain/kpi/catalogue.ts';
import { countedAsOf } from '../../shared/domain/kpi/exact.ts';
import { exactFigures } from '../../shared/flows/export-files.ts';
import { FigureEngine } from '../../shared/flows/figure-engine.ts';
import { T0 } from './support/case-steps.ts';
import { CASES_OF_LIFE } from './support/cases-of-life.ts';
import { CASES_OF_METHOD } from './support/cases-of-method.ts';
import { CASES_OF_REDRESS, REVERSED_AT } from './support/cases-of-redress.ts';
import { askFigures, expectSame, sole } from './support/figures.ts';
import { type Living, liveAll, submitterOf } from './support/lived-cases.ts';
import { everything } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { setDate, useDate } from './support/time.ts';
import { itemOf } from './support/work.ts';

const AFTERWARDS = '2026-11-01T00:00:00.000Z';
useDate(T0);
const system = useSystem();
const CASES = [...CASES_OF_METHOD, ...CASES_OF_LIFE, ...CASES_OF_REDRESS];

describe('a worked case, lived through the whole system', () => {
  const events: ItemEvent[] = [];
  const living: Living[] = [];
  beforeAll(async () => {
    living.push(...(await liveAll(system(), CASES)));
    setDate(AFTERWARDS);
    events.push(...(await everything(system().cases)));
  }, 60_000);

  test.each(CASES.map((each, index) => ({ ...each, index })))('$name', async ({ index, figures }) => {
    const submitter = submitterOf(index);
    const request = { from: '2026-05', to: '2026-06' };
    const exact = exactFigures(events, { request, scope: { submitter }, asOf: AFTERWARDS });
    expectSame((await askFigures(system(), submitter, 'from=2026-05&to=2026-06')).figures, exact);
    for (const [kpi, part, expected] of figures) {
      const meant = { kpi, part, ...(expected.month && { month: expected.month }) };
      expect(sole(exact, meant)).toMatchObject(expected);
    }
  });

  test('D10: as it stood before the complaint, the removal counts; nothing of it was overwritten', () => {
    const index = CASES.findIndex(({ name }) => name.startsWith('D10:'));
    const at = { request: { from: '2026-05' }, scope: { submitter: submitterOf(index) }, asOf: REVERSED_AT };
    const before = exactFigures(events, at);
    expect(sole(before, { kpi: 'K8', part: 'removed' })).toMatchObject({ numerator: 1, denominator: 1 });
    expect(sole(before, { kpi: 'K25', part: 'substantiated after redress' })).toMatchObject({ numerator: 1 });
  });

  test('D15: what all of them live through is averaged over marketplaces in two ways, and each figure says in which', () => {
    const engine = new FigureEngine({ request: { from: '2026-05', to: '2026-06' }, scope: 'ALL', asOf: AFTERWARDS });
    for (const facts of countedAsOf(events, AFTERWARDS)) engine.add(facts);
    const removed = engine.all().filter(({ kpi, part, average }) => kpi === 'K8' && part === 'removed' && average);
    const ways = removed.map(({ average }) => average);
    expect([...new Set(ways)].sort()).toEqual(['MACRO', 'MICRO']);
    expect(removed.every(({ marketplaces = 0 }) => marketplaces > 0)).toBe(true);
    expect(ways.filter((way) => way === 'MACRO').length).toBe(ways.length / 2);
  });

  const itemsOf = (id: string) => {
    const index = CASES.findIndex(({ name }) => name.startsWith(`${id}:`));
    const client = system().as(submitterOf(index));
    return Promise.all((living[index]?.items ?? []).map((item) => itemOf(client, item.id)));
  };

  test('D2: of two items on one address one is linked to the other, whichever reached its marketplace first', async () => {
    const both = await itemsOf('D2');
    const [linked, ...more] = both.filter(({ duplicateOf }) => duplicateOf);
    expect(both.map(({ id }) => id)).toContain(linked?.duplicateOf);
    expect([both.length, more.length, linked?.duplicateOf === linked?.id]).toEqual([2, 0, false]);
  });

  test('D7: the clocks of food are a target with a date and a law without one', async () => {
    const [item] = await itemsOf('D7');
    expect(item?.clocks.map(({ clock, basis, status }) => [clock, basis, status])).toEqual([
      ['FOOD_REMOVE', 'TARGET', 'FIXED'],
      ['DSA_DECISION', 'LEGAL', 'NO_STATUTORY_LIMIT'],
    ]);
  });

  test('D12: three listings on one day are one event of their seller within three days, and three by listing', async () => {
    const [item] = await itemsOf('D12');
    const client = system().as(submitterOf(CASES.findIndex(({ name }) => name.startsWith('D12:'))));
    const path = `/v1/sellers/${item?.marketplace}~${item?.sellerKey}`;
    expect(await client.ask('GET', path)).toMatchObject({ count: 1, meetsCriteria: false });
    expect(await client.ask('GET', `${path}?dedupe=listing`)).toMatchObject({ count: 3, meetsCriteria: true });
  });
});

test('D18: a date in a year without a calendar is refused by that name', async () => {
  const query = new URLSearchParams({ clock: 'GPSR_ORDER', memberState: 'LU', from: '2024-06-10T08:00:00.000Z' });
  const answer = await fetch(`${system().stack.url}/v1/deadlines?${query}`);
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { code: 'CALENDAR_MISSING', missing: { year: 2024 } },
  ]);
});

/** Cases that are shown of the method only (test/unit), since nobody is shown what they are about. */
const NOT_SHOWN: [id: string, why: string, sign: RegExp][] = [
  ['D14', 'no route answers with public figures: they are made for files, and attacked as such', /public/i],
];
test.each(NOT_SHOWN)('%s is not lived: %s', async (_, __, sign) => {
  const { paths } = (await (await fetch(`${system().stack.url}/openapi.json`)).json()) as { paths: object };
  expect(Object.keys(paths)).toContain('/v1/kpis');
  const shown = [...Object.keys(paths), ...Object.values(CATALOGUE).map(({ title }) => title)];
  expect(shown.filter((each) => sign.test(each))).toEqual([]);
});

test('every worked case is lived here, or it is said why not', () => {
  const lived = [...CASES_OF_METHOD, ...CASES_OF_REDRESS].map(({ name }) => name.split(':')[0]);
  const elsewhere = readFileSync(new URL('repeat-sellers.test.ts', import.meta.url), 'utf8').match(/D12(?=:)/);
  const all = new Set([...lived, ...(elsewhere ?? []), 'D15', 'D18', ...NOT_SHOWN.map(([id]) => id)]);
  expect(Array.from({ length: 20 }, (_, index) => `D${index + 1}`).filter((id) => !all.has(id))).toEqual([]);
});
