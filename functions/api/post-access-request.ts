import { postAccessRequest } from '../../shared/contracts/routes/seller-rights.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { tellSeller } from '../../shared/flows/seller-rights.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, authenticate } = open(env);
const tables = { cases, views: openTable(env.VIEWS_TABLE) };

export const handler = route(postAccessRequest, authenticate, ({ params, body, caller, now }) =>
  tellSeller(tables, caller, { seller: params.id, request: body }, now),
);
