import { getSellers } from '../../shared/contracts/routes/sellers.ts';
import { listSellers } from '../../shared/flows/list-sellers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, registry, authenticate } = open(env);
const tables = { cases, registry, views: openTable(env.VIEWS_TABLE) };

export const handler = route(getSellers, authenticate, ({ query, caller, now }) =>
  listSellers(tables, caller, query, now),
);
