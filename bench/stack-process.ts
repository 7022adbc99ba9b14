/** The local stack in a process of its own, so that driver and system do not share one thread. Talks to its parent by IPC. */
import { type LocalStack, startStack } from '../infra/local/stack.ts';
import { startAdapter } from './yardstick/adapter.ts';
import type { Players } from './yardstick/side.ts';

const directory = process.argv[2] ?? '';
const templateCache = process.argv[3] ?? '';

const describe = ({ url, tokenEndpoint, operator, environment, tables }: LocalStack) => ({
  url,
  tokenEndpoint,
  operator,
  environment,
  tables,
});

const ports = { api: 0, identity: 0, control: 0, dynamodb: 0, queues: 0 };
const stack = await startStack({ directory, ports, templateCache, isThrottled: false, runsSchedules: false });

let adapter: Awaited<ReturnType<typeof startAdapter>> | undefined;
/** Has the driver of the yardstick served; answers on which port. */
async function adapt({ players, isBatched }: { players: Players; isBatched: boolean }): Promise<number> {
  await adapter?.close();
  const queueEndpoint = stack.environment['AWS_ENDPOINT_URL_SQS'] ?? '';
  adapter = await startAdapter({ named: stack.functionNamed, settle: stack.settle, queueEndpoint }, players, isBatched);
  return adapter.port;
}

const commands: Record<string, (argument: never) => Promise<unknown>> = {
  adapt,
  pause: () => stack.pauseStreams(),
  resume: async () => stack.resumeStreams(),
  settle: () => stack.settle(),
};

process.on('message', async ({ id, command, argument }: { id: number; command: string; argument: never }) => {
  if (command === 'stop') {
    await adapter?.close();
    await stack.stop();
    process.exit(0);
  }
  try {
    process.send?.({ id, result: await commands[command]?.(argument) });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});
process.once('disconnect', () => process.exit(0));
process.send?.({ id: 0, result: describe(stack) });
