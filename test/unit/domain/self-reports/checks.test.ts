import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, findingsOf } from '../../../../shared/domain/self-reports/checks.ts';
import { CHECKS, type Circumstances } from '../../../../shared/domain/self-reports/look.ts';
import { isInside, overlap, previousOf, spanOf } from '../../../../shared/domain/self-reports/periods.ts';
import { runs } from '../../../builders/histories.ts';
import { selfReport } from '../../../builders/self-reports.ts';

const now = '2026-04-10T12:00:00.000Z';
const removed = { measure: 'LISTING_REMOVED', ground: 'LAW', number: 10, automated: 5 };
const own = (changes: object) => ({ ownInitiative: { total: 10, automated: 5, measures: [removed], ...changes } });
const sampled = (share: number, sampleSize: number) => ({ exposure: { prevalence: { share, sampleSize } } });
const bare = { ownInitiative: undefined, prevented: undefined, exposure: undefined, voluntary: undefined };
const before = selfReport({ reference: 'R-0', period: '2025-Q4' });

const found = (changes: object, circumstances: Partial<Circumstances> = {}) =>
  findingsOf(selfReport(changes), { role: 'marketplace', now, others: [], ...circumstances }).map(
    ({ check, grade, pointer }) => `${grade} ${check} ${pointer}`,
  );

describe('a self-report', () => {
  const cases: [string, object, string[], Partial<Circumstances>?][] = [
    ['as it should be', {}, []],
    ['of nothing', bare, ['ERROR EMPTY ']],
    ['of a flagger that samples and trains', { ...bare, ...sampled(0.2, 400) }, [], { role: 'flagger' }],
    [
      'of a flagger that says what only a marketplace can',
      {},
      ['ERROR NOT_YOURS /ownInitiative', 'ERROR NOT_YOURS /prevented', 'ERROR NOT_YOURS /exposure/liveListings'],
      { role: 'flagger' },
    ],
    ['of a month to come', { period: '2026-05' }, ['ERROR PERIOD_IN_FUTURE /period', 'WARN DAY_OUTSIDE_PERIOD /exposure/countedOn', 'WARN DAY_OUTSIDE_PERIOD /voluntary/0/on']],
    ['of a half-year that is not over', { period: '2026-H1' }, ['WARN PERIOD_NOT_OVER /period']],
    ['with more parts than measures', own({ total: 9 }), ['ERROR PARTS_ABOVE_TOTAL /ownInitiative/total']],
    ['with measures of no kind', own({ total: 12 }), ['WARN PARTS_BELOW_TOTAL /ownInitiative/total']],
    ['with more by machines than in all', own({ automated: 11 }), ['ERROR AUTOMATED_ABOVE_TOTAL /ownInitiative/automated', 'WARN AUTOMATED_PARTS_DIFFER /ownInitiative/automated']],
    ['with a part more by machines than in all', own({ measures: [{ ...removed, automated: 11 }] }), ['ERROR AUTOMATED_ABOVE_TOTAL /ownInitiative/measures/0/automated', 'WARN AUTOMATED_PARTS_DIFFER /ownInitiative/automated']],
    ['with machines that do not add up', own({ automated: 4 }), ['WARN AUTOMATED_PARTS_DIFFER /ownInitiative/automated']],
    ['with the same part twice', own({ total: 20, automated: 10, measures: [removed, removed] }), ['ERROR SAME_PART_TWICE /ownInitiative/measures/1']],
    ['with more stopped by the register than in all', { prevented: { uploads: 1, byKnownProducts: 2 } }, ['ERROR KNOWN_PRODUCTS_ABOVE_PREVENTED /prevented/byKnownProducts']],
    ['of counterfeits stopped by the register', { sector: 'counterfeit' }, ['ERROR KNOWN_PRODUCTS_NOT_IN_SECTOR /prevented/byKnownProducts']],
    ['with a share above one', sampled(1.01, 2000), ['ERROR PREVALENCE_NO_SHARE /exposure/prevalence/share']],
    ['with a share below none', sampled(-0.01, 2000), ['ERROR PREVALENCE_NO_SHARE /exposure/prevalence/share']],
    ['with a share of nothing', sampled(0.1, 0), ['ERROR PREVALENCE_WITHOUT_SAMPLE /exposure/prevalence/sampleSize']],
    ['with a share of little', sampled(0.1, 99), ['WARN PREVALENCE_SMALL_SAMPLE /exposure/prevalence/sampleSize']],
    ['with a day to come', { voluntary: [{ kind: 'BAN', on: '2026-04-11', narrative: 'No ivory' }] }, ['ERROR DAY_IN_FUTURE /voluntary/0/on']],
    ['with a day outside its period', { voluntary: [{ kind: 'BAN', on: '2026-04-10', narrative: 'No ivory' }] }, ['WARN DAY_OUTSIDE_PERIOD /voluntary/0/on']],
    ['without exposure', { exposure: undefined }, ['INFO NO_EXPOSURE /exposure']],
    ['that grew tenfold', { prevented: { uploads: 5000 } }, ['WARN JUMP /prevented/uploads'], { others: [before] }],
    ['that shrank tenfold', { prevented: { uploads: 50 } }, ['WARN JUMP /prevented/uploads'], { others: [before] }],
    ['that fell to none', { prevented: { uploads: 0 } }, ['WARN JUMP /prevented/uploads'], { others: [before] }],
    ['that grew less', { prevented: { uploads: 4999 } }, [], { others: [before] }],
    ['of another sector', { sector: 'food', prevented: { uploads: 5000 } }, [], { others: [before] }],
  ];
  test.each(cases)('%s', (_, changes, findings, circumstances) => {
    expect(found(changes, circumstances)).toEqual(findings);
  });

  test('every check of the table is shown here, or below', () => {
    const named = new Set(cases.flatMap(([, , findings]) => findings.map((finding) => finding.split(' ')[1])));
    expect(Object.keys(CHECKS).filter((check) => !named.has(check))).toEqual(['PERIOD_OVERLAPS']);
  });

  test('is refused for errors only, each by its pointer and with the name of its check', () => {
    const findings = findingsOf(selfReport({ ...sampled(2, 99) }), { role: 'marketplace', now, others: [] });
    expect(faultsOf(findings)).toEqual([
      {
        pointer: '/exposure/prevalence/share',
        code: 'FIGURES_CONTRADICT',
        detail: 'PREVALENCE_NO_SHARE: A share lies between 0 and 1',
      },
    ]);
  });
}); // biome-ignore format: one row a case

