import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { SCOPES } from '../../../shared/contracts/access.ts';
import type { Caller } from './cells.ts';
import type { System } from './system.ts';

type Key = Parameters<SignJWT['sign']>[0];
type Claims = Readonly<Record<string, unknown>>;

const ALL_SCOPES = Object.keys(SCOPES).join(' ');
const HOUR_SECONDS = 3600;
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The key of the identity provider, as it keeps it, so that what only it could sign can be signed here. */
function keyOf({ directory }: System): JWK & { readonly kid: string } {
  const { keys } = JSON.parse(readFileSync(join(directory, 'identity.json'), 'utf8'));
  return keys[0];
}

const sign = (key: Key, header: JWTHeaderParameters, claims: Claims) =>
  new SignJWT({ ...claims }).setProtectedHeader(header).sign(key);

const now = () => Math.floor(Date.now() / 1000);

const claimsOf = ({ stack }: System, subject: string, changes: Claims = {}): Claims => ({
  iss: stack.issuer,
  sub: subject,
  client_id: subject,
  token_use: 'access',
  scope: ALL_SCOPES,
  iat: now(),
  exp: now() + HOUR_SECONDS,
  ...changes,
});

/** A token as the identity provider writes it. */
export async function tokenOf(system: System, subject: string, changes: Claims = {}): Promise<string> {
  const key = keyOf(system);
  return sign(await importJWK(key, 'RS256'), { alg: 'RS256', kid: key.kid }, claimsOf(system, subject, changes));
}

/** A token of a machine that asks for less than it could have. */
async function narrowToken({ stack, accounts }: System, name: string, scope: string): Promise<string> {
  const { clientId = '', clientSecret = '' } = accounts[name] ?? {};
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope };
  const answer = await fetch(stack.tokenEndpoint, { method: 'POST', body: new URLSearchParams(form) });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** A token of a person whom the operator has given access. */
export async function personToken(system: System, organisation: string, does: string): Promise<string> {
  const person = { email: `${does}@${organisation}.example`, function: does };
  const path = `/v1/organisations/${organisation}/people`;
  const { subject } = await system.operator.ask<{ subject: string }>('POST', path, person);
  return tokenOf(system, subject, { client_id: system.stack.consoleClientId });
}

/** A token that holds for everybody whom the registry knows. */
export async function tokensOf(system: System): Promise<Record<Caller, string>> {
  const operators = { client_id: system.stack.consoleClientId, 'cognito:groups': ['operators'] };
  return {
    'the authority': await system.as('de-bnetza').token(),
    'its officer': await personToken(system, 'de-bnetza', 'officer'),
    'its approver': await personToken(system, 'de-bnetza', 'approver'),
    'its reader': await personToken(system, 'de-bnetza', 'reader'),
    'its machine with a token that only reads': await narrowToken(system, 'de-bnetza', 'noticeboard/read'),
    'its machine with a token that only submits': await narrowToken(system, 'de-bnetza', 'noticeboard/submit'),
    'another authority': await system.as('fr-dgccrf').token(),
    'the flagger': await system.as('brand-owner').token(),
    'another flagger': await system.as('trusted-union').token(),
    'a flagger whose standing has ended': await system.as('former-union').token(),
    'the marketplace': await system.as('amber').token(),
    'the reader of the marketplace': await personToken(system, 'amber', 'reader'),
    'another marketplace': await system.as('bazaar').token(),
    'the Commission': await system.as('commission').token(),
    'the machine of the operator': await system.operator.token(),
    'an operator in person': await tokenOf(system, 'a-person-who-operates', operators),
    'an organisation of operators': await system.as('helpdesk').token(),
  };
}

/** Whom the registry does not know, however well the token holds and whatever it claims. */
export const STRANGER = 'a stranger with a token that holds';
export const strangerToken = (system: System) => tokenOf(system, 'nobody-here', { 'cognito:groups': ['operator'] });

/** What may not pass for a token of the authority: the header as it is sent. */
export async function unprovenOf(system: System): Promise<Record<string, string | undefined>> {
  const { clientId = '' } = system.accounts['de-bnetza'] ?? {};
  const { kid, n = '', e } = keyOf(system);
  const claims = claimsOf(system, clientId);
  const [, payload = '', signature = ''] = (await tokenOf(system, clientId)).split('.');
  const coded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${coded({ alg: 'none', typ: 'JWT' })}.${payload}.`;
  const ours = (changes: Claims) => tokenOf(system, clientId, changes);
  const theirs = (header: object, changes: Claims = {}) =>
    sign(foreign.privateKey, { alg: 'RS256', kid, ...header }, { ...claims, ...changes });
  const publicAsSecret = createSecretKey(Buffer.from(JSON.stringify({ kty: 'RSA', n, e })));
  const tokens = {
    'a token that has expired': await ours({ exp: now() - 1 }),
    'a token without an end': await ours({ exp: undefined }),
    'a token that is not valid yet': await ours({ nbf: now() + HOUR_SECONDS }),
    'a token for signing in': await ours({ token_use: 'id' }),
    'a token of a foreign issuer': await ours({ iss: 'https://issuer.example' }),
    'a token of a foreign key under the name of ours': await theirs({}),
    'a token of a foreign key that it brings along': await theirs({
      kid: 'new',
      jwk: foreign.publicKey.export({ format: 'jwk' }),
    }),
    'a token of a foreign issuer and key': await theirs({ kid: 'new' }, { iss: 'https://issuer.example' }),
    'a token signed with our public key as a secret': await sign(publicAsSecret, { alg: 'HS256', kid }, claims),
    'a token without a signature': unsigned,
    'an unsigned token with a signature of another': `${unsigned}${signature}`,
    'a token that was changed': `${coded({ alg: 'RS256', kid })}.${coded({ ...claims, scope: '' })}.${signature}`,
    'what is no token': 'sesame',
  };
  const headers = Object.entries(tokens).map(([name, token]) => [name, `Bearer ${token}`]);
  return { 'no token': undefined, 'another scheme': 'Basic YTpi', ...Object.fromEntries(headers) };
}
