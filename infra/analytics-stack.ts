import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { FactType } from '../shared/domain/facts/column.ts';
import { NAMED_QUERIES } from '../shared/domain/facts/queries.ts';
import { COLUMNS, FACT_TABLES, type FactTable, PARTITIONS, SECTORS_OF_FACTS } from '../shared/domain/facts/tables.ts';
import type { DataStack } from './data-stack.ts';
import { Handler } from './handler.ts';
import type { Settings } from './settings.ts';

interface Parts extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
}

/** A query reads one cut. Whatever would read more than this is stopped, and costs no more than five cents. */
const CUTOFF_BYTES = 10_000_000_000;
const TYPES: Readonly<Record<FactType, string>> = { text: 'string', integer: 'bigint', boolean: 'boolean' };
const PARQUET = 'org.apache.hadoop.hive.ql.io.parquet';

/**
 * Partitions follow from their names, and nobody has to register them. A query must name its cut, so that two of them never add up.
 * Nothing was delivered before the first month.
 */
const PROJECTION = {
  'projection.enabled': 'true',
  'projection.cut.type': 'injected',
  'projection.sector.type': 'enum',
  'projection.sector.values': SECTORS_OF_FACTS.join(','),
  'projection.month.type': 'date',
  'projection.month.format': 'yyyy-MM',
  'projection.month.range': '2020-01,NOW',
  'projection.month.interval': '1',
  'projection.month.interval.unit': 'MONTHS',
} as const;

/** Facts of all items as Parquet, once a day, and SQL over them. Nothing here costs anything while nobody asks. */
export class AnalyticsStack extends Stack {
  readonly #parts: Parts;

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id, parts);
    this.#parts = parts;
    this.#writeFacts();
    this.#orderExports();
    const database = this.#database();
    const workGroup = this.#workGroup();
    for (const [name, { text, means }] of Object.entries(NAMED_QUERIES)) {
      new CfnNamedQuery(this, `query-${name}`, {
        name,
        database: database.ref,
        workGroup: workGroup.ref,
        description: means,
        queryString: text,
      });
    }
  }

  /** It reads the whole table, which nothing else here may, and writes below one prefix. */
  #writeFacts(): void {
    const { data } = this.#parts;
    const write = new Handler(this, 'schedule/write-facts', {
      memoryMegabytes: 1769,
      timeoutSeconds: 900,
      tables: { CASES_TABLE: { table: data.cases, actions: ['Scan'] } },
      buckets: { EXPORTS_BUCKET: { bucket: data.exports, objects: { 'facts/': ['PutObject'] } } },
    });
    new Schedule(this, 'every-day-facts', {
      schedule: ScheduleExpression.rate(Duration.days(1)),
      target: new LambdaInvoke(write, { retryAttempts: 0 }),
      description: 'Writes the facts of all items for SQL',
    });
  }

  /** It writes down what is due; the stream of Work has it made. */
  #orderExports(): void {
    const order = new Handler(this, 'schedule/order-exports', {
      timeoutSeconds: 60,
      tables: { WORK_TABLE: { table: this.#parts.data.work, actions: ['PartiQLInsert', 'GetItem'] } },
    });
    new Schedule(this, 'exports-every-day', {
      schedule: ScheduleExpression.rate(Duration.days(1)),
      target: new LambdaInvoke(order, { retryAttempts: 0 }),
      description: 'Orders the exports of periods that are over',
    });
  }

  #database(): CfnDatabase {
    const { stage } = this.#parts.settings;
    const database = new CfnDatabase(this, 'facts', {
      catalogId: this.account,
      databaseInput: { name: `noticeboard_${stage.replaceAll('-', '_')}`, description: 'Facts of notified items' },
    });
    for (const table of FACT_TABLES) this.#table(database, table);
    return database;
  }

  #table(database: CfnDatabase, table: FactTable): void {
    const place = `s3://${this.#parts.data.exports.bucketName}/facts/${table}/`;
    const below = PARTITIONS.map(({ name }) => `${name}=\${${name}}/`).join('');
    new CfnTable(this, table, {
      catalogId: this.account,
      databaseName: database.ref,
      tableInput: {
        name: table,
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'parquet', ...PROJECTION, 'storage.location.template': `${place}${below}` },
        partitionKeys: PARTITIONS.map(({ name, meaning }) => ({ name, type: 'string', comment: meaning })),
        storageDescriptor: {
          columns: COLUMNS[table].map(({ name, type, meaning }) => ({ name, type: TYPES[type], comment: meaning })),
          location: place,
          inputFormat: `${PARQUET}.MapredParquetInputFormat`,
          outputFormat: `${PARQUET}.MapredParquetOutputFormat`,
          serdeInfo: { serializationLibrary: `${PARQUET}.serde.ParquetHiveSerDe` },
        },
      },
    });
  }

  #workGroup(): CfnWorkGroup {
    const { data, settings } = this.#parts;
    const encryption = data.key
      ? { encryptionOption: 'SSE_KMS', kmsKey: data.key.keyArn }
      : { encryptionOption: 'SSE_S3' };
    return new CfnWorkGroup(this, 'queries', {
      name: `noticeboard-${settings.stage}`,
      description: 'KPI queries over the facts of one cut',
      recursiveDeleteOption: true,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: false,
        bytesScannedCutoffPerQuery: CUTOFF_BYTES,
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `s3://${data.exports.bucketName}/athena-results/`,
          encryptionConfiguration: encryption,
        },
      },
    });
  }
}
