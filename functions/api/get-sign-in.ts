import { SCOPES } from '../../shared/contracts/access.ts';
import { getSignIn } from '../../shared/contracts/routes/sign-in.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const env = readEnvironment('ISSUER', 'CONSOLE_CLIENT_ID');
const scopes = ['openid', 'email', ...Object.keys(SCOPES)];

export const handler = route(getSignIn, undefined, async () => ({
  issuer: env.ISSUER,
  clientId: env.CONSOLE_CLIENT_ID,
  scopes,
}));
