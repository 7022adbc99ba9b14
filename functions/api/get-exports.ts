import { getExports } from '../../shared/contracts/routes/figures.ts';
import { listExports } from '../../shared/flows/list-exports.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE');
const { authenticate } = open(env);
const work = openTable(env.WORK_TABLE);

export const handler = route(getExports, authenticate, ({ query, caller }) => listExports(work, caller, query));
