import { postReferralAnswer } from '../../shared/contracts/routes/referrals.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { answerReferral } from '../../shared/flows/refer.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postReferralAnswer, authenticate, ({ params, body, caller, now }) =>
  answerReferral(cases, caller, { itemId: params.id, referral: params.rid, answer: body }, now),
);
