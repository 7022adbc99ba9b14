import * as z from 'zod/mini';
import { ACCOUNT, arn, kind } from './kind.ts';

const KeySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Index = z.strictObject({
  IndexName: z.string(),
  KeySchema,
  Projection: z.strictObject({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.optional(z.array(z.string())),
  }),
});

/** Where the objects of a bucket are on AWS. */
export const bucketDomain = (name: string, region: string): string => `${name}.s3.${region}.amazonaws.com`;

export const dataKinds = {
  'AWS::DynamoDB::GlobalTable': kind({
    ignores: ['Replicas', 'SSESpecification'],
    shape: z.strictObject({
      TableName: z.string(),
      KeySchema,
      AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.string() })),
      BillingMode: z.literal('PAY_PER_REQUEST'),
      GlobalSecondaryIndexes: z.optional(z.array(Index)),
      LocalSecondaryIndexes: z.optional(z.array(Index)),
      StreamSpecification: z.optional(z.strictObject({ StreamViewType: z.string() })),
      TimeToLiveSpecification: z.optional(z.strictObject({ AttributeName: z.string(), Enabled: z.boolean() })),
    }),
    names({ places, text }) {
      const name = text('TableName') ?? '';
      return { Ref: name, ...places.tableArns(name) };
    },
  }),
  'AWS::SQS::Queue': kind({
    ignores: ['KmsMasterKeyId', 'SqsManagedSseEnabled', 'Tags'],
    shape: z.strictObject({
      QueueName: z.optional(z.string()),
      DelaySeconds: z.optional(z.number()),
      MaximumMessageSize: z.optional(z.number()),
      MessageRetentionPeriod: z.optional(z.number()),
      ReceiveMessageWaitTimeSeconds: z.optional(z.number()),
      VisibilityTimeout: z.optional(z.number()),
      RedrivePolicy: z.optional(z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() })),
    }),
    names({ stack, id, places, text }) {
      const QueueName = text('QueueName') ?? `${stack}-${id}`.slice(0, 80);
      const Ref = `${places.queues}/${ACCOUNT}/${QueueName}`;
      return { Ref, QueueName, QueueUrl: Ref, Arn: arn('sqs', places.region, QueueName) };
    },
  }),
  'AWS::S3::Bucket': kind({
    ignores: ['BucketEncryption', 'PublicAccessBlockConfiguration', 'Tags', 'VersioningConfiguration'],
    shape: z.strictObject({
      BucketName: z.optional(z.string()),
      ObjectLockEnabled: z._default(z.boolean(), false),
      CorsConfiguration: z.optional(
        z.strictObject({
          CorsRules: z.array(
            z.strictObject({
              AllowedHeaders: z.optional(z.array(z.string())),
              AllowedMethods: z.array(z.string()),
              AllowedOrigins: z.array(z.string()),
              ExposedHeaders: z.optional(z.array(z.string())),
              MaxAge: z.optional(z.number()),
            }),
          ),
        }),
      ),
      /** Parts of uploads and versions that are not current do not exist here: the rest of a rule has no effect. */
      LifecycleConfiguration: z.optional(
        z.strictObject({
          Rules: z.array(
            z.object({
              Status: z.string(),
              Prefix: z.optional(z.string()),
              ExpirationInDays: z.optional(z.number()),
            }),
          ),
        }),
      ),
    }),
    names({ stack, id, places, text }) {
      const Ref = text('BucketName') ?? `${stack}-${id}`.toLowerCase().slice(0, 63);
      return { Ref, Arn: `arn:aws:s3:::${Ref}`, RegionalDomainName: bucketDomain(Ref, places.region) };
    },
  }),
  /** Only keys that sign: data are encrypted by nobody here. */
  'AWS::KMS::Key': kind({
    ignores: ['Description', 'KeyPolicy', 'Tags'],
    shape: z.strictObject({ KeySpec: z.literal('ECC_NIST_P256'), KeyUsage: z.literal('SIGN_VERIFY') }),
    names({ stack, id, places }) {
      const Ref = `${stack}-${id}`;
      return { Ref, KeyId: Ref, Arn: arn('kms', places.region, `key/${Ref}`) };
    },
  }),
  'AWS::KMS::Alias': kind({
    ignores: [],
    shape: z.strictObject({ AliasName: z.string().check(z.startsWith('alias/')), TargetKeyId: z.string() }),
    names: ({ text }) => ({ Ref: text('AliasName') ?? '' }),
  }),
  'AWS::SecretsManager::Secret': kind({
    ignores: ['Description', 'KmsKeyId', 'Tags'],
    shape: z.strictObject({
      GenerateSecretString: z.strictObject({ PasswordLength: z.optional(z.number()), ExcludePunctuation: z.boolean() }),
    }),
    names: ({ stack, id, places }) => ({ Ref: arn('secretsmanager', places.region, `secret:${stack}-${id}-local0`) }),
  }),
};
