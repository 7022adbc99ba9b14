import { postEvidence } from '../../shared/contracts/routes/evidence.ts';
import { announceEvidence } from '../../shared/flows/announce-evidence.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE', 'EVIDENCE_BUCKET');
const { cases, authenticate } = open(env);
const parts = { cases, work: openTable(env.WORK_TABLE), bucket: env.EVIDENCE_BUCKET };

export const handler = route(postEvidence, authenticate, ({ params, body, caller, now }) =>
  announceEvidence(parts, caller, { itemId: params.id, evidence: body }, now),
);
