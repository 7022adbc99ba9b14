import { getKnownProducts } from '../../shared/contracts/routes/known-products.ts';
import { readFeed } from '../../shared/flows/known-products.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getKnownProducts, authenticate, ({ query }) => readFeed(cases, query));
