import { getQueues } from '../../shared/contracts/routes/queues.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showQueues } from '../../shared/flows/show-queues.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE', 'STAGE', 'INBOX_DEAD_LETTERS_URL');
const { cases, registry, authenticate } = open(env);
const queues = { stage: env.STAGE, knownUrl: env.INBOX_DEAD_LETTERS_URL };
const looking = { cases, registry, queues, views: openTable(env.VIEWS_TABLE) };

export const handler = route(getQueues, authenticate, ({ params, caller, now }) =>
  showQueues(looking, { id: params.id, caller, now }),
);
