import { errors, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { RefusedError } from '../errors.ts';
import { Subject } from '../vocabulary/ids.ts';
import { signingKeysOf } from './signing-keys.ts';

/** What an access token says, of the many things it may say. */
const Claims = z.object({
  sub: Subject,
  client_id: z.string(),
  token_use: z.literal('access'),
  scope: z.string(),
  exp: z.number(),
  /** Groups of a person, as Cognito names them. */
  'cognito:groups': z.optional(z.array(z.string())),
});
export interface Token {
  readonly subject: Subject;
  /** A machine's token names the client as its subject. */
  readonly isMachine: boolean;
  readonly scopes: readonly string[];
  readonly groups: readonly string[];
  readonly expiresAt: number;
}

/** Verified tokens are remembered until they expire, this many of them: the same machine sends the same one for hours. */
const MOST_REMEMBERED = 500;

const unauthenticated = (message: string, cause?: unknown) => new RefusedError('UNAUTHENTICATED', message, { cause });

function bearerOf(authorization: string | undefined): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw unauthenticated('Send an access token: Authorization: Bearer …');
  return token;
}

function tokenOf(payload: object): Token {
  const claims = Claims.safeParse(payload);
  if (!claims.success) throw unauthenticated('The token is no access token of this interface');
  const { sub, client_id, scope, exp, 'cognito:groups': groups = [] } = claims.data;
  return { subject: sub, isMachine: sub === client_id, scopes: scope.split(' '), groups, expiresAt: exp * 1000 };
}

/** Verifies access tokens of one issuer: signature, issuer, use and expiry. */
export function verifierOf(issuer: string): (authorization: string | undefined) => Promise<Token> {
  const keys = signingKeysOf(new URL(`${issuer}/.well-known/jwks.json`));
  const remembered = new Map<string, Token>();

  const verify = async (token: string): Promise<Token> => {
    const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ['RS256'] }).catch((error: unknown) => {
      if (error instanceof errors.JWKSInvalid) throw error;
      if (error instanceof errors.JOSEError) throw unauthenticated('The access token does not hold', error);
      throw error;
    });
    return tokenOf(payload);
  };

  return async (authorization) => {
    const bearer = bearerOf(authorization);
    const known = remembered.get(bearer);
    if (known && known.expiresAt > Date.now()) return known;
    const token = await verify(bearer);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(bearer, token);
    return token;
  };
}
