import { postEvidenceCompletion } from '../../shared/contracts/routes/evidence.ts';
import { completeEvidence } from '../../shared/flows/complete-evidence.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE', 'EVIDENCE_BUCKET');
const { cases, authenticate } = open(env);
const parts = { cases, work: openTable(env.WORK_TABLE), bucket: env.EVIDENCE_BUCKET };

export const handler = route(postEvidenceCompletion, authenticate, ({ params, body, caller, now }) =>
  completeEvidence(parts, caller, { itemId: params.id, set: body.set }, now),
);
