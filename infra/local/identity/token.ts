import { type Context, errors, type Token } from 'oidc-provider';

/** Cognito's access tokens name no audience; oidc-provider insists on one that is not empty. */
const NO_AUDIENCE = { toJSON: () => undefined };

interface TokenParts {
  header: object;
  readonly payload: Record<string, unknown>;
}

/** A machine gets what it asks for, or all it may have; oidc-provider passes over a scope that nobody knows. */
function scopeOf({ oidc: { client, params } }: Context): string {
  const allowed = client.scope ?? '';
  const asked = params?.scope || allowed;
  const unknown = asked.split(' ').find((scope) => !allowed.split(' ').includes(scope));
  if (unknown) throw new errors.InvalidScope('requested scope is not allowed', unknown);
  return asked;
}

/** Shapes an access token like Cognito's. */
export const likeCognito =
  (groupsOf: (sub: string) => readonly string[]) =>
  (context: Context, of: Token, token: TokenParts): void => {
    const { accountId, kind } = of;
    token.header = { typ: undefined };
    Object.assign(token.payload, { aud: NO_AUDIENCE, token_use: 'access', version: 2 });
    if (kind === 'ClientCredentials') Object.assign(token.payload, { scope: scopeOf(context) });
    if (!accountId) return;
    const groups = groupsOf(accountId);
    Object.assign(token.payload, { username: accountId, auth_time: token.payload['iat'] });
    if (groups.length) Object.assign(token.payload, { 'cognito:groups': groups });
  };
