import { sweep } from '../../shared/flows/sweep.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'WORK_TABLE');
const [cases, work] = [openTable(env.CASES_TABLE), openTable(env.WORK_TABLE)];

export const handler = (_event: unknown, context: { getRemainingTimeInMillis(): number }) =>
  sweep({ cases, work, remainingMilliseconds: () => context.getRemainingTimeInMillis() }, new Date());
