import { getExport } from '../../shared/contracts/routes/figures.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showExport } from '../../shared/flows/show-export.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE', 'EXPORTS_BUCKET');
const { authenticate } = open(env);
const work = openTable(env.WORK_TABLE);

export const handler = route(getExport, authenticate, ({ params, caller }) =>
  showExport(work, env.EXPORTS_BUCKET, params.id, caller),
);
