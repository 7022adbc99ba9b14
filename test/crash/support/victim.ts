/** The whole system in a process of its own, for a test to kill. Says where it is, and settles when it is asked to. */
import { type LocalStack, startStack } from '../../../infra/local/stack.ts';

const [, , directory = '', templateCache = ''] = process.argv;
const ports = { api: 0, identity: 0, control: 0, dynamodb: 0, queues: 0 };

/** As `npm start` writes it down for the commands. */
const place = (stack: LocalStack) => {
  const { url, tokenEndpoint, operator, tables, endpoints, environment } = stack;
  const delivering = stack.variablesOf('stream/deliver');
  return { url, tokenEndpoint, operator, tables, endpoints, environment, delivering, stage: delivering['STAGE'] ?? '' };
};

const stack = await startStack({ directory, ports, templateCache, isThrottled: false, runsSchedules: false });
process.on('message', async () => {
  const failure = await stack.settle().catch((error: Error) => error.message);
  process.send?.({ failure });
});
process.once('disconnect', () => process.exit(0));
process.send?.({ place: place(stack) });
