import { orderDueExports } from '../../shared/flows/order-due-exports.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('WORK_TABLE');
const work = openTable(env.WORK_TABLE);

export const handler = () => orderDueExports(work, new Date());
