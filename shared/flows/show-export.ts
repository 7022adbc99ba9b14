import type { ExportJob } from '../contracts/export.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { addressOf } from '../store/export-files.ts';
import { readJob } from '../store/export-jobs.ts';
import type { Table } from '../store/table.ts';
import type { ExportId } from '../vocabulary/ids.ts';
import { jobView } from './order-export.ts';

/** Where an export stands, and the addresses of its files once they are there. Exports belong to whoever ordered them. */
export async function showExport(work: Table, bucket: string, id: ExportId, who: Reaching): Promise<ExportJob> {
  const job = await readJob(work, id);
  const owned = job && { job, submitter: job.requestedBy };
  checkReach(who.reach === 'all' ? who : { ...who, reach: 'own' }, owned);
  const { manifest } = owned.job;
  const names = manifest ? [...manifest.files.map(({ name }) => name), 'manifest.json'] : [];
  const files = await Promise.all(names.map(async (name) => ({ name, href: await addressOf(bucket, id, name) })));
  return { ...jobView(owned.job), ...(files.length > 0 && { files }) };
}
