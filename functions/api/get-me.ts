import { getMe } from '../../shared/contracts/routes/me.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showMe } from '../../shared/flows/show-me.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { authenticate, ...opened } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getMe, authenticate, ({ caller, now }) => showMe(opened, caller, now));
