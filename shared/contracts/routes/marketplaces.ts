import * as z from 'zod/mini';
import { reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { Marketplace } from '../marketplace.ts';

export const getMarketplaces = defineRoute({
  id: 'getMarketplaces',
  method: 'GET',
  path: '/v1/marketplaces',
  summary: 'All registered marketplaces, as far as everybody may know them',
  access: reading({ authority: 'all', flagger: 'all', marketplace: 'all', commission: 'all', operator: 'all' }),
  status: 200,
  reply: z.object({ marketplaces: z.array(Marketplace).check(z.describe('By name.')) }),
});
