import { postReplay } from '../../shared/contracts/routes/dead-letters.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { openReplay, REPLAY_VARIABLES } from '../../shared/flows/open-replay.ts';
import { replaySome } from '../../shared/flows/replay-some.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, ...REPLAY_VARIABLES);
const opened = open(env);
const context = openReplay(env, opened);

export const handler = route(postReplay, opened.authenticate, ({ body }) => replaySome(context, body));
