import type { TableUse } from '../handler.ts';
import { type ApiParts, appending, type Make, reading, registry } from './parts.ts';

/** What is known again: listings that were removed, and dangerous products. A check may find a listing back, which is a new notice. */
export function knownAgainRoutes(make: Make, parts: ApiParts) {
  const { cases, views, sellerKey } = parts.data;
  const submitting: TableUse = { table: cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] };
  const lists: TableUse = { table: views, actions: ['GetItem', 'BatchGetItem'], indexes: ['bySubmitter'] };
  const register = { CASES_TABLE: appending(parts) };
  return {
    postCheck: make('post-check', { tables: { CASES_TABLE: submitting } }),
    postReappearance: make('post-reappearance', {
      tables: { CASES_TABLE: submitting },
      secrets: { SELLER_KEY: sellerKey },
    }),
    getItemMatches: make('get-item-matches', {
      tables: { CASES_TABLE: reading(parts), VIEWS_TABLE: lists },
      memoryMegabytes: 1024,
      timeoutSeconds: 28,
    }),
    postKnownProduct: make('post-known-product', { tables: register, memoryMegabytes: 512 }),
    postKnownProductWithdrawal: make('post-known-product-withdrawal', { tables: register, memoryMegabytes: 512 }),
    getKnownProducts: make('get-known-products', { tables: { CASES_TABLE: registry(parts) } }),
    postKnownProductsMatch: make('post-known-products-match', {
      tables: { CASES_TABLE: registry(parts) },
      memoryMegabytes: 1024,
      timeoutSeconds: 28,
    }),
  };
}
