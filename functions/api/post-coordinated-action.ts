import { postCoordinatedAction } from '../../shared/contracts/routes/coordinated-actions.ts';
import { openCoordinated } from '../../shared/flows/coordinate.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const opened = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postCoordinatedAction, opened.authenticate, ({ body, caller, now }) =>
  openCoordinated(opened, caller, body, now),
);
