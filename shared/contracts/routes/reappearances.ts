import * as z from 'zod/mini';
import { ItemId } from '../../vocabulary/ids.ts';
import { submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { Reappearance, ReappearanceReceipt } from '../reappearance.ts';

export const postReappearance = defineRoute({
  id: 'postReappearance',
  method: 'POST',
  path: '/v1/items/{id}/reappearances',
  summary: 'Confirm that what was verified to be gone is back: as an item that is there, or as a new listing',
  access: submitting({ authority: 'own', flagger: 'own', operator: 'all' }),
  status: 201,
  params: z.strictObject({ id: ItemId }),
  body: Reappearance,
  reply: ReappearanceReceipt,
});
