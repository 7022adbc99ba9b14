import { postHold } from '../../shared/contracts/routes/evidence.ts';
import { holdItem } from '../../shared/flows/hold-item.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postHold, authenticate, ({ params, body, caller, now }) =>
  holdItem(cases, caller, { itemId: params.id, hold: body }, now),
);
