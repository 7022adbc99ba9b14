import type { ExportJob } from '../contracts/export.ts';
import type { Reaching } from '../domain/ownership.ts';
import { addressOf } from '../store/export-files.ts';
import { readJob } from '../store/export-jobs.ts';
import type { Table } from '../store/table.ts';
import type { ExportId } from '../vocabulary/ids.ts';
import { checkJob, jobView } from './order-export.ts';

/** Where an export stands, and the addresses of its files once they are there. Exports belong to whoever ordered them. */
export async function showExport(work: Table, bucket: string, id: ExportId, who: Reaching): Promise<ExportJob> {
  const job = await readJob(work, id);
  checkJob(who, job);
  const { manifest } = job;
  const names = manifest ? [...manifest.files.map(({ name }) => name), 'manifest.json', 'manifest.sig.json'] : [];
  const files = await Promise.all(names.map(async (name) => ({ name, href: await addressOf(bucket, id, name) })));
  return { ...jobView(job), ...(files.length > 0 && { files }) };
}
