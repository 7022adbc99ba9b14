import { type Client, type Context, errors, interactionPolicy, Provider, type Token } from 'oidc-provider';
import { escapeHtml, page } from './page.ts';
import type { Secrets } from './secrets.ts';
import type { AppClient, IdentityStore } from './store.ts';

/** Every token is for this one interface. */
const RESOURCE = 'urn:noticeboard';
const HOUR = 3_600;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** An address of a page on this machine may be written in three ways, with any port. */
const spellings = (address: string): string[] => {
  const { protocol, hostname, pathname, port } = new URL(address);
  if (protocol !== 'http:' || !LOOPBACK.includes(hostname)) return [address];
  return LOOPBACK.map((host) => `http://${host}${port && `:${port}`}${pathname}`);
};

/** A client as oidc-provider reads it. `native` is what lets loopback addresses have any port (RFC 8252). */
function metadata(client: AppClient): object {
  const hasCode = client.flows.includes('code');
  return {
    client_id: client.clientId,
    client_name: client.name,
    application_type: hasCode ? 'native' : 'web',
    ...(client.clientSecret ? { client_secret: client.clientSecret } : { token_endpoint_auth_method: 'none' }),
    grant_types: [
      ...(hasCode ? ['authorization_code', 'refresh_token'] : []),
      ...client.flows.filter((flow) => flow === 'client_credentials'),
    ],
    response_types: hasCode ? ['code'] : [],
    redirect_uris: client.callbacks.flatMap(spellings),
    post_logout_redirect_uris: client.logouts.flatMap(spellings),
    scope: client.scopes.join(' '),
  };
}

/** Cognito's access tokens name no audience; oidc-provider insists on one that is not empty. */
const NO_AUDIENCE = { toJSON: () => undefined };

/** A machine gets what it asks for, or all it may have; oidc-provider passes over a scope that nobody knows. */
function scopeOf({ oidc: { client, params } }: Context): string {
  const allowed = client.scope ?? '';
  const asked = params?.scope || allowed;
  const unknown = asked.split(' ').find((scope) => !allowed.split(' ').includes(scope));
  if (unknown) throw new errors.InvalidScope('requested scope is not allowed', unknown);
  return asked;
}

/** Shapes an access token like Cognito's. */
function likeCognito(context: Context, { accountId, kind }: Token, token: TokenParts): void {
  token.header = { typ: undefined };
  Object.assign(token.payload, { aud: NO_AUDIENCE, token_use: 'access', version: 2 });
  if (kind === 'ClientCredentials') Object.assign(token.payload, { scope: scopeOf(context) });
  if (accountId) Object.assign(token.payload, { username: accountId, auth_time: token.payload['iat'] });
}

interface TokenParts {
  header: object;
  readonly payload: Record<string, unknown>;
}

/** Who signs in is asked every time: in a demo one person is many. Consent is not asked: the clients are our own. */
function policy() {
  const prompts = interactionPolicy.base();
  const isUnasked = ({ oidc }: Context) => !oidc.result?.login;
  prompts.get('login').checks.add(new interactionPolicy.Check('choose', 'Choose who you are', isUnasked));
  prompts.get('consent').checks.remove('native_client_prompt');
  return prompts;
}

async function grantAll({ oidc: { client, session, provider } }: Context) {
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid email');
  grant.addResourceScope(RESOURCE, client.scope ?? '');
  await grant.save();
  return grant;
}

const ROUTES = {
  authorization: '/oauth2/authorize',
  token: '/oauth2/token',
  revocation: '/oauth2/revoke',
  userinfo: '/oauth2/userInfo',
  jwks: '/.well-known/jwks.json',
};

interface Parts {
  readonly issuer: string;
  readonly store: IdentityStore;
  readonly secrets: Secrets;
  /** Of the template's resource server. */
  readonly scopes: readonly string[];
}

const isLoopback = (origin: string): boolean => LOOPBACK.includes(URL.parse(origin)?.hostname ?? '');

function features(store: IdentityStore, scopes: readonly string[]) {
  const server = ({ clientId }: Client) => ({
    scope: scopes.join(' '),
    audience: RESOURCE,
    accessTokenTTL: store.client(clientId)?.accessSeconds ?? HOUR,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  });
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_: unknown, __: string, client: Client) => server(client),
    },
  };
}

const access = (_: unknown, token: Token) => token.resourceServer?.accessTokenTTL ?? HOUR;

const lifetimes = (store: IdentityStore) => ({
  AccessToken: access,
  AuthorizationCode: 60,
  ClientCredentials: access,
  Grant: 24 * HOUR,
  IdToken: HOUR,
  Interaction: HOUR,
  RefreshToken: (_: unknown, __: Token, client: Client) => store.client(client.clientId)?.refreshSeconds ?? HOUR,
  Session: HOUR,
});

const renderError = (context: { type: string; body: string }, out: Readonly<Record<string, string>>) => {
  context.type = 'html';
  context.body = page(
    'Sign-in is not possible',
    `<p>${escapeHtml(out['error_description'] ?? out['error'] ?? '')}</p>`,
  );
};

/** An OpenID provider in place of Cognito. */
export function makeProvider({ issuer, store, secrets, scopes }: Parts): Provider {
  const account = (sub: string) => {
    const person = store.person(sub);
    return person && { accountId: sub, claims: () => ({ sub, email: person.email, email_verified: true }) };
  };
  return new Provider(issuer, {
    adapter: (model: string) => {
      const kept = store.adapter(model);
      const find = async (id: string) => {
        const client = store.client(id);
        return client && metadata(client);
      };
      return model === 'Client' ? { ...kept, find } : kept;
    },
    jwks: { keys: secrets.keys },
    cookies: { keys: secrets.cookieKeys },
    scopes: ['openid', 'email', ...scopes],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: features(store, scopes),
    formats: { customizers: { jwt: likeCognito } },
    interactions: { policy: policy(), url: (_: unknown, { uid }: { uid: string }) => `/sign-in/${uid}` },
    routes: ROUTES,
    clientBasedCORS: (_: unknown, origin: string) => isLoopback(origin),
    findAccount: (_: unknown, sub: string) => account(sub),
    loadExistingGrant: grantAll,
    issueRefreshToken: async (_: unknown, client: Client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: false,
    renderError,
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    ttl: lifetimes(store),
  });
}
