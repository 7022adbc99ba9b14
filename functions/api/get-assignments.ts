import { getAssignments } from '../../shared/contracts/routes/assignments.ts';
import { listAssignments } from '../../shared/flows/list-assignments.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, authenticate } = open(env);
const tables = { cases, views: openTable(env.VIEWS_TABLE) };

export const handler = route(getAssignments, authenticate, ({ query, caller, now }) =>
  listAssignments(tables, caller, query, now),
);
