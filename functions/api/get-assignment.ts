import { getAssignment } from '../../shared/contracts/routes/assignments.ts';
import { showAssignment } from '../../shared/flows/assign.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getAssignment, authenticate, ({ params, caller }) =>
  showAssignment(cases, caller, params.id),
);
