import { createPublicKey, hash, verify } from 'node:crypto';
import { DecryptCommand, GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../infra/local/template/assembly.ts';
import { assemblyOf } from './fixtures/assembly.ts';
import { running, temporaryFolder } from './fixtures/running.ts';

const ARN = 'arn:aws:kms:eu-central-1:000000000000:key/test-signing';
const ALIAS = 'alias/noticeboard-test-exports';

const system = (more: JsonObject = {}) =>
  assemblyOf({
    signing: { Type: 'AWS::KMS::Key', Properties: { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY', ...more } },
    name: {
      Type: 'AWS::KMS::Alias',
      Properties: { AliasName: ALIAS, TargetKeyId: { 'Fn::GetAtt': ['signing', 'Arn'] } },
    },
  });

const digest = (text: string) => hash('sha256', text, 'buffer');
const signing = (more: object = {}) =>
  new SignCommand({
    KeyId: ARN,
    Message: digest('what is signed'),
    MessageType: 'DIGEST',
    SigningAlgorithm: 'ECDSA_SHA_256',
    ...more,
  });

const publicKey = async (KeyId = ARN) => {
  const { PublicKey = Buffer.alloc(0) } = await new KMSClient({}).send(new GetPublicKeyCommand({ KeyId }));
  return createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
};

const failure = (sending: Promise<unknown>) =>
  sending.then(
    () => 'nothing',
    (error: Error) => error.name,
  );

test('a key signs what was hashed, and the same key does after a restart', async () => {
  const folder = temporaryFolder();
  const stack = await running(system(), folder);
  const key = await publicKey();
  for (let tries = 0; tries < 20; tries += 1) {
    const { Signature = Buffer.alloc(0), KeyId } = await new KMSClient({}).send(signing());
    expect(KeyId).toBe(ARN);
    expect(verify('sha256', Buffer.from('what is signed'), key, Signature)).toBe(true);
    expect(verify('sha256', Buffer.from('what is not'), key, Signature)).toBe(false);
  }
  expect((await publicKey(ALIAS)).equals(key)).toBe(true);
  await stack.stop();
  await running(system(), folder);
  expect((await publicKey()).equals(key)).toBe(true);
});

test('what AWS refuses, and what the local stack does not imitate, is refused', async () => {
  await running(system());
  const refused = [
    signing({ KeyId: 'alias/none' }),
    signing({ Message: Buffer.from('short') }),
    signing({ MessageType: 'RAW' }),
    signing({ SigningAlgorithm: 'RSASSA_PSS_SHA_256' }),
    new DecryptCommand({ KeyId: ARN, CiphertextBlob: Buffer.from('x') }),
  ];
  const sent = refused.map((command) => failure(new KMSClient({}).send(command as SignCommand)));
  const invalid = 'ValidationException';
  expect(await Promise.all(sent)).toEqual([
    'NotFoundException',
    invalid,
    invalid,
    invalid,
    'UnknownOperationException',
  ]);
});

test('a key that encrypts is nothing that the local stack knows', async () => {
  await expect(running(system({ KeyUsage: 'ENCRYPT_DECRYPT' }))).rejects.toThrow('cannot read signing');
});
