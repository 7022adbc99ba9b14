import { postInformation } from '../../shared/contracts/routes/items.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { inform } from '../../shared/flows/report.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postInformation, authenticate, ({ params, body, caller, now }) =>
  inform(cases, caller, { itemId: params.id, information: body }, now),
);
