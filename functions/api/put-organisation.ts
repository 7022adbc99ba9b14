import { putOrganisation } from '../../shared/contracts/routes/registry.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readNewOrganisation, register } from '../../shared/flows/register.ts';
import { viewOf } from '../../shared/flows/view-organisation.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'STAGE', 'INBOX_DEAD_LETTERS_URL');
const opened = open(env);
const queues = { stage: env.STAGE, knownUrl: env.INBOX_DEAD_LETTERS_URL };

export const handler = route(putOrganisation, opened.authenticate, async ({ params, body, now }) =>
  viewOf(await register(opened, params.id, readNewOrganisation(body), now), queues),
);
