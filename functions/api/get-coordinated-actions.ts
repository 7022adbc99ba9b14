import { getCoordinatedActions } from '../../shared/contracts/routes/coordinated-actions.ts';
import { listCoordinated } from '../../shared/flows/list-coordinated.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getCoordinatedActions, authenticate, ({ query, caller, now }) =>
  listCoordinated(cases, caller, query, now),
);
