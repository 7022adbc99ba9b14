import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { damageIn, fetchFacts, filesOf } from '../../commands/fact-files.ts';
import { FactsInDuckDb } from '../../commands/facts-in-duckdb.ts';
import type { Dimension, Figure } from '../../shared/contracts/kpi.ts';
import { type LogEntry, parseLogEntry } from '../../shared/contracts/summary.ts';
import { countsIn } from '../../shared/domain/facts/source.ts';
import { METHOD_VERSION } from '../../shared/domain/kpi/catalogue.ts';
import { countedAsOf, countersOf } from '../../shared/domain/kpi/exact.ts';
import type { Scope } from '../../shared/domain/kpi/scope.ts';
import { exactFigures } from '../../shared/flows/export-files.ts';
import { readLog } from '../../shared/store/log.ts';
import { runCommand } from './support/commands.ts';
import { askFigures, expectSame, type Figures, sole, withAverages } from './support/figures.ts';
import { useSystem } from './support/system.ts';
import { after, setDate, useDate } from './support/time.ts';
import { APRIL, liveTwoMonths } from './support/two-months.ts';

const LIVE = ['sector', 'status', 'memberState'] as const satisfies readonly Dimension[];

/** When everything of two months is over, and every deadline has passed. */
const AFTERWARDS = '2026-07-01T00:00:00.000Z';
const MONTHS = 'from=2026-04&to=2026-06';
useDate(APRIL);
const system = useSystem();
beforeAll(async () => {
  await liveTwoMonths(system());
  setDate(AFTERWARDS);
}, 60_000);

const figuresOf = async (who: string, query = MONTHS) => (await askFigures(system(), who, query)).figures;

/** What counters can tell: no estimate, no average, nothing of the registers. */
const isCounted = ({ estimator, average, source }: Figure) => !estimator && !average && source === 'OBSERVED';
const alone = ({ change: _, ...figure }: Figure): Figure => figure;

describe('live figures are those that a stranger computes from the log', () => {
  const events: LogEntry[] = [];
  const log = () => join(system().directory, 'events.ndjson');
  beforeAll(async () => {
    expect(await runCommand(system(), 'log', '--out', log(), '--before', AFTERWARDS)).toMatchObject({ code: 0 });
    const lines = readFileSync(log(), 'utf8').trim().split('\n');
    events.push(...lines.map((line) => parseLogEntry(JSON.parse(line))));
  });

  test.each<[string, string, string, Scope]>([
    ['of everybody', 'commission', '', 'ALL'],
    ['of one marketplace, for the Commission', 'commission', '&marketplace=bazaar', { marketplace: 'bazaar' }],
    ['of a marketplace, for itself', 'amber', '', { marketplace: 'amber' }],
    ['of a marketplace without a queue', 'nook', '', { marketplace: 'nook' }],
    ['of an authority, for itself', 'de-bnetza', '', { submitter: 'de-bnetza' }],
    ['of a flagger, for itself', 'trusted-union', '', { submitter: 'trusted-union' }],
  ])('%s', async (_, who, query, scope) => {
    for (const by of [[], [...LIVE]] satisfies Dimension[][]) {
      const live = await figuresOf(who, `${MONTHS}${query}${by.length > 0 ? `&by=${by.join(',')}` : ''}`);
      const request = { from: '2026-04', to: '2026-06', by };
      expect(live.length).toBeGreaterThan(0);
      expectSame(live, exactFigures(events, { request, scope, asOf: AFTERWARDS }));
    }
  });

  test.each(['HALF_YEAR', 'RANGE'] as const)('of a %s, by marketplace with both averages', async (period) => {
    const live = await figuresOf('commission', `${MONTHS}&period=${period}&by=marketplace,sector&kpi=K3,K8,K17,K20`);
    const by: Dimension[] = ['marketplace', 'sector'];
    expect(new Set(live.map(({ marketplace, average }) => marketplace ?? average)).size).toBeGreaterThan(4);
    expectSame(live, withAverages(events, { from: '2026-04', to: '2026-06', by, period }, AFTERWARDS, live));
  });

  test('by the command, and the command that compares finds no difference', async () => {
    const values = ['--events', log(), '--as-of', AFTERWARDS, '--by', '', '--format', 'json'];
    const { figures } = JSON.parse((await runCommand(system(), 'kpi', ...values)).out) as Figures;
    expectSame(await figuresOf('commission'), figures.filter(isCounted).map(alone));
    const compared = await runCommand(system(), 'compare');
    expect(compared).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d{4} counters in 9 scopes .*: 0 differ\n$/),
    });
  });
});

