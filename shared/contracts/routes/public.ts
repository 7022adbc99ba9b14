import { defineRoute } from '../contract.ts';
import { Deadline, DeadlineQuery } from '../deadline.ts';
import { SigningKey } from '../signature.ts';

export const getDeadlines = defineRoute({
  id: 'getDeadlines',
  method: 'GET',
  path: '/v1/deadlines',
  summary: 'When something is due: clock, place and start give the last day, and how it was counted',
  access: 'public',
  status: 200,
  query: DeadlineQuery,
  reply: Deadline,
});

export const getSigningKey = defineRoute({
  id: 'getSigningKey',
  method: 'GET',
  path: '/v1/signing-key',
  summary: 'The key that signs exports, for whoever checks one',
  access: 'public',
  status: 200,
  reply: SigningKey,
});

export const getOpenApi = defineRoute({
  id: 'getOpenApi',
  method: 'GET',
  path: '/openapi.json',
  summary: 'This interface as OpenAPI 3.1',
  access: 'public',
  status: 200,
  reply: 'document',
});

export const getAsyncApi = defineRoute({
  id: 'getAsyncApi',
  method: 'GET',
  path: '/asyncapi.json',
  summary: 'The queues as AsyncAPI 3.0',
  access: 'public',
  status: 200,
  reply: 'document',
});

export const getDocs = defineRoute({
  id: 'getDocs',
  method: 'GET',
  path: '/docs',
  summary: 'Both, for people',
  access: 'public',
  status: 200,
  reply: 'document',
});
