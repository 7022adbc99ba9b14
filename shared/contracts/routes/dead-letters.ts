import { operating, reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { DeadLetters, Replay, ReplayResults } from '../dead-letter.ts';

export const getDeadLetters = defineRoute({
  id: 'getDeadLetters',
  method: 'GET',
  path: '/v1/dead-letters',
  summary: 'What could not be processed: which, since when, and why, without what was in it',
  access: reading({ operator: 'all' }),
  status: 200,
  reply: DeadLetters,
});

export const postReplay = defineRoute({
  id: 'postReplay',
  method: 'POST',
  path: '/v1/dead-letters/replay',
  summary: 'Send dead letters back to where they came from, once the cause is mended; each has its own result',
  access: operating({ operator: 'all' }),
  status: 200,
  body: Replay,
  reply: ReplayResults,
});
