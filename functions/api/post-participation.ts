import { postParticipation } from '../../shared/contracts/routes/coordinated-actions.ts';
import { participate } from '../../shared/flows/coordinate.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postParticipation, authenticate, ({ params, caller, now }) =>
  participate(cases, params.id, caller, now),
);