describe('the same kind of figure twice for the same time', () => {
  const only = (measure: string, period: string) =>
    selfReport({
      ...bare,
      exposure: { liveListings: 5 },
      reference: 'R-2',
      period,
      ...own({ measures: [{ ...removed, measure }] }),
    });
  const clash = (report: ReturnType<typeof selfReport>, other: ReturnType<typeof selfReport>) =>
    findingsOf(report, { role: 'marketplace', now, others: [other] }).some(({ check }) => check === 'PERIOD_OVERLAPS');

  test.each([
    ['a month and its quarter', only('LISTING_REMOVED', '2026-03'), selfReport(), true],
    ['a quarter and its year', only('LISTING_REMOVED', '2026'), selfReport(), true],
    ['the same period under another reference', selfReport({ reference: 'R-2' }), selfReport(), true],
    ['another kind', only('SELLER_SUSPENDED_TEMP', '2026-03'), selfReport(), false],
    ['the next month', only('LISTING_REMOVED', '2026-04'), selfReport(), false],
    ['another sector', only('LISTING_REMOVED', '2026-03'), selfReport({ sector: 'wildlife' }), false],
    ['measures of no kind', selfReport({ ...bare, ...own({ measures: [] }) }), only('WARNING_SHOWN', '2026-03'), true],
    [
      'prevented uploads alone',
      selfReport({ ...bare, prevented: { uploads: 1 } }),
      only('LISTING_REMOVED', '2026-03'),
      false,
    ],
  ])('%s', (_, report, other, isClash) => {
    expect([clash(report, other), clash(other, report)]).toEqual([isClash, isClash]);
  });
});

describe('a period', () => {
  test.each([
    ['2026-05', '2026-05', '2026-05', '2026-04'],
    ['2026-01', '2026-01', '2026-01', '2025-12'],
    ['2026-Q1', '2026-01', '2026-03', '2025-Q4'],
    ['2026-Q4', '2026-10', '2026-12', '2026-Q3'],
    ['2026-H1', '2026-01', '2026-06', '2025-H2'],
    ['2026-H2', '2026-07', '2026-12', '2026-H1'],
    ['2026', '2026-01', '2026-12', '2025'],
  ])('%s', (period, from, to, previous) => {
    expect([spanOf(period), previousOf(period)]).toEqual([{ from, to }, previous]);
  });

  const period = fc
    .tuple(fc.integer({ min: 2020, max: 2030 }), fc.constantFrom('', '-02', '-12', '-Q1', '-Q3', '-H1', '-H2'))
    .map(([year, part]) => `${year}${part}`);

  test('touches the one before without sharing a month with it, and lies in itself', () => {
    fc.assert(
      fc.property(period, (of) => {
        const [span, earlier] = [spanOf(of), spanOf(previousOf(of))];
        expect(overlap(span, earlier)).toBe(false);
        expect(isInside(span, span)).toBe(true);
        const nextMonth = new Date(`${earlier.to}-15T00:00:00.000Z`);
        nextMonth.setUTCMonth(nextMonth.getUTCMonth() + 1);
        expect(nextMonth.toISOString().slice(0, 7)).toBe(span.from);
      }),
      runs(50),
    );
  });
});
