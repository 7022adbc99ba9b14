import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, type DynamoEventSourceProps, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { DELIVERED_TYPES } from '../shared/contracts/records.ts';
import type { DataStack } from './data-stack.ts';
import { Handler } from './handler.ts';
import type { Settings } from './settings.ts';

interface Parts extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
}

interface DeadLetters {
  readonly records: Queue;
  readonly actions: Queue;
  readonly inbox: Queue;
}

/** What all readers of streams have in common. */
const follows = (records: Queue, own: Omit<DynamoEventSourceProps, 'startingPosition'>): DynamoEventSourceProps => ({
  startingPosition: StartingPosition.TRIM_HORIZON,
  reportBatchItemFailures: true,
  onFailure: new SqsDlq(records),
  ...own,
});

const inserts = (dynamodb: object) => FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT'), dynamodb });
const mayPut = (queue: Queue) => new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] });

/** Everything that goes out and comes in by queue, and the views. The queues of a marketplace are made when it is registered. */
export class MessagingStack extends Stack {
  /** Readers of Cases. */
  readonly followers: readonly Handler[];
  readonly deadLetters: readonly Queue[];
  readonly inboxDeadLetters: Queue;
  readonly recordsDeadLetters: Queue;

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id, parts);
    const records = this.#deadLetters('records-dead', parts);
    const actions = this.#deadLetters('actions-dead', parts);
    const inbox = this.#deadLetters('inbox-dead', parts);
    this.inboxDeadLetters = inbox;
    this.recordsDeadLetters = records;
    this.deadLetters = [records, actions, inbox];
    const takeActions = this.#takeActions(parts);
    this.followers = [this.#deliver(parts, { records, actions, inbox }, takeActions), this.#project(parts, records)];
    this.#runExport(parts, records);
  }

  #deadLetters(name: string, { data, settings }: Parts): Queue {
    return new Queue(this, name, {
      queueName: `${settings.stage}-${name}`,
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
      encryption: data.key ? QueueEncryption.KMS : QueueEncryption.SQS_MANAGED,
      ...(data.key && { encryptionMasterKey: data.key }),
    });
  }

  /** Queues of marketplaces, by how their names begin. */
  #queueArns({ settings }: Parts, ...names: readonly string[]): string[] {
    return names.map((name) => this.formatArn({ service: 'sqs', resource: `${settings.stage}-${name}-*` }));
  }

  #takeActions(parts: Parts): Handler {
    const receives = new PolicyStatement({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
      resources: this.#queueArns(parts, 'actions'),
    });
    return new Handler(this, 'queue/take-actions', {
      memoryMegabytes: 512,
      timeoutSeconds: 30,
      tables: { CASES_TABLE: { table: parts.data.cases, actions: ['PartiQLInsert', 'Query'] } },
      variables: { STAGE: parts.settings.stage },
      statements: [receives],
    });
  }

  #deliver(parts: Parts, { records, actions, inbox }: DeadLetters, takeActions: Handler): Handler {
    const { data, settings } = parts;
    const deliver = new Handler(this, 'stream/deliver', {
      memoryMegabytes: 512,
      timeoutSeconds: 60,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] },
        WORK_TABLE: { table: data.work, actions: ['PartiQLInsert'] },
      },
      variables: {
        STAGE: settings.stage,
        INBOX_DEAD_LETTERS_ARN: inbox.queueArn,
        ACTIONS_DEAD_LETTERS_ARN: actions.queueArn,
        RECORDS_DEAD_LETTERS_URL: records.queueUrl,
        TAKE_ACTIONS_ARN: takeActions.functionArn,
        QUEUE_KEY_ARN: data.key?.keyArn ?? '',
      },
      buckets: { EVIDENCE_BUCKET: { bucket: data.evidence, objects: { 'evidence/': ['PutObjectLegalHold'] } } },
      statements: [...this.#mayOnboard(parts, takeActions), mayPut(records)],
    });
    const filters = [inserts({ NewImage: { type: { S: [...DELIVERED_TYPES] } } })];
    const source = follows(records, { batchSize: 10, parallelizationFactor: 10, retryAttempts: 100, filters });
    deliver.addEventSource(new DynamoEventSource(data.cases, source));
    return deliver;
  }

  /** Makes the queues of a marketplace, puts messages into its inbox only, and has its actions read by one function only. */
  #mayOnboard(parts: Parts, takeActions: Handler): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ['sqs:CreateQueue', 'sqs:SetQueueAttributes', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl'],
        resources: this.#queueArns(parts, 'inbox', 'actions'),
      }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: this.#queueArns(parts, 'inbox') }),
      new PolicyStatement({
        actions: ['lambda:CreateEventSourceMapping'],
        resources: ['*'],
        conditions: { ArnEquals: { 'lambda:FunctionArn': takeActions.functionArn } },
      }),
    ];
  }

  #project({ data }: Parts, records: Queue): Handler {
    const actions = ['PartiQLInsert', 'PartiQLUpdate', 'GetItem', 'PutItem', 'UpdateItem'] as const;
    const project = new Handler(this, 'stream/project', {
      memoryMegabytes: 512,
      timeoutSeconds: 60,
      // What was removed is looked for only when something was.
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['Query', 'GetItem'] },
        VIEWS_TABLE: { table: data.views, actions },
      },
      variables: { RECORDS_DEAD_LETTERS_URL: records.queueUrl },
      statements: [mayPut(records)],
    });
    const events = { pk: { S: FilterRule.beginsWith('ITEM#') }, sk: { S: FilterRule.beginsWith('EVENT#') } };
    const source = follows(records, {
      batchSize: 1000,
      maxBatchingWindow: Duration.seconds(1),
      // Only in windows does the event name its shard, by which counters know what they have counted.
      tumblingWindow: Duration.minutes(15),
      parallelizationFactor: 1,
      retryAttempts: 100,
      filters: [inserts({ Keys: events }), FilterCriteria.filter({ eventName: FilterRule.or('MODIFY', 'REMOVE') })],
    });
    project.addEventSource(new DynamoEventSource(data.cases, source));
    return project;
  }

  #runExport({ data }: Parts, records: Queue): Handler {
    const runExport = new Handler(this, 'stream/run-export', {
      memoryMegabytes: 2048,
      storageMegabytes: 4096,
      timeoutSeconds: 900,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['Scan', 'Query'] },
        WORK_TABLE: { table: data.work, actions: ['Query', 'GetItem', 'PutItem', 'UpdateItem'] },
      },
      secrets: { SELLER_KEY: data.sellerKey },
      buckets: { EXPORTS_BUCKET: { bucket: data.exports, objects: { 'exports/': ['PutObject', 'GetObject'] } } },
      variables: { SIGNING_KEY: data.signingKey.keyArn },
      statements: [
        new PolicyStatement({ actions: ['kms:GetPublicKey', 'kms:Sign'], resources: [data.signingKey.keyArn] }),
      ],
    });
    const filters = [inserts({ Keys: { pk: { S: FilterRule.beginsWith('EXPORT#') } } })];
    const source = follows(records, { batchSize: 1, retryAttempts: 2, filters });
    runExport.addEventSource(new DynamoEventSource(data.work, source));
    return runExport;
  }
}
