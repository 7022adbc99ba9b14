import { postCheck } from '../../shared/contracts/routes/items.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { reportCheck } from '../../shared/flows/report.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postCheck, authenticate, ({ params, body, caller, now }) =>
  reportCheck(cases, caller, { itemId: params.id, check: body }, now),
);
