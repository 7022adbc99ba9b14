import { getFlagger } from '../../shared/contracts/routes/flaggers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showFlagger } from '../../shared/flows/show-flagger.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { authenticate, ...opened } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getFlagger, authenticate, ({ params, caller, now }) =>
  showFlagger(opened, params.id, caller, now),
);
