import * as z from 'zod/mini';
import { OrganisationId } from '../../vocabulary/ids.ts';
import { reading, submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { QueueHealth } from '../queue-health.ts';
import { NewTestMessage, TestMessageView } from '../test-message.ts';

const params = z.strictObject({ id: OrganisationId });

export const getQueues = defineRoute({
  id: 'getQueues',
  method: 'GET',
  path: '/v1/organisations/{id}/queues',
  summary: 'How the queues of a marketplace stand, what was refused on them, and what came of test messages',
  access: reading({ marketplace: 'own', operator: 'all' }),
  status: 200,
  params,
  reply: QueueHealth,
});

export const postTestMessage = defineRoute({
  id: 'postTestMessage',
  method: 'POST',
  path: '/v1/organisations/{id}/test-messages',
  summary: 'Send a test message to the inbox queue of a marketplace; it is about no item and counts nowhere',
  access: submitting({ marketplace: 'own', operator: 'all' }),
  status: 201,
  params,
  body: NewTestMessage,
  reply: TestMessageView,
});
