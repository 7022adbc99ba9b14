import { getSeller } from '../../shared/contracts/routes/sellers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showSeller } from '../../shared/flows/view-seller.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, registry, authenticate } = open(env);
const tables = { cases, registry, views: openTable(env.VIEWS_TABLE) };

export const handler = route(getSeller, authenticate, ({ params, query, caller, now }) =>
  showSeller(tables, caller, { id: params.id, chosen: query }, now),
);
