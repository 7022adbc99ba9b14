import { getOrganisation } from '../../shared/contracts/routes/registry.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showOrganisation } from '../../shared/flows/view-organisation.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'STAGE', 'INBOX_DEAD_LETTERS_URL');
const { registry, authenticate } = open(env);
const queues = { stage: env.STAGE, knownUrl: env.INBOX_DEAD_LETTERS_URL };

export const handler = route(getOrganisation, authenticate, ({ params, caller }) =>
  showOrganisation(registry, queues, params.id, caller),
);
