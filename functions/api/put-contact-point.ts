import { putContactPoint } from '../../shared/contracts/routes/contact-points.ts';
import { registerContactPoint } from '../../shared/flows/contact-points.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(putContactPoint, authenticate, ({ params, body, now }) =>
  registerContactPoint(cases, params.id, body, now),
);
