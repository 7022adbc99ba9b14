import * as z from 'zod/mini';
import { ItemId } from '../../vocabulary/ids.ts';
import { reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { MatchPage, MatchQuery } from '../item-match.ts';

export const getItemMatches = defineRoute({
  id: 'getItemMatches',
  method: 'GET',
  path: '/v1/items/{id}/matches',
  summary: "Items among the submitter's own that may be the same offer again; none counts until a person confirms it",
  access: reading({ authority: 'own', flagger: 'own', operator: 'all' }),
  status: 200,
  params: z.strictObject({ id: ItemId }),
  query: MatchQuery,
  reply: MatchPage,
});
