import { getItemMatches } from '../../shared/contracts/routes/item-matches.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showMatches } from '../../shared/flows/show-matches.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, authenticate } = open(env);
const tables = { cases, views: openTable(env.VIEWS_TABLE) };

export const handler = route(getItemMatches, authenticate, ({ params, query, caller, now }) =>
  showMatches(tables, caller, { itemId: params.id, cursor: query.cursor }, now),
);
