import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import * as z from 'zod/mini';
import type { Directory } from '../directory.ts';
import type { System } from '../template/system.ts';
import { signDigest } from './ecdsa.ts';
import { AwsError, type Operations, operation } from './operation.ts';

const FILE = 'signing-keys.json';
const INVALID = 'ValidationException';
const ALGORITHM = 'ECDSA_SHA_256';
const DIGEST_BYTES = 32;

const SignInput = z.strictObject({
  KeyId: z.string(),
  Message: z.base64(),
  MessageType: z.literal('DIGEST'),
  SigningAlgorithm: z.literal(ALGORITHM),
});

const PublicKeyInput = z.strictObject({ KeyId: z.string() });

interface Key {
  readonly arn: string;
  readonly secret: KeyObject;
}

function makeKey(): JsonWebKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ format: 'jwk' });
}

/** The keys of the template that sign, by ARN, id and alias: each is made once and kept, so that what it signed stays good. */
function openKeys(system: System, directory: Directory): ReadonlyMap<string, Key> {
  const kept = directory.read<Record<string, JsonWebKey>>(FILE, {});
  const keys = new Map<string, Key>();
  for (const { ref, arn } of system.all('AWS::KMS::Key')) {
    kept[ref] ??= makeKey();
    const key = { arn, secret: createPrivateKey({ key: kept[ref], format: 'jwk' }) };
    keys.set(arn, key).set(ref, key);
  }
  for (const { properties } of system.all('AWS::KMS::Alias')) {
    const key = keys.get(properties.TargetKeyId);
    if (key) keys.set(properties.AliasName, key);
  }
  directory.write(FILE, kept);
  return keys;
}

export function kmsOperations(system: System, directory: Directory): Operations {
  const keys = openKeys(system, directory);
  const find = (id: string): Key => {
    const key = keys.get(id);
    if (key) return key;
    throw new AwsError('NotFoundException', `Key '${id}' does not exist`);
  };
  return {
    'TrentService.Sign': operation(SignInput, INVALID, ({ KeyId, Message, SigningAlgorithm }) => {
      const { arn, secret } = find(KeyId);
      const digest = Buffer.from(Message, 'base64');
      if (digest.byteLength !== DIGEST_BYTES)
        throw new AwsError(INVALID, `Digest is invalid length for algorithm ${ALGORITHM}.`);
      return { KeyId: arn, Signature: signDigest(secret, digest).toString('base64'), SigningAlgorithm };
    }),
    'TrentService.GetPublicKey': operation(PublicKeyInput, INVALID, ({ KeyId }) => {
      const { arn, secret } = find(KeyId);
      const PublicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' }).toString('base64');
      const about = { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY', SigningAlgorithms: [ALGORITHM] };
      return { KeyId: arn, PublicKey, ...about };
    }),
  };
}
