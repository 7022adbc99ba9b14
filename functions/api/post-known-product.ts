import { postKnownProduct } from '../../shared/contracts/routes/known-products.ts';
import { enterProduct } from '../../shared/flows/known-products.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { KnownProducts } from '../../shared/store/known-products.ts';

const { cases, registry, authenticate } = open(readEnvironment(...CALLER_VARIABLES));
const context = { registry, products: new KnownProducts(cases) };

export const handler = route(postKnownProduct, authenticate, ({ body, caller, now }) =>
  enterProduct(context, caller, body, now),
);
