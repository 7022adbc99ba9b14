import type { TableUse } from '../handler.ts';
import { type ApiParts, appending, type Make, registry } from './parts.ts';

/** The record of flaggers, from lists and the few measures about them; and what organisations report of themselves. */
export function flaggerRoutes(make: Make, parts: ApiParts) {
  const CASES_TABLE = registry(parts);
  const lists: TableUse = {
    table: parts.data.views,
    actions: ['GetItem', 'BatchGetItem'],
    indexes: ['bySubmitter'],
  };
  const many = { tables: { CASES_TABLE, VIEWS_TABLE: lists }, memoryMegabytes: 1024, timeoutSeconds: 28 };
  return {
    getFlagger: make('get-flagger', { tables: { CASES_TABLE } }),
    getScorecard: make('get-scorecard', many),
    postFlaggerMeasure: make('post-flagger-measure', { tables: { CASES_TABLE: appending(parts) } }),
    getFlaggerReport: make('get-flagger-report', many),
    getEvidenceFile: make('get-evidence-file', many),
    postSelfReport: make('post-self-report', { tables: { CASES_TABLE: appending(parts) } }),
    getSelfReports: make('get-self-reports', { tables: { CASES_TABLE }, timeoutSeconds: 28 }),
  };
}
