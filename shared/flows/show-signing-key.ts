import type { PublicKey } from '../contracts/signature.ts';
import { thumbprintOf } from '../domain/log/signing.ts';
import { publicKeyOf } from '../store/signing.ts';

let known: Promise<PublicKey> | undefined;

/** The key that signs exports. It never changes, so KMS, which bills each call, is asked once; a failure is not remembered. */
export async function showSigningKey(key: string) {
  known ??= publicKeyOf(key).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  const jwk = await known;
  return { kid: thumbprintOf(jwk), algorithm: 'ES256' as const, jwk };
}
