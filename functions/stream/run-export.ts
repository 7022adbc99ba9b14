import { failExport, runExport } from '../../shared/flows/run-export.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { follow } from '../../shared/runtime/follow.ts';
import { reportFault } from '../../shared/runtime/log.ts';
import { isPassing } from '../../shared/store/passing.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'WORK_TABLE', 'EXPORTS_BUCKET');
const [cases, work] = [openTable(env.CASES_TABLE), openTable(env.WORK_TABLE)];

export const handler = follow(async ({ records }) => {
  const again: string[] = [];
  for (const { row, sequence } of records) {
    try {
      await runExport({ cases, work, bucket: env.EXPORTS_BUCKET }, row);
    } catch (error) {
      reportFault('export', error);
      if (isPassing(error)) again.push(sequence);
      else await failExport(work, row);
    }
  }
  return again;
});
