import { postKnownProductsMatch } from '../../shared/contracts/routes/known-products.ts';
import { matchListings } from '../../shared/flows/match-known-products.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { KnownProducts } from '../../shared/store/known-products.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));
const products = new KnownProducts(cases);

export const handler = route(postKnownProductsMatch, authenticate, ({ body, now }) =>
  matchListings(products, body.listings, now),
);
