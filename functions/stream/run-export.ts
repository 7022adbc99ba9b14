import { failExport, runExport } from '../../shared/flows/run-export.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { follow } from '../../shared/runtime/follow.ts';
import { reportFault } from '../../shared/runtime/log.ts';
import { isPassing } from '../../shared/store/passing.ts';
import { pseudonymsOf } from '../../shared/store/seller-key.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'WORK_TABLE', 'EXPORTS_BUCKET', 'SELLER_KEY', 'SIGNING_KEY');
const [cases, work] = [openTable(env.CASES_TABLE), openTable(env.WORK_TABLE)];
const [bucket, pseudonyms, signingKey] = [env.EXPORTS_BUCKET, pseudonymsOf(env.SELLER_KEY), env.SIGNING_KEY];

export const handler = follow(async ({ records }) => {
  const again: string[] = [];
  for (const { row, sequence } of records) {
    try {
      await runExport({ cases, work, bucket, pseudonyms, signingKey }, row);
    } catch (error) {
      reportFault('export', error);
      if (isPassing(error)) again.push(sequence);
      else await failExport(work, row);
    }
  }
  return again;
});
