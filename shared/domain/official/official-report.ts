import { AnnexOne } from './annex-one.ts';
import type { OfficialAsked, OfficialReport } from './asked.ts';
import { FlaggerFile } from './flagger-file.ts';
import { StatementsReport } from './statements-report.ts';

/** What gathers the items of an official file, by its kind. */
export function officialReport(asked: OfficialAsked): OfficialReport {
  switch (asked.kind) {
    case 'ANNEX_I':
      return new AnnexOne(asked);
    case 'STATEMENTS':
      return new StatementsReport(asked);
    case 'FLAGGER_REPORT':
      return new FlaggerFile(asked);
  }
}
