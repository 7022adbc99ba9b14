import * as z from 'zod/mini';
import { KnownProductId } from '../../vocabulary/products.ts';
import { reading, submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import {
  KnownProductChange,
  NewKnownProduct,
  ProductFeed,
  ProductFeedQuery,
  ProductWithdrawal,
} from '../known-product.ts';
import { ListingToMatch, MatchAnswer } from '../product-match.ts';

export const postKnownProduct = defineRoute({
  id: 'postKnownProduct',
  method: 'POST',
  path: '/v1/known-products',
  summary: 'Enter a dangerous product in the register, from a decision; alerts that are brought in enter theirs',
  access: submitting({ authority: 'own' }),
  status: 201,
  body: NewKnownProduct,
  reply: KnownProductChange,
});

export const postKnownProductWithdrawal = defineRoute({
  id: 'postKnownProductWithdrawal',
  method: 'POST',
  path: '/v1/known-products/{id}/withdrawal',
  summary: 'Take a product out of the register, with the reason',
  access: submitting({ authority: 'own', operator: 'all' }),
  status: 201,
  params: z.strictObject({ id: KnownProductId }),
  body: ProductWithdrawal,
  reply: KnownProductChange,
});

export const getKnownProducts = defineRoute({
  id: 'getKnownProducts',
  method: 'GET',
  path: '/v1/known-products',
  summary: 'The register as a feed of its changes; marketplaces with queues receive each on their inbox as well',
  access: reading({ authority: 'all', marketplace: 'all', operator: 'all' }),
  status: 200,
  query: ProductFeedQuery,
  reply: ProductFeed,
});

const MOST_LISTINGS = 1000;
const listings = <Listing extends z.ZodMiniType>(each: Listing) =>
  z.strictObject({ listings: z.array(each).check(z.minLength(1), z.maxLength(MOST_LISTINGS)) });

export const postKnownProductsMatch = defineRoute({
  id: 'postKnownProductsMatch',
  method: 'POST',
  path: '/v1/known-products/match',
  summary: 'Look up to 1,000 listings up in the register; each gets its own answer or its own faults',
  access: reading({ authority: 'all', marketplace: 'all' }),
  status: 200,
  body: listings(z.unknown()),
  documentedBody: listings(ListingToMatch),
  reply: MatchAnswer,
});
