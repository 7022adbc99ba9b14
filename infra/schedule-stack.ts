import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import { Handler } from './handler.ts';
import type { Settings } from './settings.ts';

/** What happens by the clock. */
export class ScheduleStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings; data: DataStack }) {
    super(scope, id, props);
    const { data, settings } = props;
    const sweep = new Handler(this, 'schedule/sweep-deadlines', {
      memoryMegabytes: 512,
      timeoutSeconds: 55,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['PartiQLInsert', 'Query'], indexes: ['due'] },
        WORK_TABLE: { table: data.work, actions: ['GetItem', 'PutItem'] },
      },
    });
    new Schedule(this, 'every-minute', {
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(sweep, { retryAttempts: 0 }),
      description: 'Reminders, missed deadlines and messages to be sent again',
    });
    this.#probe(data, settings);
    this.#retain(data);
  }

  /** The one function that may delete from Cases. What it deletes is recorded before. */
  #retain(data: DataStack): void {
    const retain = new Handler(this, 'schedule/retain-personal-data', {
      memoryMegabytes: 512,
      timeoutSeconds: 900,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['PartiQLInsert', 'Query', 'GetItem', 'DeleteItem'] },
        VIEWS_TABLE: { table: data.views, actions: ['Query', 'GetItem', 'DeleteItem'] },
        WORK_TABLE: { table: data.work, actions: ['Query', 'GetItem', 'PutItem', 'UpdateItem'] },
      },
      buckets: {
        EVIDENCE_BUCKET: {
          bucket: data.evidence,
          objects: { 'evidence/': ['PutObjectLegalHold', 'DeleteObjectVersion'] },
        },
      },
    });
    new Schedule(this, 'every-day', {
      schedule: ScheduleExpression.rate(Duration.days(1)),
      target: new LambdaInvoke(retain, { retryAttempts: 0 }),
      description: 'Closes items whose redress is over, and deletes what may not be kept any longer',
    });
  }

  /** Its way out is narrowed in the function, to hosts of marketplaces: it runs outside of any net of ours. */
  #probe(data: DataStack, { vantage }: Settings): void {
    const probe = new Handler(this, 'schedule/probe-listings', {
      memoryMegabytes: 512,
      timeoutSeconds: 240,
      tables: {
        CASES_TABLE: { table: data.cases, actions: ['PartiQLInsert', 'Query'], indexes: ['probe'] },
        WORK_TABLE: { table: data.work, actions: ['GetItem', 'PutItem'] },
      },
      variables: { VANTAGE: vantage },
    });
    new Schedule(this, 'every-five-minutes', {
      schedule: ScheduleExpression.rate(Duration.minutes(5)),
      target: new LambdaInvoke(probe, { retryAttempts: 0 }),
      description: 'Looks at listings that should be gone',
    });
  }
}
