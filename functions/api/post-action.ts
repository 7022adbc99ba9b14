import { postAction } from '../../shared/contracts/routes/items.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { reportAction } from '../../shared/flows/report.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postAction, authenticate, ({ params, body, caller, now }) =>
  reportAction(cases, caller, { itemId: params.id, action: body }, now),
);
