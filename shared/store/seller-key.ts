import { createHmac } from 'node:crypto';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Pseudonym } from '../domain/intake/listings.ts';

/** 132 bits: nobody finds a second seller for one. */
const LENGTH = 22;

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
