import { postDispute } from '../../shared/contracts/routes/redress.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { reportDispute } from '../../shared/flows/redress.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postDispute, authenticate, ({ params, body, caller, now }) =>
  reportDispute(cases, caller, { itemId: params.id, dispute: body }, now),
);
