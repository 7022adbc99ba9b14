import { enableCompileCache } from 'node:module';
import { PORT_VARIABLES, type PortName, type Ports } from './ports.ts';
import type { LocalStack } from './stack.ts';

/** Halves the time to start from the second start on; what comes after is therefore imported later. */
enableCompileCache();

/** Where everything is kept, unless `NOTICEBOARD_DIRECTORY` names another folder. */
const DIRECTORY = process.env['NOTICEBOARD_DIRECTORY'] ?? '.noticeboard';
/** Milliseconds after which the process ends in any case. */
const PATIENCE = 4_000;

/** The ports that variables of the environment ask for. */
export function askedPorts(): Partial<Ports> {
  const asked = Object.entries(PORT_VARIABLES).flatMap(([name, variable]) => {
    const value = process.env[variable];
    if (value === undefined) return [];
    if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new Error(`${variable} must be a port, not ${value}`);
    return [[name as PortName, Number(value)]];
  });
  return Object.fromEntries(asked);
}

/** Ends the process with its stack: orderly on a signal, with code 1 when an emulator has ended. */
export function stopOnSignal(stack: LocalStack, before: () => void = () => undefined): void {
  let isStopping = false;
  const stop = async (code: number) => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(code), PATIENCE).unref();
    before();
    await stack.stop();
    process.exit(code);
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  void stack.failure.then((error) => {
    if (!isStopping) console.error(error.message);
    return stop(1);
  });
}

const welcome = ({ url, issuer, operator, endpoints }: LocalStack): string => `
Noticeboard runs on this machine; everything is kept in ${DIRECTORY}.

  Page, API    ${url}
  Sign-in      ${issuer}
  Operator     ${operator.clientId} (secret in ${DIRECTORY}/identity.json)
  Queues       ${endpoints.sqs}

Ctrl+C stops it.`;

async function main(): Promise<void> {
  try {
    const { startStack } = await import('./stack.ts');
    const stack = await startStack({ directory: DIRECTORY, ports: askedPorts() });
    stopOnSignal(stack);
    console.log(welcome(stack));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.main) await main();
