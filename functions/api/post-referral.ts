import { postReferral } from '../../shared/contracts/routes/referrals.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { refer } from '../../shared/flows/refer.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postReferral, authenticate, ({ params, body, caller, now }) =>
  refer(cases, caller, { itemId: params.id, referral: body }, now),
);
