import { describe, expect, test } from 'vitest';
import type { NewExport } from '../../../shared/contracts/export-request.ts';
import type { Figure } from '../../../shared/contracts/kpi.ts';
import { DIALOGUES } from '../../../shared/domain/kpi/dialogues.ts';
import { countedAsOf } from '../../../shared/domain/kpi/exact.ts';
import { FigureEngine } from '../../../shared/flows/figure-engine.ts';
import { blocksOf, bucketsOf, endsOf, inTimeBars, splitBars } from '../../../web/source/figures/blocks.ts';
import { linesOf } from '../../../web/source/figures/charts/curve-lines.ts';
import { nameOfFigure } from '../../../web/source/figures/figure.ts';
import { gapsOf } from '../../../web/source/figures/gap.ts';
import { monthChoices, monthsOf, spanOf, usualSpans } from '../../../web/source/figures/months.ts';
import { deliver, goOn, logOf } from '../../builders/items.ts';
import { handled } from '../../builders/steps.ts';

const NOW = '2026-07-01T00:00:00.000Z';
const MONDAY = '2026-05-04T08:00:00.000Z';
const after = (hours: number): string => new Date(Date.parse(MONDAY) + hours * 3_600_000).toISOString();

/** Twelve items at two marketplaces: some removed in time, one late, three open. */
const LOG = logOf(
  ...[2, 3, 20, 30, 40, 50, 60, 200].map((hours, n) =>
    goOn(deliver({ at: MONDAY, reference: `R-${n}`, to: [n % 2 ? 'amber' : 'bazaar'] }), ...handled(after(hours))),
  ),
  ...[1, 2, 3].map((n) => deliver({ at: MONDAY, reference: `OPEN-${n}`, to: ['amber'] })),
  deliver({ at: after(1300), reference: 'YOUNG', to: ['bazaar'] }),
);

function engineOf(request: Partial<NewExport> = {}) {
  const asked = { from: '2026-05', to: '2026-06', period: 'RANGE', dialogue: 'PRODUCT_SAFETY', ...request } as const;
  const engine = new FigureEngine({ request: { ...asked, by: [...(asked.by ?? [])] }, scope: 'ALL', asOf: NOW });
  for (const facts of countedAsOf(LOG, NOW)) engine.add(facts);
  return engine;
}
const all = engineOf().all();

describe('What stands on the page', () => {
  const { kpis } = DIALOGUES.PRODUCT_SAFETY;
  const blocks = blocksOf(all, kpis);

  test('is every figure of the engine, once, in the order of the dialogue', () => {
    expect(blocks.map(({ kpi }) => kpi)).toEqual(kpis);
    const shown = blocks.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures));
    expect(new Set(shown)).toEqual(new Set(all));
    expect(shown.length).toBe(all.length);
  });

  test('keeps kinds and bases apart', () => {
    const groups = blocks.flatMap((block) => block.groups);
    for (const { kind, basis, figures } of groups)
      expect(figures.filter((figure) => figure.kind !== kind || figure.basis !== basis)).toEqual([]);
  });

  test('of a choice is what was chosen, and not what is not split', () => {
    const split = engineOf({ by: ['status'] }).all();
    const chosen = blocksOf(split, kpis, { status: 'AUTHORITY' }).flatMap(({ groups }) => groups);
    const statuses = new Set(chosen.flatMap(({ figures }) => figures.map(({ status }) => status)));
    expect(statuses).toEqual(new Set(['AUTHORITY']));
    expect(blocksOf(split, kpis, { memberState: 'DE' }).flatMap(({ groups }) => groups)).toEqual([]);
  });
});

