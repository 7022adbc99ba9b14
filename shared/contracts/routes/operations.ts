import { reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { Operations } from '../operations.ts';

export const getOperations = defineRoute({
  id: 'getOperations',
  method: 'GET',
  path: '/v1/operations',
  summary: 'How the system runs: what waits on queues, when schedules ran, and how far the lists follow the record',
  access: reading({ operator: 'all' }),
  status: 200,
  reply: Operations,
});
