import { createPublicKey, hash } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Manifest } from '../contracts/manifest.ts';
import { PublicKey, type Signature } from '../contracts/signature.ts';
import { headerBy, sideBySide, signedBytes } from '../domain/log/signing.ts';

let shared: KMSClient | undefined;
const keys = (): KMSClient => {
  shared ??= new KMSClient({});
  return shared;
};

/** The public half of a key, by its ARN or alias. The private half never leaves KMS. */
export async function publicKeyOf(key: string): Promise<PublicKey> {
  const { PublicKey: der } = await keys().send(new GetPublicKeyCommand({ KeyId: key }));
  if (!der) throw new Error(`KMS gives no public key of ${key}`);
  const { kty, crv, x, y } = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' }).export({
    format: 'jwk',
  });
  return PublicKey.parse({ kty, crv, x, y });
}

/** Signs a manifest. Each signature is another, by the nature of ECDSA; all of them hold. */
export async function signManifest(key: string, manifest: Manifest): Promise<Signature> {
  const header = headerBy(await publicKeyOf(key));
  const digest = hash('sha256', signedBytes(header, manifest), 'buffer');
  const signing = { KeyId: key, Message: digest, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' } as const;
  const { Signature: der } = await keys().send(new SignCommand(signing));
  if (!der) throw new Error(`KMS gives no signature by ${key}`);
  return { protected: header, signature: sideBySide(der).toString('base64url') };
}
