import { getItems } from '../../shared/contracts/routes/items.ts';
import { listFor } from '../../shared/flows/list-items.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, authenticate } = open(env);
const views = openTable(env.VIEWS_TABLE);

export const handler = route(getItems, authenticate, ({ query, caller, now }) =>
  listFor({ cases, views }, caller, query, now),
);
