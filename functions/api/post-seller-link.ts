import { postSellerLink } from '../../shared/contracts/routes/sellers.ts';
import { linkSellers } from '../../shared/flows/link-sellers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, registry, authenticate } = open(env);
const tables = { cases, registry, views: openTable(env.VIEWS_TABLE) };

export const handler = route(postSellerLink, authenticate, ({ params, body, caller, now }) =>
  linkSellers(tables, caller, { id: params.id, link: body }, now),
);
