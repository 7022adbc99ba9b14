import { getContactPoints } from '../../shared/contracts/routes/contact-points.ts';
import { listContactPoints } from '../../shared/flows/contact-points.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getContactPoints, authenticate, ({ query, now }) => listContactPoints(cases, query, now));
