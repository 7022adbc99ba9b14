import * as z from 'zod/mini';
import { NoticeId } from '../../vocabulary/ids.ts';
import { reading, submitting } from '../access.ts';
import { BatchRow } from '../action.ts';
import { AlertReceipt, AlertView, NewAlert } from '../alert.ts';
import { defineRoute } from '../contract.ts';

export const postAlerts = defineRoute({
  id: 'postAlerts',
  method: 'POST',
  path: '/v1/alerts',
  summary: 'Bring in up to 1,000 public alerts (Safety Gate, RASFF); each gets its own result or its own faults',
  access: submitting({ authority: 'own' }),
  status: 207,
  body: z.strictObject({ alerts: z.array(z.unknown()).check(z.minLength(1), z.maxLength(1000)) }),
  documentedBody: z.strictObject({ alerts: z.array(NewAlert).check(z.minLength(1), z.maxLength(1000)) }),
  reply: z.object({ results: z.array(BatchRow(AlertReceipt)) }),
});

export const getAlert = defineRoute({
  id: 'getAlert',
  method: 'GET',
  path: '/v1/alerts/{id}',
  summary: 'One alert, with the addresses proposed from what it names',
  access: reading({ authority: 'own', operator: 'all' }),
  status: 200,
  params: z.strictObject({ id: NoticeId }),
  reply: AlertView,
});
