import { describe, expect, test } from 'vitest';
import { type NewSelfReport, SelfReports } from '../../../../shared/contracts/self-report.ts';
import { decideReport } from '../../../../shared/domain/self-reports/versions.ts';
import { type Filed, reportsFor } from '../../../../shared/domain/self-reports/view.ts';
import type { Role } from '../../../../shared/vocabulary/roles.ts';
import { id } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';
import { reportRecord, selfReport } from '../../../builders/self-reports.ts';

const when = { role: 'marketplace', now: '2026-04-10T12:00:00.000Z' } as const;
const first = selfReport();
const second = selfReport({ prevented: { uploads: 501 }, replaces: { version: 1, reason: 'One was missed' } });

describe('a report filed again', () => {
  const decide = (record: ReturnType<typeof reportRecord>, report: typeof first) => decideReport(record, report, when);

  test('with the same content is the first one, also after it was replaced', () => {
    const record = reportRecord(first, second);
    expect(decide(record, first)).toEqual({ same: record[0] });
    expect(decide(record, second)).toEqual({ same: record[1] });
  });

  test('as a correction is the next version, and does not clash with what it replaces', () => {
    expect(decide(reportRecord(first), second)).toMatchObject({ next: { version: 2 } });
  });

  test('may be a correction of the period, too', () => {
    const moved = selfReport({
      period: '2025-Q4',
      exposure: undefined,
      voluntary: undefined,
      replaces: second.replaces,
    });
    expect(decide(reportRecord(first), moved)).toMatchObject({ next: { version: 2 } });
  });

  test.each([
    [
      'with other content and no word of a correction',
      reportRecord(first),
      selfReport({ sector: 'food' }),
      'REFERENCE_REUSED',
    ],
    [
      'as a correction of what was corrected already',
      reportRecord(first, second),
      { ...second, contextNote: 'x' },
      'CONFLICT',
    ],
    ['as a correction of nothing', [], second, 'CONFLICT'],
    [
      'over a time that another report covers',
      reportRecord(first),
      selfReport({ reference: 'R-2' }),
      'PERIOD_OVERLAPS',
    ],
    ['with what cannot be', [], selfReport({ prevented: { uploads: 1, byKnownProducts: 2 } }), 'FIGURES_CONTRADICT'],
  ])('%s is refused', (_, record, report, code) => {
    expect(refusalOf(() => decide(record, report))?.code).toBe(code);
  });
});

const confidential = (uploads: number, changes: object = {}) =>
  selfReport({ confidential: true, contextNote: 'Secret', prevented: { uploads }, ...changes });
const filed = (name: string, ...reports: readonly NewSelfReport[]): Filed => ({
  organisation: id(name),
  role: 'marketplace',
  entries: reportRecord(...reports),
});
const reader = (name: string, role: Role) => ({ organisation: id(name), role });
const commission = reader('commission', 'commission');

describe('who reads a report', () => {
  test('the Commission reads open ones whole, and of confidential ones that they exist', () => {
    const shown = reportsFor([filed('amber', first), filed('bazaar', confidential(7))], {}, commission);
    expect(SelfReports.parse(shown)).toEqual(shown);
    expect(
      shown.reports.map(({ organisation, isWithheld, prevented }) => [organisation, isWithheld, prevented]),
    ).toEqual([
      ['amber', false, first.prevented],
      ['bazaar', true, undefined],
    ]);
    expect(JSON.stringify(shown.reports[1])).not.toMatch(/Secret|Training|100000|LISTING/);
    expect(shown.reports.every(({ source }) => source === 'SELF_REPORTED')).toBe(true);
  });

  test('who filed a confidential one, and the operator, read it whole', () => {
    for (const who of [reader('bazaar', 'marketplace'), reader('operator', 'operator')])
      expect(reportsFor([filed('bazaar', confidential(7))], {}, who).reports[0]).toMatchObject({
        isWithheld: false,
        prevented: { uploads: 7 },
      });
  });

  test('what is made confidential later is withheld from its first version on', () => {
    const later = confidential(7, { replaces: { version: 1, reason: 'It is a secret' } });
    const { reports } = reportsFor([filed('amber', first, later)], { versions: 'all' }, commission);
    expect(reports.map(({ isWithheld, isStanding }) => [isWithheld, isStanding])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test('versions that were replaced are kept, and shown when they are asked for', () => {
    const count = (versions?: 'all') =>
      reportsFor([filed('amber', first, second)], { versions }, commission).reports.length;
    expect([count(), count('all')]).toEqual([1, 2]);
  });

  test.each([
    [{ from: '2026-03', to: '2026-03' }, 1, 0],
    [{ from: '2026-01', to: '2026-03' }, 1, 1],
    [{ from: '2026-04' }, 0, 0],
    [{ to: '2025-12' }, 0, 0],
    [{ sector: 'food' } as const, 0, 0],
  ])('of %o: reports that touch it, sums of those within', (query, reports, totals) => {
    const shown = reportsFor([filed('amber', first)], query, commission);
    expect([shown.reports.length, shown.totals.length]).toEqual([reports, totals]);
  });
});

describe('sums', () => {
  test('of what is shown are sums of the standing versions, and unknown is not none', () => {
    const bare = selfReport({ prevented: undefined });
    const { totals } = reportsFor([filed('amber', first, second), filed('bazaar', bare)], {}, commission);
    expect(totals).toMatchObject([
      {
        sector: 'product_safety',
        source: 'SELF_REPORTED',
        periods: ['2026-Q1'],
        measures: { value: 200, organisations: 2 },
        prevented: { value: 501, organisations: 1 },
      },
    ]);
    const [none] = reportsFor([filed('bazaar', bare)], {}, commission).totals;
    expect(none?.prevented).toEqual({ value: null, organisations: 0, isSuppressed: false });
  });

  test.each<[string, number[], number | null]>([
    ['two organisations', [10, 10], null],
    ['three', [10, 10, 10], 30],
    ['three, of which one makes up three quarters', [75, 15, 10], 100],
    ['three, of which one makes up more', [76, 14, 10], null],
  ])('of confidential reports are shown from three organisations on: %s', (_, uploads, value) => {
    const all = uploads.map((each, index) => filed(`m${index}`, confidential(each)));
    const { pooled, totals } = reportsFor([...all, filed('amber', first)], {}, commission);
    expect(pooled[0]?.prevented).toEqual({ value, organisations: uploads.length, isSuppressed: value === null });
    expect(totals[0]?.prevented.value).toBe(500);
  });

  test('of confidential reports are for those only who do not see them', () => {
    const three = ['m0', 'm1', 'm2'].map((name) => filed(name, confidential(10)));
    expect(reportsFor(three, {}, reader('operator', 'operator')).pooled).toEqual([]);
  });
});
