import { beforeAll, describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import { CATALOGUE } from '../../shared/domain/kpi/catalogue.ts';
import { exactFigures } from '../../shared/flows/export-files.ts';
import { SOON, T0 } from './support/case-steps.ts';
import { CASES_OF_LIFE } from './support/cases-of-life.ts';
import { CASES_OF_METHOD } from './support/cases-of-method.ts';
import { askFigures, expectSame, sole } from './support/figures.ts';
import { type Living, liveAll, submitterOf } from './support/lived-cases.ts';
import { everything } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { setDate, useDate } from './support/time.ts';
import { itemOf } from './support/work.ts';

const AFTERWARDS = '2026-07-01T00:00:00.000Z';
useDate(T0);
const system = useSystem();
const CASES = [...CASES_OF_METHOD, ...CASES_OF_LIFE];

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
    for (const [kpi, part, expected] of figures) expect(sole(exact, { kpi, part })).toMatchObject(expected);
  });

  const itemsOf = (id: string) => {
    const index = CASES.findIndex(({ name }) => name.startsWith(`${id}:`));
    const client = system().as(submitterOf(index));
    return Promise.all((living[index]?.items ?? []).map((item) => itemOf(client, item.id)));
  };

  test('D2: the second item on one address is linked to the first, for whoever sent both', async () => {
    const [first, second] = await itemsOf('D2');
    expect(first).not.toHaveProperty('duplicateOf');
    expect(second?.duplicateOf).toBe(first?.id);
  });

  test('D7: the clocks of food are a target with a date and a law without one', async () => {
    const [item] = await itemsOf('D7');
    expect(item?.clocks.map(({ clock, basis, status }) => [clock, basis, status])).toEqual([
      ['FOOD_REMOVE', 'TARGET', 'FIXED'],
      ['DSA_DECISION', 'LEGAL', 'NO_STATUTORY_LIMIT'],
    ]);
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

const item = '00000000-0000-8000-8000-000000000000';
const reinstated = { type: 'REINSTATED', actionId: 'not-lived', occurredAt: SOON };
const back = { actionId: 'not-lived', result: 'REAPPEARED', checkedAt: SOON };
/** Cases that are shown of the method only (test/unit), since nobody can report yet what they are about. */
const NOT_REPORTED: [id: string, why: string, who: string, path: string, body: object, status: number][] = [
  ['D10', 'nobody can report a reinstatement', 'amber', `/v1/items/${item}/actions`, reinstated, 400],
  ['D16', 'nobody can report that a listing came back', 'de-bnetza', `/v1/items/${item}/checks`, back, 400],
  ['D19', 'nobody can complain', 'amber', `/v1/items/${item}/complaints`, {}, 404],
];
test.each(NOT_REPORTED)('%s is not lived: %s', async (_, __, who, path, body, status) => {
  expect((await system().as(who).call('POST', path, body)).status).toBe(status);
});

/** And those about what nobody is shown. */
const NOT_SHOWN: [id: string, why: string, sign: RegExp][] = [
  ['D12', 'sellers are counted, and nobody is shown them', /seller/i],
  ['D14', 'no figures are published, so that none are suppressed', /public/i],
  ['D15', 'no figure is an average over marketplaces', /average|macro/i],
];
test.each(NOT_SHOWN)('%s is not lived: %s', async (_, __, sign) => {
  const { paths } = (await (await fetch(`${system().stack.url}/openapi.json`)).json()) as { paths: object };
  expect(Object.keys(paths)).toContain('/v1/kpis');
  const shown = [...Object.keys(paths), ...Object.values(CATALOGUE).map(({ title }) => title)];
  expect(shown.filter((each) => sign.test(each))).toEqual([]);
});

test('every worked case is lived here, or it is said why not', () => {
  const lived = CASES_OF_METHOD.map(({ name }) => name.split(':')[0]);
  const all = new Set([...lived, 'D18', ...[...NOT_REPORTED, ...NOT_SHOWN].map(([id]) => id)]);
  expect(Array.from({ length: 20 }, (_, index) => `D${index + 1}`).filter((id) => !all.has(id))).toEqual([]);
});
