import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  type TablePropsV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CorsRule,
  HttpMethods,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

const KEYS = {
  partitionKey: { name: 'pk', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
} as const;

interface Parts extends StackProps {
  readonly settings: Settings;
}

const index = (indexName: string, partitionKey: string, sortKey: string): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: { name: partitionKey, type: AttributeType.STRING },
  sortKey: { name: sortKey, type: AttributeType.STRING },
  projectionType: ProjectionType.KEYS_ONLY,
});

/** Files that were uploaded as evidence: what passed the checks was copied, and what did not is nobody's. */
const INCOMING: LifecycleRule = {
  prefix: 'incoming/',
  expiration: Duration.days(1),
  noncurrentVersionExpiration: Duration.days(1),
};

const passing = (prefix: string, days: number): LifecycleRule => ({
  prefix,
  expiration: Duration.days(days),
  noncurrentVersionExpiration: Duration.days(1),
});

/** Facts are written anew every day, and can be made again from Cases; so can what was asked of them. The latest cut is far younger. */
const PASSING = [passing('facts/items/', 14), passing('facts/redress/', 14), passing('athena-results/', 7)] as const;

/**
 * A page of any origin may call with a presigned address or form: it is the whole right, as it is for whoever calls without a
 * browser. No cookie goes with it, and the console's own address is not known when the buckets are made.
 */
const byPages = (...allowedMethods: HttpMethods[]): CorsRule[] => [
  { allowedMethods, allowedOrigins: ['*'], allowedHeaders: ['*'], exposedHeaders: ['ETag'], maxAge: 3600 },
];

/** Everything that is kept. Cases is the truth and append-only by right; Views is derived and droppable; Work expires. */
export class DataStack extends Stack {
  readonly cases: TableV2;
  readonly views: TableV2;
  readonly work: TableV2;
  readonly exports: Bucket;
  readonly evidence: Bucket;
  readonly sellerKey: Secret;
  readonly key: Key | undefined;
  readonly signingKey: Key;

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id, parts);
    const { stage, hasCustomerKey } = parts.settings;
    if (hasCustomerKey) this.key = new Key(this, 'key', { enableKeyRotation: true, alias: `noticeboard-${stage}` });
    this.cases = this.#table('cases', parts, {
      dynamoStream: StreamViewType.NEW_IMAGE,
      globalSecondaryIndexes: [index('due', 'due', 'dueKey'), index('probe', 'probe', 'probeKey')],
    });
    this.views = this.#table('views', parts, {
      globalSecondaryIndexes: [
        index('bySubmitter', 'submitterPk', 'submitterSk'),
        index('dueOfMarketplace', 'pk', 'dueKey'),
        index('dueOfSubmitter', 'submitterPk', 'dueKey'),
      ],
    });
    this.work = this.#table('work', parts, {
      timeToLiveAttribute: 'expiresAt',
      dynamoStream: StreamViewType.NEW_IMAGE,
    });
    this.exports = this.#bucket('exports', { cors: byPages(HttpMethods.GET, HttpMethods.HEAD) }, ...PASSING);
    const pages = byPages(HttpMethods.GET, HttpMethods.HEAD, HttpMethods.POST);
    this.evidence = this.#bucket('evidence', { objectLockEnabled: true, cors: pages }, INCOMING);
    this.sellerKey = this.#sellerKey();
    this.signingKey = this.#signingKey(stage);
  }

  #table(name: string, { settings: { stage } }: Parts, own: Partial<TablePropsV2>): TableV2 {
    return new TableV2(this, name, {
      ...KEYS,
      tableName: `noticeboard-${stage}-${name}`,
      billing: Billing.onDemand(),
      encryption: this.key ? TableEncryptionV2.customerManagedKey(this.key) : TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: stage === 'prod',
      removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...own,
    });
  }

  #bucket(name: string, own: BucketProps = {}, ...rules: readonly LifecycleRule[]): Bucket {
    return new Bucket(this, name, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      encryption: this.key ? BucketEncryption.KMS : BucketEncryption.S3_MANAGED,
      ...(this.key && { encryptionKey: this.key }),
      versioned: true,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }, ...rules],
      removalPolicy: RemovalPolicy.RETAIN,
      ...own,
    });
  }

  /** Signs what exports say of themselves. It outlives the stack: what it signed could else be vouched for by nobody. */
  #signingKey(stage: string): Key {
    return new Key(this, 'signing-key', {
      description: 'Signs the manifests of exports',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      alias: `noticeboard-${stage}-exports`,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  #sellerKey(): Secret {
    return new Secret(this, 'seller-key', {
      description: 'Key of the pseudonyms under which sellers are counted',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      ...(this.key && { encryptionKey: this.key }),
    });
  }
}
