import { putPerson } from '../../shared/contracts/routes/people.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { changePerson } from '../../shared/flows/people.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'USER_POOL_ID');
const { authenticate, ...opened } = open(env);
const admission = { ...opened, userPoolId: env.USER_POOL_ID };

export const handler = route(putPerson, authenticate, ({ params, body, caller, now }) =>
  changePerson(admission, caller, { organisation: params.id, subject: params.subject, change: body }, now),
);
