import * as z from 'zod/mini';
import { NoticeId } from '../../vocabulary/ids.ts';
import { type Access, approving, reading, submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { NewNotice } from '../notice.ts';
import {
  OrderDraft,
  OrderDraftDecision,
  OrderDraftPage,
  OrderDraftQuery,
  OrderDraftReceipt,
  OrderDraftSummary,
} from '../order-draft.ts';

const params = z.strictObject({ id: NoticeId });
/** Whoever could have written it, or may decide: what waits holds personal fields. */
const ACTING_READERS: Access = { ...reading({ authority: 'own' }), functions: ['officer', 'approver'] };

export const postOrderDraft = defineRoute({
  id: 'postOrderDraft',
  method: 'POST',
  path: '/v1/order-drafts',
  summary: 'Write an order that a second person is to approve; it is read as if it were sent, and held',
  access: submitting({ authority: 'own' }),
  status: 201,
  body: z.unknown(),
  documentedBody: NewNotice,
  reply: OrderDraftReceipt,
});

export const getOrderDrafts = defineRoute({
  id: 'getOrderDrafts',
  method: 'GET',
  path: '/v1/order-drafts',
  summary: 'Orders of the own authority that wait for approval, and those decided within 30 days',
  access: reading({ authority: 'own' }),
  status: 200,
  query: OrderDraftQuery,
  reply: OrderDraftPage,
});

export const getOrderDraft = defineRoute({
  id: 'getOrderDraft',
  method: 'GET',
  path: '/v1/order-drafts/{id}',
  summary: 'An order that waits for approval, whole',
  access: ACTING_READERS,
  status: 200,
  params,
  reply: OrderDraft,
});

export const postOrderDraftDecision = defineRoute({
  id: 'postOrderDraftDecision',
  method: 'POST',
  path: '/v1/order-drafts/{id}/decision',
  summary: 'Approve an order, which sends it as of now, or refuse it; never by who wrote it',
  access: approving({ authority: 'own' }),
  status: 200,
  params,
  body: OrderDraftDecision,
  reply: OrderDraftSummary,
});
