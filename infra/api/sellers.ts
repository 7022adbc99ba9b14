import type { TableUse } from '../handler.ts';
import { type ApiParts, appending, type Make, registry } from './parts.ts';

/** Sellers: their ledgers lie in Views, what people and marketplaces say of them in Cases. None of these reads the key of pseudonyms. */
export function sellerRoutes(make: Make, parts: ApiParts) {
  const VIEWS_TABLE: TableUse = { table: parts.data.views, actions: ['Query', 'GetItem', 'BatchGetItem'] };
  const reading = { tables: { CASES_TABLE: registry(parts), VIEWS_TABLE } };
  const writing = { tables: { CASES_TABLE: appending(parts), VIEWS_TABLE } };
  return {
    getSellers: make('get-sellers', reading),
    getSeller: make('get-seller', reading),
    postSellerMeasure: make('post-seller-measure', writing),
    postSellerLink: make('post-seller-link', writing),
  };
}
