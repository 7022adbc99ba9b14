import { generateKeyPairSync, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Directory } from '../directory.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Random text of an alphabet. */
export const randomText = (length: number, alphabet = LETTERS): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** As long as Cognito's. */
export const makeCredentials = (): Credentials => ({ clientId: randomText(26), clientSecret: randomText(52) });

/** What is made once and kept: keys, so that tokens outlive a restart, and the credentials of the template's clients. */
interface Kept {
  readonly keys: readonly object[];
  readonly cookieKeys: readonly string[];
  readonly clients: Record<string, Credentials>;
}

const FILE = 'identity.json';

function makeKept(): Kept {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' };
  return { keys: [key], cookieKeys: [randomBytes(32).toString('base64url')], clients: {} };
}

export interface Secrets extends Kept {
  /** The credentials of a client of the template, by its logical id. */
  client(logicalId: string): Credentials;
}

export function openSecrets(directory: Directory): Secrets {
  const found = directory.read<Kept | undefined>(FILE, undefined);
  const kept = found ?? makeKept();
  if (!found) directory.write(FILE, kept);
  return {
    ...kept,
    client(logicalId) {
      const known = kept.clients[logicalId];
      if (known) return known;
      const made = makeCredentials();
      kept.clients[logicalId] = made;
      directory.write(FILE, kept);
      return made;
    },
  };
}
