import * as z from 'zod/mini';
import { ItemId } from '../../vocabulary/ids.ts';
import { reading, submitting } from '../access.ts';
import { ActionReceipt } from '../action.ts';
import { defineRoute } from '../contract.ts';
import { EvidenceCompletion, EvidenceReceipt, EvidenceUploads, EvidenceView, NewEvidence } from '../evidence.ts';
import { NewHold } from '../hold.ts';

const params = z.strictObject({ id: ItemId });
const senders = submitting({ authority: 'own', flagger: 'own', marketplace: 'addressed', operator: 'all' });

export const postEvidence = defineRoute({
  id: 'postEvidence',
  method: 'POST',
  path: '/v1/items/{id}/evidence',
  summary: 'Announce a set of evidence and get a form for each file, good for fifteen minutes',
  access: senders,
  status: 201,
  params,
  body: NewEvidence,
  reply: EvidenceUploads,
});

export const postEvidenceCompletion = defineRoute({
  id: 'postEvidenceCompletion',
  method: 'POST',
  path: '/v1/items/{id}/evidence/completion',
  summary: 'Have the files of a set checked and kept, once all of them are sent: all or none',
  access: senders,
  status: 201,
  params,
  body: EvidenceCompletion,
  reply: EvidenceReceipt,
});

export const getEvidence = defineRoute({
  id: 'getEvidence',
  method: 'GET',
  path: '/v1/items/{id}/evidence',
  summary: 'The evidence of an item with addresses to fetch the files; each issue of addresses is recorded',
  access: reading({ authority: 'own', flagger: 'own', marketplace: 'addressed', operator: 'all' }),
  status: 200,
  params,
  reply: EvidenceView,
});

export const postHold = defineRoute({
  id: 'postHold',
  method: 'POST',
  path: '/v1/items/{id}/holds',
  summary: 'Set, extend or release a legal hold on everything that is kept of an item',
  access: submitting({ authority: 'own', operator: 'all' }),
  status: 201,
  params,
  body: NewHold,
  reply: ActionReceipt,
});
