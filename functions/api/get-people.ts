import { getPeople } from '../../shared/contracts/routes/people.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showPeople } from '../../shared/flows/people.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'USER_POOL_ID');
const { authenticate, ...opened } = open(env);
const admission = { ...opened, userPoolId: env.USER_POOL_ID };

export const handler = route(getPeople, authenticate, ({ params, caller }) => showPeople(admission, caller, params.id));
