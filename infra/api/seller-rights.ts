import type { TableUse } from '../handler.ts';
import { type ApiParts, appending, type Make, registry } from './parts.ts';

/** What a seller may ask for, and what was deleted. None of these deletes anything: what is asked for waits in Work. */
export function sellerRightsRoutes(make: Make, parts: ApiParts) {
  const { views, work } = parts.data;
  const VIEWS_TABLE: TableUse = { table: views, actions: ['Query', 'GetItem'] };
  const CASES_TABLE = registry(parts);
  // The list of a marketplace is walked, which takes seconds where it is long.
  const walking = { memoryMegabytes: 512, timeoutSeconds: 28 };
  return {
    postAccessRequest: make('post-access-request', {
      ...walking,
      tables: { CASES_TABLE: appending(parts), VIEWS_TABLE },
    }),
    postErasure: make('post-erasure', {
      ...walking,
      tables: { CASES_TABLE, VIEWS_TABLE, WORK_TABLE: { table: work, actions: ['PartiQLInsert', 'Query'] } },
    }),
    getErasures: make('get-erasures', {
      ...walking,
      tables: { CASES_TABLE, VIEWS_TABLE, WORK_TABLE: { table: work, actions: ['Query'] } },
    }),
    getRetentionReports: make('get-retention-reports', { tables: { CASES_TABLE } }),
  };
}
