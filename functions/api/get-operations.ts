import { getOperations } from '../../shared/contracts/routes/operations.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showOperations } from '../../shared/flows/show-operations.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(
  ...CALLER_VARIABLES,
  'VIEWS_TABLE',
  'WORK_TABLE',
  'EXPORTS_BUCKET',
  'STAGE',
  'INBOX_DEAD_LETTERS_URL',
);
const { cases, registry, authenticate } = open(env);
const operating = {
  ...{ cases, registry, exportsBucket: env.EXPORTS_BUCKET },
  views: openTable(env.VIEWS_TABLE),
  work: openTable(env.WORK_TABLE),
  queues: { stage: env.STAGE, knownUrl: env.INBOX_DEAD_LETTERS_URL },
};

export const handler = route(getOperations, authenticate, ({ now }) => showOperations(operating, now));
