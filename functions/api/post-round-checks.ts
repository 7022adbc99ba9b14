import { postRoundChecks } from '../../shared/contracts/routes/monitoring.ts';
import { recordLooks } from '../../shared/flows/monitor.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const opened = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postRoundChecks, opened.authenticate, async ({ params, body, caller, now }) => ({
  results: await recordLooks(opened, { id: params.id, checks: body.checks }, caller, now),
}));
