import { Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
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

type ObjectAction = 'GetObject' | 'PutObject' | 'PutObjectLegalHold' | 'DeleteObjectVersion';

/** What a function may do with the objects of a bucket: single actions under a prefix, never on the whole bucket. */
interface BucketUse {
  readonly bucket: IBucket;
  /** By how their keys begin, such as `exports/`. */
  readonly objects: Readonly<Record<string, readonly ObjectAction[]>>;
  /** True where an object may be missing: without the right to list, S3 answers that with 403 as it does a right that is missing. */
  readonly expectsMissing?: boolean;
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
  /** Of its own disk, beside the 512 that every function has. */
  readonly storageMegabytes?: number;
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
  const grant = (names: readonly TableAction[], resources: string[]) =>
    to.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: names.map((name) => `dynamodb:${name}`), resources }),
    );
  grant(actions, [table.tableArn]);
  if (indexes.length)
    grant(
      ['Query'],
      indexes.map((index) => `${table.tableArn}/index/${index}`),
    );
  table.encryptionKey?.grantEncryptDecrypt(to);
};

const grantBucket = (to: IGrantable, { bucket, objects, expectsMissing }: BucketUse): void => {
  const grant = (actions: readonly string[], resource: string) =>
    to.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: actions.map((name) => `s3:${name}`), resources: [resource] }),
    );
  for (const [prefix, actions] of Object.entries(objects)) grant(actions, bucket.arnForObjects(`${prefix}*`));
  if (expectsMissing) grant(['ListBucket'], bucket.bucketArn);
  const all = Object.values(objects).flat();
  if (all.includes('PutObject')) bucket.encryptionKey?.grantEncrypt(to);
  if (all.includes('GetObject')) bucket.encryptionKey?.grantDecrypt(to);
};

/** CDK's own grant would write the role into the policy of a key of our own, which lies in a stack below: a circle. */
const grantSecret = (to: IGrantable, secret: ISecret): void => {
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  );
  secret.encryptionKey?.grantDecrypt(to);
};

const SETTINGS = {
  runtime: Runtime.NODEJS_24_X,
  architecture: Architecture.ARM_64,
  ...LOGGING,
  bundling: ESBUILD,
} as const;

/** A log, and a role that may write this log: the managed policy would let it write every log of the account. */
function ownRole(scope: Construct, id: string): { logGroup: LogGroup; role: Role } {
  const logGroup = new LogGroup(scope, `${id}-log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${id}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return { logGroup, role };
}

const named = <Use>(uses: Readonly<Record<string, Use>>, nameOf: (use: Use) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(uses).map(([variable, use]) => [variable, nameOf(use)]));

const environmentOf = ({ tables = {}, secrets = {}, buckets = {}, variables = {} }: Uses): Record<string, string> => ({
  POWERTOOLS_SERVICE_NAME: 'noticeboard',
  POWERTOOLS_METRICS_NAMESPACE: 'Noticeboard',
  POWERTOOLS_LOG_LEVEL: 'WARN',
  ...variables,
  ...named(tables, ({ table }) => table.tableName),
  ...named(secrets, ({ secretArn }) => secretArn),
  ...named(buckets, ({ bucket }) => bucket.bucketName),
});

/** One Lambda. Its source file is noted in the template, so that the local stack imports the very same handler. */
export class Handler extends NodejsFunction {
  constructor(scope: Construct, name: string, props: HandlerProps) {
    const { memoryMegabytes = 256, timeoutSeconds = 10, storageMegabytes, ...uses } = props;
    const entry = `functions/${name}.ts`;
    const id = name.replace('/', '-');
    super(scope, id, {
      ...SETTINGS,
      ...ownRole(scope, id),
      entry,
      functionName: `${Stack.of(scope).stackName}-${id.split('-').slice(1).join('-')}`,
      memorySize: memoryMegabytes,
      timeout: Duration.seconds(timeoutSeconds),
      ...(storageMegabytes && { ephemeralStorageSize: Size.mebibytes(storageMegabytes) }),
      environment: environmentOf(uses),
    });
    (this.node.defaultChild as CfnFunction).addMetadata('Entry', entry);
    for (const use of Object.values(uses.tables ?? {})) grantTable(this, use);
    for (const secret of Object.values(uses.secrets ?? {})) grantSecret(this, secret);
    for (const use of Object.values(uses.buckets ?? {})) grantBucket(this, use);
    for (const statement of uses.statements ?? []) this.addToRolePolicy(statement);
  }
}
