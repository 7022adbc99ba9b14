import { postComplaintDecision } from '../../shared/contracts/routes/redress.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { decideComplaint } from '../../shared/flows/redress.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postComplaintDecision, authenticate, ({ params, body, caller, now }) =>
  decideComplaint(cases, caller, { itemId: params.id, complaint: params.cid, decision: body }, now),
);
