import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import { Handler } from './handler.ts';
import type { Settings } from './settings.ts';

interface Parts extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  /** Where goes what cannot be sent. */
  readonly records: Queue;
}

/** Everything that happens within this time goes to a reader as one e-mail. */
const GATHERED = Duration.minutes(1);
const MOST_AT_ONCE = 500;
const DIGEST_HOUR_UTC = 6;

/**
 * E-mail to people. `deliver` only notes what is to be told, in Work; from its stream it is sent, so that nothing about e-mail holds up
 * a queue.
 */
export class MailStack extends Stack {
  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id, parts);
    this.#send(parts);
    this.#digests(parts);
  }

  /** SES looks for a verified identity of the address, and else of its domain. */
  #identities({ mailSender }: Settings): string[] {
    const domain = mailSender.slice(mailSender.indexOf('@') + 1);
    return [mailSender, domain].map((name) =>
      this.formatArn({ service: 'ses', resource: 'identity', resourceName: name }),
    );
  }

  #send({ settings, data, records }: Parts): void {
    const send = new Handler(this, 'stream/send-mail', {
      memoryMegabytes: 256,
      timeoutSeconds: 120,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['Query'] },
        WORK_TABLE: { table: data.work, actions: ['BatchGetItem', 'PartiQLUpdate'] },
      },
      variables: { MAIL_SENDER: settings.mailSender, RECORDS_DEAD_LETTERS_URL: records.queueUrl },
      statements: [
        new PolicyStatement({ actions: ['ses:SendEmail'], resources: this.#identities(settings) }),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [records.queueArn] }),
      ],
    });
    const letters = {
      eventName: FilterRule.isEqual('INSERT'),
      dynamodb: { Keys: { pk: { S: FilterRule.beginsWith('MAIL#') } } },
    };
    send.addEventSource(
      new DynamoEventSource(data.work, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        reportBatchItemFailures: true,
        onFailure: new SqsDlq(records),
        batchSize: MOST_AT_ONCE,
        maxBatchingWindow: GATHERED,
        retryAttempts: 100,
        filters: [FilterCriteria.filter(letters)],
      }),
    );
  }

  #digests({ data }: Parts): void {
    const write = new Handler(this, 'schedule/write-digests', {
      memoryMegabytes: 512,
      timeoutSeconds: 300,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['Query'] },
        VIEWS_TABLE: { table: data.views, actions: ['GetItem', 'BatchGetItem'] },
        WORK_TABLE: { table: data.work, actions: ['PartiQLInsert', 'Query'] },
      },
    });
    new Schedule(this, 'every-morning', {
      schedule: ScheduleExpression.cron({ minute: '0', hour: String(DIGEST_HOUR_UTC) }),
      target: new LambdaInvoke(write, { retryAttempts: 0 }),
      description: 'One e-mail of the last day for those who want no more than that',
    });
  }
}
