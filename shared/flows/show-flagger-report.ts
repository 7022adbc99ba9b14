import type * as z from 'zod/mini';
import type { FlaggerReport, ReportQuery } from '../contracts/flagger-report.ts';
import { annualReport } from '../domain/flaggers/annual-report.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { FileReply } from '../runtime/route.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { submittedRows } from '../store/views/submitted.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { csvFile } from './csv-file.ts';
import { type FlaggerTables, flaggerOf } from './flagger-record.ts';

/** Most items of one year: all are read, since the figures are exact. */
const MOST_ITEMS = 100_000;

const COLUMNS = [
  'period', 'provider', 'providerName', 'dsaCategory', 'categoryCode', 'keyword', 'sector', 'category', 'status', 'action', 'notices',
  'items', 'coverage',
] as const; // biome-ignore format: one table

async function rowsOfYear(views: Table, flagger: OrganisationId, year: number, now: string) {
  const { current } = await readGenerations(views);
  const asked = { submitter: flagger, from: `${year}-01-01`, until: `${year + 1}-01-01` };
  const { rows, isCut } = await submittedRows(views, current, asked, { most: MOST_ITEMS, now });
  if (!isCut) return rows;
  throw new RefusedError('TOO_LARGE', `A report is made from at most ${MOST_ITEMS} items a year: order an export`);
}

/** The figures of DSA Art. 22(3) for a year, for the flagger and the operator. */
export async function showFlaggerReport(
  { views, registry }: Pick<FlaggerTables, 'views' | 'registry'>,
  { id, query }: { id: OrganisationId; query: z.infer<typeof ReportQuery> },
  who: Reaching,
  now: Date,
): Promise<FlaggerReport | FileReply> {
  checkReach(who, { submitter: id });
  const { name, independence } = await flaggerOf(registry, id);
  const marketplaces = await registry.marketplaces();
  const providers = new Map([...marketplaces].map(([provider, { name: called }]) => [provider, called]));
  const asOf = instant(now);
  const rows = await rowsOfYear(views, id, query.year, asOf);
  const report = annualReport(rows, { flagger: id, name, year: query.year, asOf, independence, providers });
  if (query.format !== 'csv') return report;
  const { period, coverage } = report;
  const lines = report.rows.map((row) => ({ period, coverage, ...row }));
  return csvFile(`${id}-${query.year}-trusted-flagger-report.csv`, COLUMNS, lines);
}
