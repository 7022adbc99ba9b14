import { postAlerts } from '../../shared/contracts/routes/alerts.ts';
import { rowsOf } from '../../shared/flows/batch-rows.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { submitAlerts } from '../../shared/flows/submit.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { pseudonymsOf } from '../../shared/store/seller-key.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'SELLER_KEY');
const { cases, registry, authenticate } = open(env);
const intake = { cases, registry, pseudonym: pseudonymsOf(env.SELLER_KEY) };

export const handler = route(postAlerts, authenticate, async ({ body, caller }) => ({
  results: rowsOf(await submitAlerts(intake, caller, body.alerts)),
}));
