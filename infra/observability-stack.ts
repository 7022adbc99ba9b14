import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  TextWidget,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import type { Handler } from './handler.ts';
import type { Settings } from './settings.ts';

interface Parts extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly deadLetters: readonly Queue[];
  /** Readers of Cases, who may fall behind. */
  readonly followers: readonly Handler[];
}

const MINUTES = Duration.minutes(5);
const HOUR = Duration.hours(1);
const own = (metricName: string, statistic: string) =>
  new Metric({
    namespace: 'Noticeboard',
    metricName,
    dimensionsMap: { service: 'noticeboard' },
    statistic,
    period: MINUTES,
  });

const sumOf = (metrics: readonly IMetric[], label: string): IMetric => {
  const usingMetrics = Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric]));
  return new MathExpression({
    expression: `SUM([${Object.keys(usingMetrics).join(',')}])`,
    usingMetrics,
    label,
    period: MINUTES,
  });
};

/** Of all functions of the account, which holds one system: an alarm costs by the metric, and no function is forgotten. */
const ERRORS = new Metric({ namespace: 'AWS/Lambda', metricName: 'Errors', statistic: 'Sum', period: MINUTES });

type Metrics = ReturnType<typeof metricsOf>;

function metricsOf({ data, deadLetters, followers }: Parts) {
  const ages = followers.map((each) => each.metric('IteratorAge', { statistic: 'Maximum', period: MINUTES }));
  const letters = deadLetters.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ period: MINUTES }));
  return {
    deadLetters: sumOf(letters, 'dead letters'),
    oldestAction: own('OldestActionSeconds', 'Maximum'),
    faults: sumOf([own('Faults', 'Sum'), ERRORS], 'faults'),
    lag: sumOf(ages, 'milliseconds behind'),
    overwritten: own('OverwrittenRecords', 'Sum'),
    // Views is written only after Cases, and less; an alarm costs by the metric.
    writes: data.cases.metricConsumedWriteCapacityUnits({ period: HOUR, statistic: 'Sum' }),
  } as const;
}

interface Threshold {
  readonly metric: keyof Metrics;
  readonly above: number;
  readonly means: string;
}

const ALARMS: Readonly<Record<string, Threshold>> = {
  'dead-letters': {
    metric: 'deadLetters',
    above: 0,
    means: 'A message or record could not be processed: see it, mend the cause, run the replay command',
  },
  'oldest-action': {
    metric: 'oldestAction',
    above: 900,
    means: 'Actions of a marketplace wait for more than 15 minutes',
  },
  faults: { metric: 'faults', above: 0, means: 'A function failed for a reason of ours' },
  lag: { metric: 'lag', above: 300_000, means: 'Delivery or the views are more than five minutes behind' },
  overwritten: {
    metric: 'overwritten',
    above: 0,
    means: 'Something in Cases was changed or removed, which nobody may',
  },
  cost: {
    metric: 'writes',
    above: 2_000_000,
    means: 'More than two million write units of Cases in an hour, with what follows from them about 2.50 USD',
  },
};

/** Alarms on sums, so that their number and price do not grow with marketplaces or functions. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id, parts);
    const metrics = metricsOf(parts);
    const action = new SnsAction(this.#topic(parts.settings, parts.data.key));
    for (const [name, threshold] of Object.entries(ALARMS))
      this.#alarm(name, threshold, metrics).addAlarmAction(action);
    new Dashboard(this, 'dashboard', {
      dashboardName: `noticeboard-${parts.settings.stage}`,
      widgets: [
        [new TextWidget({ markdown: '# Noticeboard\nWhat waits, what failed, what it costs.', width: 24, height: 2 })],
        Object.entries(metrics).map(([title, metric]) => new GraphWidget({ title, left: [metric], width: 8 })),
      ],
    });
  }

  #alarm(name: string, { metric, above, means }: Threshold, metrics: Metrics): Alarm {
    return new Alarm(this, name, {
      metric: metrics[metric],
      threshold: above,
      alarmDescription: means,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  #topic({ alarmAddress }: Settings, key: Key | undefined): Topic {
    const topic = new Topic(this, 'alarms', { enforceSSL: true, ...(key && { masterKey: key }) });
    // The policy that demands TLS takes the place of the one that lets CloudWatch of the account in.
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com');
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    key?.grant(cloudWatch, 'kms:Decrypt', 'kms:GenerateDataKey*');
    if (alarmAddress) topic.addSubscription(new EmailSubscription(alarmAddress));
    return topic;
  }
}
