import { postComplaint } from '../../shared/contracts/routes/redress.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { complain } from '../../shared/flows/redress.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postComplaint, authenticate, ({ params, body, caller, now }) =>
  complain(cases, caller, { itemId: params.id, complaint: body }, now),
);
