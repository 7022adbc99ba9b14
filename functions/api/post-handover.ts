import { postHandover } from '../../shared/contracts/routes/assignments.ts';
import { handOver } from '../../shared/flows/hand-over.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postHandover, authenticate, ({ body, caller, now }) => handOver(cases, caller, body, now));
