import type { ExportJob } from '../contracts/export.ts';
import type { NewExport } from '../contracts/export-request.ts';
import { requestExport } from '../domain/export.ts';
import type { Reaching } from '../domain/ownership.ts';
import { addJob, type Job, readJob } from '../store/export-jobs.ts';
import type { Table } from '../store/table.ts';
import { checkMonths, scopeOf } from './figure-scope.ts';

export const jobView = ({ id, state, requestedAt, asOf, manifest }: Job): ExportJob => ({
  id,
  state,
  requestedAt,
  asOf,
  ...(manifest && { manifest }),
});

/** Takes an order for an export; the files are made in the background. */
export async function orderExport(work: Table, who: Reaching, request: NewExport, now: Date): Promise<ExportJob> {
  checkMonths(request.from, request.to ?? request.from);
  const asked = requestExport(request, who.organisation, scopeOf(who, request.marketplace), now);
  await addJob(work, asked);
  const job = await readJob(work, asked.id);
  return jobView(job ?? { ...asked, state: 'REQUESTED' });
}
