import { postCheck } from '../../shared/contracts/routes/items.ts';
import { reportAnyCheck } from '../../shared/flows/check-listing.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { unnamed } from '../../shared/flows/submit-again.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, registry, authenticate } = open(readEnvironment(...CALLER_VARIABLES));
const intake = { cases, registry, pseudonym: unnamed };

export const handler = route(postCheck, authenticate, ({ params, body, caller, now }) =>
  reportAnyCheck(intake, caller, { itemId: params.id, check: body }, now),
);
