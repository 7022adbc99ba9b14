import { annualReport, type ReportedRow } from '../flaggers/annual-report.ts';
import { redressStandingOf } from '../flaggers/judged.ts';
import { type FlaggerAsked, jsonFile, type OfficialFile, type OfficialItem, type OfficialReport } from './asked.ts';
import { csvFile } from './csv.ts';

const COLUMNS = [
  'period', 'provider', 'providerName', 'dsaCategory', 'categoryCode', 'keyword', 'sector', 'category', 'status', 'action', 'notices',
  'items', 'coverage',
] as const; // biome-ignore format: one table

const YEAR_LENGTH = 'YYYY'.length;

/** The report of a flagger for a year, from the events: as CSV for people, as JSON with the method (DSA Art. 22(3)). */
export class FlaggerFile implements OfficialReport {
  readonly #asked: FlaggerAsked;
  readonly #rows: ReportedRow[] = [];

  constructor(asked: FlaggerAsked) {
    this.#asked = asked;
  }

  add({ facts }: OfficialItem): void {
    const { flagger, year } = this.#asked;
    if (facts.submitter !== flagger.id || facts.acceptedAt.slice(0, YEAR_LENGTH) !== String(year)) return;
    const { noticeId, marketplace, sector, status, kind, state, category = '' } = facts;
    const { outcome, refusal, redress } = facts;
    const standing = redressStandingOf(redress);
    this.#rows.push({
      ...{ noticeId, marketplace, sector, category, status, kind, state },
      ...(outcome && { outcome }),
      ...(refusal && { refusal }),
      ...(standing && { redress: standing }),
    });
  }

  addSellerMeasure(): void {}
  addNotifierMeasure(): void {}

  files(): OfficialFile[] {
    const { flagger, year, asOf, providers } = this.#asked;
    const { id, name, independence } = flagger;
    const report = annualReport(this.#rows, { flagger: id, name, year, asOf, independence, providers });
    const { period, coverage } = report;
    const lines = report.rows.map((row) => {
      const line: Readonly<Record<string, unknown>> = { period, coverage, ...row };
      return COLUMNS.map((column) => String(line[column] ?? ''));
    });
    return [
      csvFile('trusted-flagger-report.csv', COLUMNS, () => lines),
      jsonFile('trusted-flagger-report.json', report),
    ];
  }
}
