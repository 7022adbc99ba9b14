import * as z from 'zod/mini';
import { ItemId } from '../../vocabulary/ids.ts';
import { acting, reading, submitting } from '../access.ts';
import { Action, ActionReceipt, BatchRow, ItemAction } from '../action.ts';
import { defineRoute } from '../contract.ts';
import { ItemPage, ItemQuery, ItemView } from '../item.ts';
import { Check, Information, Withdrawal } from '../submitter-report.ts';

const params = z.strictObject({ id: ItemId });
const readers = reading({ authority: 'own', flagger: 'own', marketplace: 'addressed', operator: 'all' });

export const getItems = defineRoute({
  id: 'getItems',
  method: 'GET',
  path: '/v1/items',
  summary: 'Items, newest first or by deadline, filtered by what they are, how they stand and when they are due',
  access: reading({ authority: 'own', flagger: 'own', marketplace: 'addressed' }),
  status: 200,
  query: ItemQuery,
  reply: ItemPage,
});

export const getItem = defineRoute({
  id: 'getItem',
  method: 'GET',
  path: '/v1/items/{id}',
  summary: 'One item with its story and its clocks',
  access: readers,
  status: 200,
  params,
  reply: ItemView,
});

export const postAction = defineRoute({
  id: 'postAction',
  method: 'POST',
  path: '/v1/items/{id}/actions',
  summary: 'Report what the marketplace did: receipt, review, question, decision, action, information given',
  access: acting({ marketplace: 'addressed' }),
  status: 201,
  params,
  body: Action,
  reply: ActionReceipt,
});

export const postActionsBatch = defineRoute({
  id: 'postActionsBatch',
  method: 'POST',
  path: '/v1/actions/batch',
  summary: 'Report up to 1,000 actions; each gets its own result or its own faults',
  access: acting({ marketplace: 'addressed' }),
  status: 207,
  body: z.strictObject({ actions: z.array(z.unknown()).check(z.minLength(1), z.maxLength(1000)) }),
  documentedBody: z.strictObject({ actions: z.array(ItemAction).check(z.minLength(1), z.maxLength(1000)) }),
  reply: z.object({ results: z.array(BatchRow(ActionReceipt)) }),
});

export const postCheck = defineRoute({
  id: 'postCheck',
  method: 'POST',
  path: '/v1/items/{id}/checks',
  summary: 'Say whether the listing is gone: by an authority or the operator it verifies, by a flagger it corroborates',
  access: submitting({ authority: 'own', flagger: 'own', operator: 'all' }),
  status: 201,
  params,
  body: Check,
  reply: ActionReceipt,
});

export const postWithdrawal = defineRoute({
  id: 'postWithdrawal',
  method: 'POST',
  path: '/v1/items/{id}/withdrawal',
  summary: 'Withdraw an item before it is decided',
  access: submitting({ authority: 'own', flagger: 'own' }),
  status: 201,
  params,
  body: Withdrawal,
  reply: ActionReceipt,
});

export const postInformation = defineRoute({
  id: 'postInformation',
  method: 'POST',
  path: '/v1/items/{id}/information',
  summary: 'Answer the question a marketplace asked; its clock did not stop meanwhile',
  access: submitting({ authority: 'own', flagger: 'own' }),
  status: 201,
  params,
  body: Information,
  reply: ActionReceipt,
});
