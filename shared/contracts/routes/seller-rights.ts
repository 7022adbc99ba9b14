import * as z from 'zod/mini';
import { SellerId } from '../../vocabulary/sellers.ts';
import { reading, submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { RetentionQuery, RetentionReport } from '../retention.ts';
import { Erasure, NewAccessRequest, NewErasure, SellerFile } from '../seller-rights.ts';

const params = z.strictObject({ id: SellerId });
const whoAnswers = submitting({ authority: 'own', operator: 'all' });

export const postAccessRequest = defineRoute({
  id: 'postAccessRequest',
  method: 'POST',
  path: '/v1/sellers/{id}/access-requests',
  summary: 'Everything that is kept about a seller, for that person (GDPR Art. 15); an authority has its own notices',
  access: whoAnswers,
  status: 200,
  params,
  body: NewAccessRequest,
  reply: SellerFile,
});

export const postErasure = defineRoute({
  id: 'postErasure',
  method: 'POST',
  path: '/v1/sellers/{id}/erasures',
  summary: 'Erase a seller (GDPR Art. 17), but for what has to be kept; an authority within its own notices',
  access: whoAnswers,
  status: 202,
  params,
  body: NewErasure,
  reply: Erasure,
});

export const getErasures = defineRoute({
  id: 'getErasures',
  method: 'GET',
  path: '/v1/sellers/{id}/erasures',
  summary: 'What became of requests to erase a seller, of the last three months',
  access: reading({ authority: 'own', operator: 'all' }),
  status: 200,
  params,
  reply: z.object({ erasures: z.array(Erasure) }),
});

export const getRetentionReports = defineRoute({
  id: 'getRetentionReports',
  method: 'GET',
  path: '/v1/retention-reports',
  summary: 'What was deleted and why, by day; an authority sees what belonged to its own notices',
  access: reading({ authority: 'own', operator: 'all' }),
  status: 200,
  query: RetentionQuery,
  reply: RetentionReport,
});
