import * as z from 'zod/mini';
import { ItemId } from '../../vocabulary/ids.ts';
import { acting, submitting } from '../access.ts';
import { ActionReceipt } from '../action.ts';
import { defineRoute } from '../contract.ts';
import { ComplaintDecision, DisputeReport, NewComplaint, RedressNumber } from '../redress.ts';

const params = z.strictObject({ id: ItemId });
/** Its number in the path. */
const cid = z.pipe(z.pipe(z.string().check(z.regex(/^[1-9]$/)), z.transform(Number)), RedressNumber);

export const postComplaint = defineRoute({
  id: 'postComplaint',
  method: 'POST',
  path: '/v1/items/{id}/complaints',
  summary:
    'Complain about no action on an item, or about what was decided (DSA Art. 20); a marketplace passes a complaint on',
  access: submitting({ authority: 'own', flagger: 'own', marketplace: 'addressed' }),
  status: 201,
  params,
  body: NewComplaint,
  reply: ActionReceipt,
});

export const postComplaintDecision = defineRoute({
  id: 'postComplaintDecision',
  method: 'POST',
  path: '/v1/items/{id}/complaints/{cid}/decision',
  summary: 'Decide on a complaint, with a person (DSA Art. 20(6))',
  access: acting({ marketplace: 'addressed' }),
  status: 201,
  params: z.strictObject({ id: ItemId, cid }),
  body: ComplaintDecision,
  reply: ActionReceipt,
});

export const postDispute = defineRoute({
  id: 'postDispute',
  method: 'POST',
  path: '/v1/items/{id}/disputes',
  summary: 'Report an out-of-court dispute, or what the body for it decided (DSA Art. 21)',
  access: submitting({ authority: 'own', flagger: 'own', marketplace: 'addressed' }),
  status: 201,
  params,
  body: DisputeReport,
  reply: ActionReceipt,
});
