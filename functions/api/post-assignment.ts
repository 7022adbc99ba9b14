import { postAssignment } from '../../shared/contracts/routes/assignments.ts';
import { assignItem } from '../../shared/flows/assign.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postAssignment, authenticate, ({ params, body, caller, now }) =>
  assignItem(cases, caller, { itemId: params.id, assignment: body }, now),
);
