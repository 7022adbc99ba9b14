import { postExport } from '../../shared/contracts/routes/figures.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { orderExport } from '../../shared/flows/order-export.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE');
const { authenticate } = open(env);
const work = openTable(env.WORK_TABLE);

export const handler = route(postExport, authenticate, ({ body, caller, now }) => orderExport(work, caller, body, now));
