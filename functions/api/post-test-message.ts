import { postTestMessage } from '../../shared/contracts/routes/queues.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { askForTest } from '../../shared/flows/test-messages.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const opened = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postTestMessage, opened.authenticate, ({ params, body, caller, now }) =>
  askForTest(opened, { id: params.id, asked: body, caller, now }),
);
