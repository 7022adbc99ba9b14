import * as oauth from 'oauth4webapi';

/** What `GET /v1/sign-in` says: where people sign in, and as which client. */
interface Place {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** What must outlive the way to the provider and back. It holds no token: a verifier is of use once, with its code. */
interface Trip {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

export interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  /** When the access token ends. Milliseconds of the clock. */
  readonly until: number;
  /** From the id token, to show who one is. It decides nothing. */
  readonly email: string | undefined;
}

const TRIP = 'noticeboard.sign-in';
export const CALLBACK = '/signed-in';
const callback = (): string => new URL(CALLBACK, location.origin).href;

/** Plain HTTP is right for a provider on this machine, and for no other. */
const optionsFor = (address: string) => ({
  [oauth.allowInsecureRequests]: new URL(address).protocol === 'http:' && location.protocol === 'http:',
});

async function findPlace() {
  const answer = await fetch('/v1/sign-in');
  if (!answer.ok) throw new Error(`The place to sign in is not known: ${answer.status}`);
  const place = (await answer.json()) as Place;
  const issuer = new URL(place.issuer);
  const found = await oauth.discoveryRequest(issuer, optionsFor(place.issuer));
  const server = await oauth.processDiscoveryResponse(issuer, found);
  return { place, server, client: { client_id: place.clientId }, options: optionsFor(place.issuer) };
}

let known: ReturnType<typeof findPlace> | undefined;

/** Asked once; a failure is not remembered. */
function provider(): ReturnType<typeof findPlace> {
  known ??= findPlace().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** Leaves for the provider. `silently`: only if it knows the person already. */
export async function leaveToSignIn(returnTo: string, silently = false): Promise<void> {
  const { place, server } = await provider();
  if (!server.authorization_endpoint) throw new Error('The provider names no place to sign in');
  const trip: Trip = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    returnTo,
  };
  sessionStorage.setItem(TRIP, JSON.stringify(trip));
  const address = new URL(server.authorization_endpoint);
  const asked = {
    client_id: place.clientId,
    redirect_uri: callback(),
    response_type: 'code',
    scope: place.scopes.join(' '),
    code_challenge: await oauth.calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: 'S256',
    state: trip.state,
    nonce: trip.nonce,
    ...(silently && { prompt: 'none' }),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  location.assign(address);
}

function tokensOf(answer: oauth.TokenEndpointResponse, before?: Tokens): Tokens {
  const claims = oauth.getValidatedIdTokenClaims(answer);
  const email = claims?.['email'];
  return {
    access: answer.access_token,
    refresh: answer.refresh_token ?? before?.refresh,
    until: Date.now() + (answer.expires_in ?? 300) * 1_000,
    email: typeof email === 'string' ? email : before?.email,
  };
}

/** Back from the provider: the code becomes tokens. Throws what the provider refused. */
export async function arrive(): Promise<{ tokens: Tokens; returnTo: string }> {
  const kept = sessionStorage.getItem(TRIP);
  sessionStorage.removeItem(TRIP);
  if (!kept) throw new Error('No sign-in is under way in this tab');
  const { verifier, state, nonce, returnTo } = JSON.parse(kept) as Trip;
  const { server, client, options } = await provider();
  const said = oauth.validateAuthResponse(server, client, new URL(location.href), state);
  const request = oauth.authorizationCodeGrantRequest;
  const answer = await request(server, client, oauth.None(), said, callback(), verifier, options);
  return {
    tokens: tokensOf(await oauth.processAuthorizationCodeResponse(server, client, answer, { expectedNonce: nonce })),
    returnTo,
  };
}

/** Where one was before a sign-in that failed. */
export function returnPlace(): string {
  const kept = sessionStorage.getItem(TRIP);
  return kept ? (JSON.parse(kept) as Trip).returnTo : '/';
}

/** New tokens for old. Throws once the provider has ended the session. */
export async function renew(before: Tokens): Promise<Tokens> {
  if (!before.refresh) throw new Error('The session cannot be renewed');
  const { server, client, options } = await provider();
  const answer = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), before.refresh, options);
  return tokensOf(await oauth.processRefreshTokenResponse(server, client, answer), before);
}

/** Ends the session at the provider: what could be renewed no longer can, and it forgets the person. Answers where to go. */
export async function endSession({ refresh }: Tokens): Promise<string> {
  const { place, server, client, options } = await provider();
  if (refresh && server.revocation_endpoint) {
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(server, client, oauth.None(), refresh, options),
    );
  }
  if (!server.end_session_endpoint) return '/';
  const address = new URL(server.end_session_endpoint);
  address.searchParams.set('client_id', place.clientId);
  address.searchParams.set('logout_uri', `${location.origin}/`);
  return address.href;
}
