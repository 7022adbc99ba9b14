import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import type { NewOrganisation } from '../../shared/contracts/organisation.ts';
import { PublicFigures } from '../../shared/contracts/public-release.ts';
import { countedAsOf } from '../../shared/domain/kpi/exact.ts';
import { exactFigures } from '../../shared/flows/export-files.ts';
import { FigureEngine } from '../../shared/flows/figure-engine.ts';
import { listing, noticeBody } from '../builders/notices.ts';
import { authority } from '../builders/organisations.ts';
import { T0 } from './support/case-steps.ts';
import { CASES_OF_LIFE } from './support/cases-of-life.ts';
import { CASES_OF_METHOD } from './support/cases-of-method.ts';
import { CASES_OF_REDRESS, REVERSED_AT } from './support/cases-of-redress.ts';
import { exported } from './support/exported.ts';
import { askFigures, expectSame, sole } from './support/figures.ts';
import { type Living, liveAll, submitterOf } from './support/lived-cases.ts';
import { everything } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { setDate, useDate } from './support/time.ts';
import { itemOf, send } from './support/work.ts';

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

describe('D14: three items of one Member State, in public', () => {
  const released = (query = '') => system().as('commission').ask<PublicFigures>('GET', `/v1/public-figures${query}`);

  test('nothing is public before a release, and that is what is answered', async () => {
    expect(await released()).toEqual({ releases: [], rules: { minimum: 10, marketplaces: 3, dominancePercent: 15 } });
  });

  test('neither they nor what they would follow from can be read; the whole can', async () => {
    setDate(AFTERWARDS);
    const items = (first: number, count: number) =>
      Array.from({ length: count }, (_, n) => listing(first + n, ['amber', 'bazaar', 'cedar'][n % 3]));
    const submitters = { 'de-bnetza': items(7000, 45), 'fr-dgccrf': items(8000, 30), 'it-mimit': items(9000, 3) };
    const italian = { ...authority.organisation, name: 'it-mimit', memberState: 'IT' } as NewOrganisation;
    await system().register('it-mimit', italian);
    for (const [by, of] of Object.entries(submitters))
      await send(system(), by, noticeBody('product_safety', { items: of }));
    setDate('2026-12-01T00:00:00.000Z');
    const { job } = await exported(system(), 'commission', { kind: 'PUBLIC', from: '2026-11' });
    const { releases, release } = await released('?kpi=K3');
    expect([releases.length, release?.id, release?.asOf]).toEqual([1, job.id, job.asOf]);
    const rows = (release?.figures ?? []).filter(({ part, kind }) => part === 'items' && kind === 'NOTICE');
    const of = (memberState: string) => rows.find((row) => row.memberState === memberState && row.sector === 'ALL');
    expect(of('ALL')).toMatchObject({ numerator: 78, suppressed: 'none' });
    expect(of('IT')).toMatchObject({ numerator: null, value: null, suppressed: 'SMALL' });
    const others = [of('DE'), of('FR')].map((row) => row?.suppressed).sort();
    expect(others).toEqual(['COMPLEMENTARY', 'none']);
  });

  test('anybody may read it without a token, and may keep it for a while; a release that is none is not found', async () => {
    const answer = await fetch(`${system().stack.url}/v1/public-figures`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    expect(PublicFigures.safeParse(await answer.json()).error).toBeUndefined();
    const unknown = await fetch(`${system().stack.url}/v1/public-figures?release=d3a0f6b8-40c7-8f6e-b1a4-97e2c8d51b60`);
    expect(unknown.status).toBe(404);
  });
});

test('every worked case is lived here, or it is said why not', () => {
  const lived = [...CASES_OF_METHOD, ...CASES_OF_REDRESS].map(({ name }) => name.split(':')[0]);
  const elsewhere = readFileSync(new URL('repeat-sellers.test.ts', import.meta.url), 'utf8').match(/D12(?=:)/);
  const all = new Set([...lived, ...(elsewhere ?? []), 'D14', 'D15', 'D18']);
  expect(Array.from({ length: 20 }, (_, index) => `D${index + 1}`).filter((id) => !all.has(id))).toEqual([]);
});
