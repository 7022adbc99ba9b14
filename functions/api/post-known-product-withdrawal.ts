import { postKnownProductWithdrawal } from '../../shared/contracts/routes/known-products.ts';
import { withdrawProduct } from '../../shared/flows/known-products.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { KnownProducts } from '../../shared/store/known-products.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));
const products = new KnownProducts(cases);

export const handler = route(postKnownProductWithdrawal, authenticate, ({ params, body, caller, now }) =>
  withdrawProduct(products, caller, { id: params.id, reason: body.reason }, now),
);
