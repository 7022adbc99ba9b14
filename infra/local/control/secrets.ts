import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Directory } from '../directory.ts';
import { randomText } from '../identity/secrets.ts';
import type { System } from '../template/system.ts';
import { AwsError, type Operations, operation } from './operation.ts';

const FILE = 'secrets.json';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const PUNCTUATION = '!#$%&()*+,-./:;<=>?@[]^_{|}~';

interface Kept {
  readonly value: string;
  readonly version: string;
  readonly createdAt: number;
}

const Input = z.strictObject({ SecretId: z.string() });

/** The secrets of the template: each is made once and kept. */
function openSecretValues(system: System, directory: Directory): Readonly<Record<string, Kept>> {
  const kept = directory.read<Record<string, Kept>>(FILE, {});
  for (const { ref, properties } of system.all('AWS::SecretsManager::Secret')) {
    const { PasswordLength = 32, ExcludePunctuation } = properties.GenerateSecretString;
    const alphabet = ExcludePunctuation ? LETTERS : LETTERS + PUNCTUATION;
    kept[ref] ??= { value: randomText(PasswordLength, alphabet), version: randomUUID(), createdAt: Date.now() / 1_000 };
  }
  directory.write(FILE, kept);
  return kept;
}

export function secretOperations(system: System, directory: Directory): Operations {
  const kept = openSecretValues(system, directory);
  return {
    'secretsmanager.GetSecretValue': operation(Input, 'InvalidParameterException', ({ SecretId }) => {
      const found = kept[SecretId];
      if (!found) throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      return {
        ARN: SecretId,
        Name: SecretId.slice(SecretId.lastIndexOf(':') + 1),
        SecretString: found.value,
        VersionId: found.version,
        VersionStages: ['AWSCURRENT'],
        CreatedDate: found.createdAt,
      };
    }),
  };
}
