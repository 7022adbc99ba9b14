import { deliverAll } from '../../shared/flows/deliver.ts';
import { Postmaster } from '../../shared/flows/outgoing.ts';
import { setAsideFailures } from '../../shared/flows/set-aside.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { follow } from '../../shared/runtime/follow.ts';
import { KnownProducts } from '../../shared/store/known-products.ts';
import { Registry } from '../../shared/store/registry.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(
  'CASES_TABLE',
  'STAGE',
  'INBOX_DEAD_LETTERS_ARN',
  'ACTIONS_DEAD_LETTERS_ARN',
  'RECORDS_DEAD_LETTERS_URL',
  'TAKE_ACTIONS_ARN',
  'QUEUE_KEY_ARN',
  'EVIDENCE_BUCKET',
  'WORK_TABLE',
);
const cases = openTable(env.CASES_TABLE);
const registry = new Registry(cases);
const postmaster = new Postmaster({ cases, registry, stage: env.STAGE, knownQueueUrl: env.RECORDS_DEAD_LETTERS_URL });
const onboarding = {
  stage: env.STAGE,
  inboxDeadLettersArn: env.INBOX_DEAD_LETTERS_ARN,
  actionsDeadLettersArn: env.ACTIONS_DEAD_LETTERS_ARN,
  takeActionsArn: env.TAKE_ACTIONS_ARN,
  keyArn: env.QUEUE_KEY_ARN,
};

const parts = {
  ...{ cases, registry, postmaster, onboarding },
  products: new KnownProducts(cases),
  work: openTable(env.WORK_TABLE),
  deadLettersUrl: env.RECORDS_DEAD_LETTERS_URL,
  evidenceBucket: env.EVIDENCE_BUCKET,
};

export const handler = follow(async ({ records, remainingMilliseconds }) => {
  const context = { ...parts, remainingMilliseconds };
  const failures = await deliverAll(
    context,
    records.map(({ row }) => row),
  );
  return setAsideFailures('deliver', env.RECORDS_DEAD_LETTERS_URL, records, failures);
});
