import { getDeadLetters } from '../../shared/contracts/routes/dead-letters.ts';
import { listDeadLetters } from '../../shared/flows/list-dead-letters.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'STAGE', 'INBOX_DEAD_LETTERS_URL');
const { cases, authenticate } = open(env);
const queues = { stage: env.STAGE, knownUrl: env.INBOX_DEAD_LETTERS_URL };

export const handler = route(getDeadLetters, authenticate, ({ now }) => listDeadLetters(cases, queues, now));
