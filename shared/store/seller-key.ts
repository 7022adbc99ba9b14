import { createHmac } from 'node:crypto';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Pseudonym } from '../domain/intake/listings.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Identifier } from '../vocabulary/sellers.ts';

/** Keyed hash of a number of a seller. */
export type LinkHash = (type: Identifier, value: string) => string;

/** 132 bits: nobody finds a second seller for one. */
const LENGTH = 22;

/**
 * Hashes under the key of one authority, which follows from the key of pseudonyms and the name of the authority: what one authority
 * knows of a seller says nothing to another.
 */
export function linkHashesOf(pseudonym: Pseudonym, authority: OrganisationId): LinkHash {
  const key = pseudonym(authority, 'links of sellers');
  return (type, value) =>
    createHmac('sha256', key).update(`${type}\u0000${value}`).digest('base64url').slice(0, LENGTH);
}

/** Pseudonyms under the key in a secret, which is read when the first one is wanted and kept while the process lives. */
export function pseudonymsOf(secretArn: string): () => Promise<Pseudonym> {
  let reading: Promise<Pseudonym> | undefined;
  const read = async (): Promise<Pseudonym> => {
    const { SecretString: key } = await new SecretsManagerClient({}).send(
      new GetSecretValueCommand({ SecretId: secretArn }),
    );
    if (!key) throw new Error('The secret holds no key for pseudonyms');
    return (within, text) =>
      createHmac('sha256', key)
        .update(`${within}\u0000${text.normalize('NFKC').toLowerCase()}`)
        .digest('base64url')
        .slice(0, LENGTH);
  };
  return () => {
    reading ??= read();
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };
}
