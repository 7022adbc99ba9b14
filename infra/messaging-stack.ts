import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { DELIVERED_TYPES } from '../shared/contracts/records.ts';
import type { DataStack } from './data-stack.ts';
import { Handler } from './handler.ts';
import type { Settings } from './settings.ts';

/** Everything that goes out and comes in by queue, and the views. The queues of a marketplace are made when it is registered. */
export class MessagingStack extends Stack {
  readonly handlers: readonly Handler[];
  readonly deadLetters: readonly Queue[];
  readonly inboxDeadLetters: Queue;

  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings; data: DataStack }) {
    super(scope, id, props);
    const { data, settings } = props;
    const deadLetters = (name: string) =>
      new Queue(this, name, {
        queueName: `${settings.stage}-${name}`,
        retentionPeriod: Duration.days(14),
        enforceSSL: true,
        encryption: data.key ? QueueEncryption.KMS : QueueEncryption.SQS_MANAGED,
        ...(data.key && { encryptionMasterKey: data.key }),
      });
    const records = deadLetters('records-dead');
    const actions = deadLetters('actions-dead');
    this.inboxDeadLetters = deadLetters('inbox-dead');
    this.deadLetters = [records, actions, this.inboxDeadLetters];
    const queueArn = (name: string) => this.formatArn({ service: 'sqs', resource: `${settings.stage}-${name}` });

    const takeActions = new Handler(this, 'queue/take-actions', {
      memoryMegabytes: 512,
      timeoutSeconds: 30,
      tables: { CASES_TABLE: { table: data.cases, actions: ['PartiQLInsert', 'Query'] } },
      variables: { STAGE: settings.stage },
      statements: [
        new PolicyStatement({
          actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
          resources: [queueArn('actions-*')],
        }),
      ],
    });

    const deliver = new Handler(this, 'stream/deliver', {
      memoryMegabytes: 512,
      timeoutSeconds: 60,
      tables: { CASES_TABLE: { table: data.cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] } },
      variables: {
        STAGE: settings.stage,
        INBOX_DEAD_LETTERS_ARN: this.inboxDeadLetters.queueArn,
        ACTIONS_DEAD_LETTERS_ARN: actions.queueArn,
        RECORDS_DEAD_LETTERS_URL: records.queueUrl,
        TAKE_ACTIONS_ARN: takeActions.functionArn,
        QUEUE_KEY_ARN: data.key?.keyArn ?? '',
      },
      statements: [
        new PolicyStatement({
          actions: [
            'sqs:CreateQueue',
            'sqs:SetQueueAttributes',
            'sqs:GetQueueAttributes',
            'sqs:GetQueueUrl',
            'sqs:SendMessage',
          ],
          resources: [queueArn('inbox-*'), queueArn('actions-*')],
        }),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [records.queueArn] }),
        new PolicyStatement({
          actions: ['lambda:CreateEventSourceMapping'],
          resources: ['*'],
          effect: Effect.ALLOW,
          conditions: { ArnEquals: { 'lambda:FunctionArn': takeActions.functionArn } },
        }),
      ],
    });

    const project = new Handler(this, 'stream/project', {
      memoryMegabytes: 512,
      timeoutSeconds: 60,
      tables: {
        VIEWS_TABLE: { table: data.views, actions: ['PartiQLInsert', 'PartiQLUpdate', 'GetItem', 'UpdateItem'] },
      },
      variables: { RECORDS_DEAD_LETTERS_URL: records.queueUrl },
      statements: [new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [records.queueArn] })],
    });

    const runExport = new Handler(this, 'stream/run-export', {
      memoryMegabytes: 2048,
      timeoutSeconds: 900,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['Scan'] },
        WORK_TABLE: { table: data.work, actions: ['UpdateItem'] },
      },
      buckets: { EXPORTS_BUCKET: { bucket: data.exports, writes: true } },
    });

    const onFailure = new SqsDlq(records);
    const common = {
      startingPosition: StartingPosition.TRIM_HORIZON,
      reportBatchItemFailures: true,
      onFailure,
    } as const;
    deliver.addEventSource(
      new DynamoEventSource(data.cases, {
        ...common,
        batchSize: 10,
        parallelizationFactor: 10,
        retryAttempts: 100,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { NewImage: { type: { S: [...DELIVERED_TYPES] } } },
          }),
        ],
      }),
    );
    project.addEventSource(
      new DynamoEventSource(data.cases, {
        ...common,
        batchSize: 1000,
        maxBatchingWindow: Duration.seconds(1),
        // Only in windows does the event name its shard, by which counters know what they have counted.
        tumblingWindow: Duration.minutes(15),
        parallelizationFactor: 1,
        retryAttempts: 100,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: {
              Keys: { pk: { S: FilterRule.beginsWith('ITEM#') }, sk: { S: FilterRule.beginsWith('EVENT#') } },
            },
          }),
          FilterCriteria.filter({ eventName: FilterRule.or('MODIFY', 'REMOVE') }),
        ],
      }),
    );
    runExport.addEventSource(
      new DynamoEventSource(data.work, {
        ...common,
        batchSize: 1,
        retryAttempts: 2,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { pk: { S: FilterRule.beginsWith('EXPORT#') } } },
          }),
        ],
      }),
    );
    this.handlers = [takeActions, deliver, project, runExport];
  }
}
