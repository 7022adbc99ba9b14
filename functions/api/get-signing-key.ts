import { getSigningKey } from '../../shared/contracts/routes/public.ts';
import { showSigningKey } from '../../shared/flows/show-signing-key.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment('SIGNING_KEY');

export const handler = route(getSigningKey, undefined, () => showSigningKey(env.SIGNING_KEY));