test('SQL over the facts in the bucket counts what npm run compare counts, and shows the same figures', async () => {
  await system().stack.runSchedule('schedule/write-facts');
  const asOf = after(AFTERWARDS, -1);
  const here = await fetchFacts(system().connection.facts?.bucket ?? '', join(system().directory, 'facts'));
  const items = countedAsOf(await readLog(system().cases, asOf), asOf);
  expect(here.cut).toMatchObject({ asOf, watermark: { items: items.length, sums: 0 } });
  expect(damageIn(here)).toEqual([]);
  const sql = await FactsInDuckDb.open(filesOf(here));
  const counted = countsIn(await sql.answers(here.cut.cut, { scope: 'ALL', asOf, by: [] }), 'ALL');
  sql.close();
  expect(new Map([...counted].sort())).toEqual(new Map([...countersOf(items, 'ALL')].sort()));
  const said = await runCommand(system(), 'kpi-sql', '--by', 'status', '--format', 'json');
  expect(said.err).toBe('');
  const request = { from: '2026-04', to: '2026-06', by: ['status' as const], asOf };
  const exact = exactFigures(await readLog(system().cases, asOf), { request, scope: 'ALL', asOf });
  const { figures } = JSON.parse(said.out) as Figures;
  expect(figures).toEqual(exact.filter(({ estimator, source }) => !estimator && source === 'OBSERVED'));
});

describe('the figures of April, counted by hand', () => {
  const LAW = { kind: 'NOTICE', basis: 'LEGAL' } as const;
  const ORDER = { kind: 'ORDER', basis: 'LEGAL' } as const;
  const TARGET = { kind: 'NOTICE', basis: 'TARGET' } as const;
  test.each<[string, string, Partial<Figure>, Partial<Figure>]>([
    ['K1', 'notices', LAW, { numerator: 2, denominator: null, value: 2 }],
    ['K1', 'notices', TARGET, { numerator: 3, denominator: null, value: 3 }],
    ['K2', 'notices', TARGET, { numerator: 1 }],
    ['K3', 'items', LAW, { numerator: 14, stillOpen: 2 }],
    ['K3', 'items by trusted flaggers', TARGET, { numerator: 6 }],
    ['K4', 'median', LAW, { numerator: null, denominator: 5, stillOpen: 3, unit: 'HOURS', estimate: true }],
    ['K5', 'median', LAW, { denominator: 10, stillOpen: 1 }],
    ['K6', 'TERMS', LAW, { numerator: 2 }],
    ['K7', 'removed', LAW, { numerator: 2, denominator: 2, excluded: { NOTICE_WITHDRAWN: 0 } }],
    ['K8', 'removed', LAW, { numerator: 3, denominator: 13, stillOpen: 3, excluded: { WITHDRAWN: 1 } }],
    ['K8', 'ended: WITHDRAWN', LAW, { numerator: 2, denominator: 14 }],
    ['K8', 'ended: ENDED_BY_SELLER', LAW, { numerator: 1, denominator: 14 }],
    ['K8', 'ended: ALREADY_REMOVED', LAW, { numerator: 1, denominator: 14 }],
    ['K9', '[0h,24h)', LAW, { numerator: 6, denominator: 14, stillOpen: 1 }],
    ['K9', '[24h,48h)', LAW, { numerator: 2, denominator: 14 }],
    ['K9', '[48h,1w)', LAW, { numerator: 2, denominator: 14 }],
    ['K9', 'none', LAW, { numerator: 4, denominator: 14 }],
    ['K21', 'decided within 3 working days', LAW, { numerator: 9, denominator: 13, stillOpen: 0 }],
    [
      'K21',
      'the same without DISPUTED and ERROR_CHANNEL',
      LAW,
      { numerator: 7, denominator: 11, excluded: { DISPUTED_OR_ERROR_CHANNEL: 2 } },
    ],
    ['K21', 'decided within 3 working days', TARGET, { numerator: 0, denominator: 0, value: null }],
    [
      'K20',
      'effected within 2 working days',
      ORDER,
      { numerator: 1, denominator: 6, inTime: { claimed: 1, reported: 1, verified: 1, contradicted: 0, unchecked: 0 } },
    ],
    [
      'K17',
      'acted on within 2 working days',
      LAW,
      {
        numerator: 4,
        denominator: 13,
        inTime: { claimed: 5, reported: 5, verified: 1, contradicted: 1, unchecked: 3 },
      },
    ],
    ['K22', 'inform of receipt, median', ORDER, { denominator: 2, stillOpen: 5 }],
    ['K22', 'give effect, median', ORDER, { denominator: 2, stillOpen: 1 }],
    ['K32', 'latency unknown', ORDER, { numerator: 5 }],
  ])('%s, %s, of %j', async (kpi, part, group, expected) => {
    const figures = await figuresOf('commission', 'from=2026-04');
    const figure = sole(figures, { ...group, part, kpi: kpi as Figure['kpi'], month: '2026-04' });
    expect(figure).toMatchObject({ ...expected, scope: 'ALL', source: 'OBSERVED', methodVersion: METHOD_VERSION });
  });
});

