import { type Client, type Context, interactionPolicy, Provider, type Token } from 'oidc-provider';
import { isLoopback, metadataOf } from './metadata.ts';
import { escapeHtml, page } from './page.ts';
import type { Secrets } from './secrets.ts';
import { SIGN_OUT } from './sign-out.ts';
import type { IdentityStore } from './store.ts';
import { likeCognito } from './token.ts';

/** Every token is for this one interface. */
const RESOURCE = 'urn:noticeboard';
const HOUR = 3_600;
const MONTH = 31 * 24 * HOUR;

/**
 * Who signs in is asked every time, since in a demo one person is many; only a page that wants to be asked nothing, as after a reload,
 * gets back who was here. Consent is not asked: the clients are our own.
 */
function policy() {
  const prompts = interactionPolicy.base();
  const isUnasked = ({ oidc }: Context) => !oidc.result?.login && !oidc.prompts.has('none');
  prompts.get('login').checks.add(new interactionPolicy.Check('choose', 'Choose who you are', isUnasked));
  prompts.get('consent').checks.remove('native_client_prompt');
  return prompts;
}

async function grantAll({ oidc: { client, session, provider } }: Context) {
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(client.scope ?? '');
  grant.addResourceScope(RESOURCE, client.scope ?? '');
  await grant.save();
  return grant;
}

/** As in Cognito. */
const ROUTES = {
  authorization: '/oauth2/authorize',
  token: '/oauth2/token',
  revocation: '/oauth2/revoke',
  userinfo: '/oauth2/userInfo',
  jwks: '/.well-known/jwks.json',
};

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
    revocation: {
      enabled: true,
      allowedPolicy: (_: unknown, client: Client, token: Token) => token.clientId === client.clientId,
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_: unknown, __: string, client: Client) => server(client),
    },
  };
}

const access = (_: unknown, token: Token) => token.resourceServer?.accessTokenTTL ?? HOUR;

/** Seconds. */
const lifetimes = (store: IdentityStore) => ({
  AccessToken: access,
  AuthorizationCode: 60,
  ClientCredentials: access,
  Grant: MONTH,
  IdToken: HOUR,
  Interaction: HOUR,
  RefreshToken: (_: unknown, __: Token, client: Client) => store.client(client.clientId)?.refreshSeconds ?? HOUR,
  Session: HOUR,
});

const renderError = (context: { type: string; body: string }, out: Readonly<Record<string, string>>) => {
  const why = out['error_description'] ?? out['error'] ?? '';
  context.type = 'html';
  context.body = page('Sign-in is not possible', `<p>${escapeHtml(why)}</p>`);
};

/** Where the provider finds clients, people, and what it keeps itself. */
const sources = (store: IdentityStore) => ({
  adapter(model: string) {
    const kept = store.adapter(model);
    const find = async (id: string) => {
      const client = store.client(id);
      return client && metadataOf(client);
    };
    return model === 'Client' ? { ...kept, find } : kept;
  },
  findAccount(_: unknown, sub: string) {
    const person = store.person(sub);
    return person && { accountId: sub, claims: () => ({ sub, email: person.email, email_verified: true }) };
  },
});

interface Parts {
  readonly issuer: string;
  readonly store: IdentityStore;
  readonly secrets: Secrets;
  /** Of the template's resource server. */
  readonly scopes: readonly string[];
}

/** An OpenID provider in place of Cognito. */
export const makeProvider = ({ issuer, store, secrets, scopes }: Parts): Provider =>
  new Provider(issuer, {
    ...sources(store),
    jwks: { keys: secrets.keys },
    cookies: { keys: secrets.cookieKeys },
    scopes: ['openid', 'email', ...scopes],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: features(store, scopes),
    formats: { customizers: { jwt: likeCognito((sub) => store.kept.groupsOf(sub)) } },
    discovery: { end_session_endpoint: `${issuer}${SIGN_OUT}` },
    interactions: { policy: policy(), url: (_: unknown, { uid }: { uid: string }) => `/sign-in/${uid}` },
    routes: ROUTES,
    clientBasedCORS: (_: unknown, origin: string) => isLoopback(origin),
    loadExistingGrant: grantAll,
    issueRefreshToken: async (_: unknown, client: Client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: false,
    renderError,
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    ttl: lifetimes(store),
  });
