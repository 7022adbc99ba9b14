import type { NewSelfReport } from '../../shared/contracts/self-report.ts';
import type { ReportEntry } from '../../shared/domain/self-reports/versions.ts';

/** A report of a marketplace in which nothing is wrong. */
export const selfReport = (changes: object = {}): NewSelfReport =>
  ({
    reference: 'R-1',
    sector: 'product_safety',
    period: '2026-Q1',
    ownInitiative: {
      total: 100,
      automated: 80,
      measures: [
        { measure: 'LISTING_REMOVED', ground: 'LAW', number: 70, automated: 60 },
        { measure: 'LISTING_RESTRICTED', ground: 'TERMS', number: 30, automated: 20 },
      ],
    },
    prevented: { uploads: 500, byKnownProducts: 40 },
    exposure: { liveListings: 100_000, countedOn: '2026-03-31', prevalence: { share: 0.01, sampleSize: 2000 } },
    voluntary: [{ kind: 'TRAINING', on: '2026-02-03', narrative: 'Training of the team' }],
    ...changes,
  }) as NewSelfReport;

/** The record of an organisation: reports with the numbers of their versions. */
export const reportRecord = (...reports: readonly NewSelfReport[]): ReportEntry[] =>
  reports.map((report, index) => ({
    n: index + 1,
    recordedAt: '2026-04-10T00:00:00.000Z',
    data: { version: (report.replaces?.version ?? 0) + 1, report, findings: [] },
  }));
