/** npm run replay [-- QUEUE … --settle-seconds 60]: sends dead letters back to where they came from. */
import { parseArgs } from 'node:util';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { Postmaster } from '../shared/flows/outgoing.ts';
import { DEAD_LETTER_QUEUES, replay } from '../shared/flows/replay.ts';
import { Registry } from '../shared/store/registry.ts';
import { openTable } from '../shared/store/table.ts';
import { type Connection, connect } from './connection.ts';

/** The variables of the function that delivers: what it is deployed with is what a replay must work with. */
async function deliveringVariables({ delivering, stage }: Connection): Promise<Readonly<Record<string, string>>> {
  if (delivering) return delivering;
  const name = `noticeboard-${stage}-messaging-deliver`;
  const { Environment } = await new LambdaClient({}).send(new GetFunctionConfigurationCommand({ FunctionName: name }));
  return Environment?.Variables ?? {};
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'settle-seconds': { type: 'string', default: '60' } },
});
const connection = connect();
const variables = await deliveringVariables(connection);
const variable = (name: string): string => {
  const value = variables[name];
  if (value === undefined) throw new Error(`The function that delivers has no variable ${name}`);
  return value;
};
const { tables, stage } = connection;
const knownQueueUrl = variable('RECORDS_DEAD_LETTERS_URL');
const cases = openTable(tables.cases);
const registry = new Registry(cases);
const context = {
  cases,
  registry,
  views: openTable(tables.views),
  stage,
  knownQueueUrl,
  postmaster: new Postmaster({ cases, registry, stage, knownQueueUrl }),
  onboarding: {
    stage,
    inboxDeadLettersArn: variable('INBOX_DEAD_LETTERS_ARN'),
    actionsDeadLettersArn: variable('ACTIONS_DEAD_LETTERS_ARN'),
    takeActionsArn: variable('TAKE_ACTIONS_ARN'),
    keyArn: variable('QUEUE_KEY_ARN'),
  },
  settleMilliseconds: Number(values['settle-seconds']) * 1000,
  remainingMilliseconds: () => Number.POSITIVE_INFINITY,
};
for (const queue of positionals.length > 0 ? positionals : DEAD_LETTER_QUEUES) {
  const { replayed, kept } = await replay(context, queue);
  console.log(`${queue}: ${replayed} sent back, ${kept.length} stay`);
  for (const why of kept) console.log(`  ${why}`);
  if (kept.length > 0) process.exitCode = 1;
}