const key = ({ kpi, part, month, kind, basis }: Figure) => `${month} ${kpi} ${part} ${kind} ${basis}`;
const NUMBERS = ['numerator', 'denominator', 'stillOpen'] as const;
/** Sums of all that adds up; medians do not. */
function sums(figures: readonly Figure[]): Record<string, number[]> {
  const groups = Map.groupBy(
    figures.filter(({ unit }) => unit === 'COUNT' || unit === 'SHARE'),
    key,
  );
  const total = (of: readonly Figure[]) => NUMBERS.map((name) => of.reduce((sum, each) => sum + (each[name] ?? 0), 0));
  const all = [...groups].map(([name, of]): [string, number[]] => [name, total(of)]);
  return Object.fromEntries(all.filter(([, numbers]) => numbers.some((each) => each !== 0)));
}

describe('a breakdown', () => {
  test.each(LIVE)('by %s adds up to the whole, in each group of kind and basis', async (by) => {
    const figures = await figuresOf('commission', `${MONTHS}&by=${by}`);
    expect(new Set(figures.map((figure) => figure[by])).size).toBeGreaterThan(1);
    expect(figures.map((figure) => figure[by])).not.toContain('ALL');
    expect(sums(figures)).toEqual(sums(await figuresOf('commission')));
  });

  test('by marketplace adds up to the whole for items, and not for notices to several', async () => {
    const each = await Promise.all(
      ['amber', 'bazaar', 'cedar', 'nook'].map((name) => figuresOf(name, `${MONTHS}&kpi=K1,K3`)),
    );
    const [apart, whole] = [sums(each.flat()), sums(await figuresOf('commission', `${MONTHS}&kpi=K1,K3`))];
    expect(apart['2026-04 K3 items NOTICE LEGAL']).toEqual(whole['2026-04 K3 items NOTICE LEGAL']);
    expect(apart['2026-04 K1 notices NOTICE LEGAL']?.[0]).toBe(6);
    expect(whole['2026-04 K1 notices NOTICE LEGAL']?.[0]).toBe(2);
  });

  test('is narrowed by sector, by month and by figure', async () => {
    const some = await figuresOf('commission', `${MONTHS}&by=sector&sector=food,wildlife&kpi=K3,K8`);
    expect(new Set(some.map(({ sector }) => sector))).toEqual(new Set(['food', 'wildlife']));
    expect(new Set(some.map(({ kpi }) => kpi))).toEqual(new Set(['K3', 'K8']));
    const whole = await figuresOf('commission', `${MONTHS}&by=sector&kpi=K3,K8`);
    expect(some).toEqual(whole.filter(({ sector }) => sector === 'food' || sector === 'wildlife'));
    expect(await figuresOf('commission', 'from=2026-04&kpi=K3')).toEqual(
      (await figuresOf('commission', `${MONTHS}&kpi=K3`)).filter(({ month }) => month === '2026-04'),
    );
    expect(await figuresOf('commission', 'from=2026-05')).toEqual([]);
  });
});
