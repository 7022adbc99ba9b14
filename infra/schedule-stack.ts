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
    const { data } = props;
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
  }
}
