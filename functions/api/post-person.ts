import { postPerson } from '../../shared/contracts/routes/registry.ts';
import { admitPerson } from '../../shared/flows/admit.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'USER_POOL_ID');
const { authenticate, ...opened } = open(env);
const admission = { ...opened, userPoolId: env.USER_POOL_ID };

export const handler = route(postPerson, authenticate, ({ params, body, caller, now }) =>
  admitPerson(admission, caller, { organisation: params.id, person: body }, now),
);