describe('A chart', () => {
  const groupOf = (kpi: Figure['kpi'], figures = all) =>
    blocksOf(figures, [kpi])[0]?.groups[0] ?? { kind: 'NOTICE' as const, basis: 'LEGAL' as const, figures: [] };

  test('of buckets holds every item of the cohort, those without assessment too', () => {
    const bars = bucketsOf(groupOf('K9', engineOf({ dialogue: 'HATE_SPEECH_CODE' }).all()), (part) => part);
    expect(bars).toEqual([]);
    const whole = new FigureEngine({
      request: { from: '2026-05', to: '2026-06', period: 'RANGE' },
      scope: 'ALL',
      asOf: NOW,
    });
    for (const facts of countedAsOf(LOG, NOW)) whole.add(facts);
    const buckets = bucketsOf(groupOf('K9', whole.all()), (part) => part);
    expect(buckets.map(({ name }) => name)).toEqual(['[0h,24h)', '[24h,48h)', '[48h,1w)', '[1w,)', 'none']);
    expect(buckets.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(12);
  });

  test('of ends adds up to the cohort', () => {
    const bars = endsOf(groupOf('K8'), (part) => part);
    expect(bars.map(({ name, numerator }) => [name, numerator])).toEqual([
      ['ended: REMOVE', 8],
      ['ended: NONE', 4],
    ]);
  });

  test('of marketplaces is in the order of the alphabet, not by how much', () => {
    const split = engineOf({ by: ['marketplace'] }).all();
    const removed = split.filter(({ kpi, part, average }) => kpi === 'K8' && part === 'removed' && !average);
    const bars = splitBars(removed.toReversed(), ({ marketplace = '' }) => marketplace);
    expect(bars.map(({ name, numerator }) => [name, numerator])).toEqual([
      ['amber', 4],
      ['bazaar', 4],
    ]);
  });

  test('of what was in time shows claimed, reported, verified, contradicted and unchecked over what is due', () => {
    const figure = all.find(({ kpi, part }) => kpi === 'K17' && part === 'acted on within 2 working days');
    const bars = figure ? inTimeBars(figure, (column) => column) : [];
    expect(bars.map(({ name }) => name)).toEqual(['claimed', 'reported', 'verified', 'contradicted', 'unchecked']);
    expect(new Set(bars.map(({ denominator }) => denominator))).toEqual(new Set([figure?.denominator]));
  });

  test('of removal begins with removal, and ends where nobody looks any more', () => {
    const [curve] = engineOf().curves();
    const lines = curve ? linesOf(curve as Parameters<typeof linesOf>[0], (end) => end) : [];
    expect(lines[0]?.name).toBe('REMOVED');
    const known = curve?.points.filter(({ shares }) => shares).length;
    expect(lines.map(({ points }) => points.length)).toEqual(lines.map(() => known));
  });
});

test('a gap is told from ten cases on either side on, with both', () => {
  const base = all.find(({ kpi, part }) => kpi === 'K8' && part === 'removed') as Figure;
  const share = (status: Figure['status'], numerator: number, denominator: number): Figure => ({
    ...{ ...base, status, numerator, denominator },
    value: numerator / denominator,
  });
  const gaps = (...figures: Figure[]) => gapsOf(figures as unknown as Parameters<typeof gapsOf>[0]);
  expect(gaps(share('DSA_TF', 9, 10), share('NO_STATUS', 5, 20))[0]?.points).toBeCloseTo(65);
  expect(gaps(share('DSA_TF', 9, 9), share('NO_STATUS', 5, 20))[0]?.points).toBeNull();
  expect(gaps(share('AUTHORITY', 9, 10), share('NO_STATUS', 5, 20))).toEqual([]);
});

describe('Months of an address', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  test.each([
    [{}, { from: '2026-06', to: '2026-11' }],
    [
      { from: '2026-01', to: '2026-03' },
      { from: '2026-01', to: '2026-03' },
    ],
    [{ from: '2026-05' }, { from: '2026-05', to: '2026-11' }],
    [
      { from: '2026-05', to: '2026-02' },
      { from: '2025-09', to: '2026-02' },
    ],
    [
      { from: '2020-01', to: '2026-02' },
      { from: '2024-03', to: '2026-02' },
    ],
    [
      { from: 'soon', to: '2026-13' },
      { from: '2026-06', to: '2026-11' },
    ],
  ])('%j are %j', (asked, span) => {
    expect(spanOf(asked, now)).toEqual(span);
  });

  test('can all be chosen, and a span lists each', () => {
    expect(monthChoices({ from: '2019-05', to: '2026-11' }, now)).toContain('2019-05');
    expect(monthsOf({ from: '2025-11', to: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(usualSpans(now)[2]?.span).toEqual({ from: '2026-01', to: '2026-06' });
  });
});

test('the name of a figure in an address tells it from every other', () => {
  const named = all.filter(({ average }) => !average).map(nameOfFigure);
  expect(new Set(named).size).toBe(named.length);
});
