import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type CfnFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ALIASES, BUNDLING } from './bundling.ts';

/** What a function may do with a table: single actions, never a family of them. */
export interface TableUse {
  readonly table: TableV2;
  readonly actions: readonly TableAction[];
  /** Indexes it may query, by name. */
  readonly indexes?: readonly string[];
}

/**
 * PartiQLInsert fails on a key that exists: whoever holds it, and not PutItem or UpdateItem, can append and can overwrite nothing.
 */
type TableAction =
  | 'PartiQLInsert'
  | 'PartiQLUpdate'
  | 'Query'
  | 'GetItem'
  | 'BatchGetItem'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'Scan';

/** Objects under exports/: written by one function, read by another. */
interface BucketUse {
  readonly bucket: IBucket;
  readonly writes: boolean;
}

/** What a handler may touch, by the variable that names it there: the permission and the name come together. */
interface Uses {
  readonly tables?: Readonly<Record<string, TableUse>>;
  readonly secrets?: Readonly<Record<string, ISecret>>;
  readonly buckets?: Readonly<Record<string, BucketUse>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly statements?: readonly PolicyStatement[];
}

export interface HandlerProps extends Uses {
  readonly memoryMegabytes?: number;
  readonly timeoutSeconds?: number;
}

const ESBUILD = {
  ...BUNDLING,
  format: OutputFormat.ESM,
  externalModules: [],
  esbuildArgs: Object.fromEntries(Object.entries(ALIASES).map(([name, path]) => [`--alias:${name}`, path])),
};

/** Starts and ends of invocations are not logged: they would cost more than the invocations. */
const LOGGING = {
  loggingFormat: LoggingFormat.JSON,
  systemLogLevelV2: SystemLogLevel.WARN,
  applicationLogLevelV2: ApplicationLogLevel.INFO,
};

const grantTable = (to: IGrantable, { table, actions, indexes = [] }: TableUse): void => {
  const resources = [table.tableArn, ...indexes.map((index) => `${table.tableArn}/index/${index}`)];
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources }),
  );
  table.encryptionKey?.grantEncryptDecrypt(to);
};

const grantBucket = (to: IGrantable, { bucket, writes }: BucketUse): void => {
  const actions = [writes ? 's3:PutObject' : 's3:GetObject'];
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions, resources: [bucket.arnForObjects('exports/*')] }),
  );
  if (bucket.encryptionKey) writes ? bucket.encryptionKey.grantEncrypt(to) : bucket.encryptionKey.grantDecrypt(to);
};

/** CDK's own grant would write the role into the policy of a key of our own, which lies in a stack below: a circle. */
const grantSecret = (to: IGrantable, secret: ISecret): void => {
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  );
  secret.encryptionKey?.grantDecrypt(to);
};

/** One Lambda. Its source file is noted in the template, so that the local stack imports the very same handler. */
export class Handler extends NodejsFunction {
  constructor(
    scope: Construct,
    name: string,
    { tables = {}, secrets = {}, buckets = {}, variables = {}, ...rest }: HandlerProps,
  ) {
    const entry = `functions/${name}.ts`;
    const id = name.replace('/', '-');
    const logGroup = new LogGroup(scope, `${id}-log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    /** A role of its own that may write its own log: the managed policy would let it write every log of the account. */
    const role = new Role(scope, `${id}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      entry,
      functionName: `${Stack.of(scope).stackName}-${id.split('-').slice(1).join('-')}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: rest.memoryMegabytes ?? 256,
      timeout: Duration.seconds(rest.timeoutSeconds ?? 10),
      logGroup,
      role,
      ...LOGGING,
      bundling: ESBUILD,
      environment: {
        POWERTOOLS_SERVICE_NAME: 'noticeboard',
        POWERTOOLS_METRICS_NAMESPACE: 'Noticeboard',
        POWERTOOLS_LOG_LEVEL: 'WARN',
        ...variables,
        ...Object.fromEntries(Object.entries(tables).map(([variable, { table }]) => [variable, table.tableName])),
        ...Object.fromEntries(Object.entries(secrets).map(([variable, secret]) => [variable, secret.secretArn])),
        ...Object.fromEntries(Object.entries(buckets).map(([variable, { bucket }]) => [variable, bucket.bucketName])),
      },
    });
    (this.node.defaultChild as CfnFunction).addMetadata('Entry', entry);
    for (const use of Object.values(tables)) grantTable(this, use);
    for (const secret of Object.values(secrets)) grantSecret(this, secret);
    for (const use of Object.values(buckets)) grantBucket(this, use);
    for (const statement of rest.statements ?? []) this.addToRolePolicy(statement);
  }
}
