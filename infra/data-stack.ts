import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

const KEYS = {
  partitionKey: { name: 'pk', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
} as const;

/** Everything that is kept. Cases is the truth and append-only by right; Views is derived and droppable; Work expires. */
export class DataStack extends Stack {
  readonly cases: TableV2;
  readonly views: TableV2;
  readonly work: TableV2;
  readonly exports: Bucket;
  readonly sellerKey: Secret;
  readonly key: Key | undefined;

  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const { stage, hasCustomerKey } = props.settings;
    this.key = hasCustomerKey
      ? new Key(this, 'key', { enableKeyRotation: true, alias: `noticeboard-${stage}` })
      : undefined;
    const table = (name: string) => ({
      ...KEYS,
      tableName: `noticeboard-${stage}-${name}`,
      billing: Billing.onDemand(),
      encryption: this.key ? TableEncryptionV2.customerManagedKey(this.key) : TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: stage === 'prod',
      removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.cases = new TableV2(this, 'cases', {
      ...table('cases'),
      dynamoStream: StreamViewType.NEW_IMAGE,
      globalSecondaryIndexes: [
        {
          indexName: 'due',
          partitionKey: { name: 'due', type: AttributeType.STRING },
          sortKey: { name: 'dueKey', type: AttributeType.STRING },
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
    });
    this.views = new TableV2(this, 'views', {
      ...table('views'),
      globalSecondaryIndexes: [
        {
          indexName: 'bySubmitter',
          partitionKey: { name: 'submitterPk', type: AttributeType.STRING },
          sortKey: { name: 'submitterSk', type: AttributeType.STRING },
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
    });
    this.work = new TableV2(this, 'work', {
      ...table('work'),
      timeToLiveAttribute: 'expiresAt',
      dynamoStream: StreamViewType.NEW_IMAGE,
    });
    this.exports = new Bucket(this, 'exports', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      encryption: this.key ? BucketEncryption.KMS : BucketEncryption.S3_MANAGED,
      ...(this.key && { encryptionKey: this.key }),
      versioned: true,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.sellerKey = new Secret(this, 'seller-key', {
      description: 'Key of the pseudonyms under which sellers are counted',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      ...(this.key && { encryptionKey: this.key }),
    });
  }
}
