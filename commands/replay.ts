import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DEAD_LETTER_QUEUES } from '../shared/contracts/dead-letter.ts';
import type { Onboarding } from '../shared/flows/onboard.ts';
import { Postmaster } from '../shared/flows/outgoing.ts';
import { isDeadLetterQueue, type Replaying, replay } from '../shared/flows/replay.ts';
import { KnownProducts } from '../shared/store/known-products.ts';
import { Registry } from '../shared/store/registry.ts';
import { openTable } from '../shared/store/table.ts';
import { runCommand, UsageError } from './command.ts';
import { type Connection, connect } from './connection.ts';
import { millisecondsOf } from './option.ts';

/** The variables of the function that delivers: what it is deployed with is what a replay must work with. */
async function deliveringVariables({ delivering, stage }: Connection): Promise<Readonly<Record<string, string>>> {
  if (delivering) return delivering;
  const name = `noticeboard-${stage}-messaging-deliver`;
  const { Environment } = await new LambdaClient({}).send(new GetFunctionConfigurationCommand({ FunctionName: name }));
  return Environment?.Variables ?? {};
}

/** What a marketplace's queues are made with, by the variables of the function that makes them. */
function onboardingOf(stage: string, variable: (name: string) => string): Onboarding {
  return {
    stage,
    inboxDeadLettersArn: variable('INBOX_DEAD_LETTERS_ARN'),
    actionsDeadLettersArn: variable('ACTIONS_DEAD_LETTERS_ARN'),
    takeActionsArn: variable('TAKE_ACTIONS_ARN'),
    keyArn: variable('QUEUE_KEY_ARN'),
  };
}

async function contextOf(connection: Connection, settleMilliseconds: number): Promise<Replaying> {
  const variables = await deliveringVariables(connection);
  const variable = (name: string): string => {
    const value = variables[name];
    if (value === undefined) throw new Error(`The function that delivers has no variable ${name}`);
    return value;
  };
  const { tables, stage } = connection;
  const [cases, views] = [openTable(tables.cases), openTable(tables.views)];
  const registry = new Registry(cases);
  const where = { cases, registry, stage, knownQueueUrl: variable('RECORDS_DEAD_LETTERS_URL') };
  return {
    ...where,
    views,
    work: openTable(tables.work),
    deadLettersUrl: where.knownQueueUrl,
    evidenceBucket: variable('EVIDENCE_BUCKET'),
    postmaster: new Postmaster(where),
    products: new KnownProducts(cases),
    onboarding: onboardingOf(stage, variable),
    settleMilliseconds,
    remainingMilliseconds: () => Number.POSITIVE_INFINITY,
  };
}

await runCommand({
  help: `Sends dead letters back to where they came from, once the cause is mended. Ends with 1 if any stays.

  npm run replay -- [QUEUE ...] [--settle-seconds 60]

  QUEUE               ${DEAD_LETTER_QUEUES.join(', ')}; all of them if left out
  --settle-seconds N  if the views must be built anew: how long writers may be behind their clock`,
  options: { 'settle-seconds': { type: 'string', default: '60' } },
  mostWords: DEAD_LETTER_QUEUES.length,
  async run({ positionals, values }) {
    const unknown = positionals.find((queue) => !isDeadLetterQueue(queue));
    if (unknown) throw new UsageError(`${unknown} is none of ${DEAD_LETTER_QUEUES.join(', ')}`);
    const context = await contextOf(connect(), millisecondsOf('settle-seconds', values['settle-seconds']));
    const named = positionals.filter(isDeadLetterQueue);
    for (const queue of named.length > 0 ? named : DEAD_LETTER_QUEUES) {
      const { replayed, kept } = await replay(context, queue);
      console.log(`${queue}: ${replayed} sent back, ${kept.length} stay`);
      for (const why of kept) console.log(`  ${why}`);
      if (kept.length > 0) process.exitCode = 1;
    }
  },
});
