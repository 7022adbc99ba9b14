/** The local stack in a process of its own, so that driver and system do not share one thread. Talks to its parent by IPC. */
import { type LocalStack, startStack } from '../infra/local/stack.ts';

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
const commands: Record<string, () => Promise<unknown>> = {
  pause: () => stack.pauseStreams(),
  resume: async () => stack.resumeStreams(),
  settle: () => stack.settle(),
  cpu: async () => process.cpuUsage(),
  memory: async () => process.memoryUsage.rss(),
};

process.on('message', async ({ id, command }: { id: number; command: string }) => {
  if (command === 'stop') {
    await stack.stop();
    process.exit(0);
  }
  try {
    process.send?.({ id, result: await commands[command]?.() });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});
process.once('disconnect', () => process.exit(0));
process.send?.({ id: 0, result: describe(stack) });
