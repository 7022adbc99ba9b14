import { postActionsBatch } from '../../shared/contracts/routes/items.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { reportActions } from '../../shared/flows/report.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postActionsBatch, authenticate, async ({ body, caller, now }) => ({
  results: await reportActions(cases, caller, body.actions, now),
}));
