import type { App } from 'aws-cdk-lib';

/** What differs from one deployment to the next; everything else is the same everywhere. */
export interface Settings {
  readonly stage: string;
  readonly region: string;
  /** A key of our own instead of those AWS manages: 1 USD a month, and revocable. */
  readonly hasCustomerKey: boolean;
  /** Where alarms go. */
  readonly alarmAddress: string;
  /**
   * A machine client for the first operator. Without it the first operator is a person in the group of operators, since the
   * provider may bill every machine client by the month.
   */
  readonly hasOperatorClient: boolean;
}

export function readSettings(app: App): Settings {
  const context = (name: string, fallback: string) => String(app.node.tryGetContext(name) ?? fallback);
  const stage = context('stage', 'dev');
  if (!/^[a-z][a-z0-9-]{1,15}$/.test(stage)) throw new Error(`Stage ${stage} is no short lower-case name`);
  return {
    stage,
    region: context('region', 'eu-central-1'),
    hasCustomerKey: context('customerKey', 'false') === 'true',
    alarmAddress: context('alarmAddress', ''),
    hasOperatorClient: context('operatorClient', 'false') === 'true',
  };
}
