import * as z from 'zod/mini';
import { ItemId } from '../../vocabulary/ids.ts';
import { submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { RedressNumber } from '../redress.ts';
import { NewReferral, ReferralAnswer, ReferralReceipt } from '../referral.ts';

const number = z.pipe(z.string().check(z.regex(/^[1-9]$/)), z.transform(Number));

export const postReferral = defineRoute({
  id: 'postReferral',
  method: 'POST',
  path: '/v1/items/{id}/referrals',
  summary: 'Refer an item to the coordinator after a missed legal deadline, or to law enforcement',
  access: submitting({ authority: 'own', flagger: 'own' }),
  status: 201,
  params: z.strictObject({ id: ItemId }),
  body: NewReferral,
  reply: ReferralReceipt,
});

export const postReferralAnswer = defineRoute({
  id: 'postReferralAnswer',
  method: 'POST',
  path: '/v1/items/{id}/referrals/{rid}/answer',
  summary: 'Record what the contact point answered to a referral',
  access: submitting({ authority: 'own', flagger: 'own', operator: 'all' }),
  status: 201,
  params: z.strictObject({ id: ItemId, rid: z.pipe(number, RedressNumber) }),
  body: ReferralAnswer,
  reply: ReferralReceipt,
});
