import { getEvidence } from '../../shared/contracts/routes/evidence.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showEvidence } from '../../shared/flows/show-evidence.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'EVIDENCE_BUCKET');
const { cases, authenticate } = open(env);

export const handler = route(getEvidence, authenticate, ({ params, caller, now }) =>
  showEvidence({ cases, bucket: env.EVIDENCE_BUCKET }, caller, params.id, now),
);
