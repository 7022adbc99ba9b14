import { getSellerLinks } from '../../shared/contracts/routes/sellers.ts';
import { listLinks } from '../../shared/flows/list-links.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { authenticate, ...opened } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getSellerLinks, authenticate, ({ query, caller }) => listLinks(opened, caller, query));
