import { getFlaggers } from '../../shared/contracts/routes/flaggers.ts';
import { listFlaggers } from '../../shared/flows/list-flaggers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { registry, authenticate } = open(env);
const views = openTable(env.VIEWS_TABLE);

export const handler = route(getFlaggers, authenticate, ({ query, caller, now }) =>
  listFlaggers({ registry, views }, caller, query, now),
);
