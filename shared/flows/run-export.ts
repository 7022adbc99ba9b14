import type { Stored } from '../store/events.ts';
import { putFile } from '../store/export-files.ts';
import { finishJob, requestOfRow } from '../store/export-jobs.ts';
import { readLog } from '../store/log.ts';
import type { Table } from '../store/table.ts';
import { filesOf } from './export-files.ts';

/** Makes the files of an export from the events before its cut. Safe to repeat: the same bytes come out. */
export async function runExport(
  { cases, work, bucket }: { cases: Table; work: Table; bucket: string },
  row: Stored,
): Promise<void> {
  const asked = requestOfRow(row);
  const log = await readLog(cases, asked.asOf);
  const { files, manifest } = filesOf(log, asked);
  await Promise.all(files.map((each) => putFile(bucket, asked.id, each)));
  await finishJob(work, asked.id, 'DONE', manifest);
}

/** Says that an export cannot be made. */
export const failExport = (work: Table, row: Stored): Promise<void> => finishJob(work, requestOfRow(row).id, 'FAILED');
