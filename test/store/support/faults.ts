import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What becomes of one attempt of a call: it goes through, never arrives, or arrives and its answer is lost. */
type Fate = 'GOES' | 'FAILS' | 'LOST';

/** Decides on the fate of an attempt; numbers count from 1. */
export type Fates = (attempt: { readonly number: number; readonly command: string; readonly input: object }) => Fate;

/** A failure of the network, after which the SDK tries again. */
export const reset = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', name: 'TimeoutError' });
/** The end of a process: nobody tries again. */
export const crashed = () => Object.assign(new Error('The process was killed'), { name: 'Crashed' });
/** What DynamoDB says when it is asked too much. */
export const throttled = () =>
  Object.assign(new Error('Throughput exceeded'), {
    name: 'ProvisionedThroughputExceededException',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  });
/** What any service says when it is down. */
export const down = () =>
  Object.assign(new Error('Internal server error'), {
    name: 'InternalServerError',
    $fault: 'server',
    $metadata: { httpStatusCode: 500 },
  });

/** Lets attempts of a client fail, each as it is said. Below the retries of the SDK, where the network is. */
export function afflict(client: DynamoDBClient, fates: Fates, failure: () => Error = reset): DynamoDBClient {
  let number = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        number += 1;
        const fate = fates({ number, command: commandName, input: args.input as object });
        if (fate === 'FAILS') throw failure();
        const result = await next(args);
        if (fate === 'LOST') throw failure();
        return result;
      },
    { step: 'deserialize', priority: 'low', name: 'afflict' },
  );
  return client;
}

/** Notes what a client is asked, above the retries. */
export function recording(client: DynamoDBClient): { command: string; input: Record<string, unknown> }[] {
  const asked: { command: string; input: Record<string, unknown> }[] = [];
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        asked.push({ command: commandName, input: args.input as Record<string, unknown> });
        return next(args);
      },
    { step: 'initialize', name: 'recording' },
  );
  return asked;
}

/** How one run of a function ends early. */
export interface Trouble {
  /** The call it happens at, from 1. */
  readonly at: number;
  /** DIES: nothing after it happens. HICCUPS: this call alone fails, and what else runs goes on. */
  readonly kind: 'DIES' | 'HICCUPS';
  /** Whether that call was still carried out. */
  readonly isDone: boolean;
}

const troubles = new AsyncLocalStorage<{ trouble: Trouble; calls: number }>();

/** Lets a client fail where the run it is called from is in trouble. */
export function troubled(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.add(
    (next) => async (args) => {
      const run = troubles.getStore();
      if (!run) return next(args);
      run.calls += 1;
      const { at, kind, isDone } = run.trouble;
      if (run.calls < at || (run.calls > at && kind === 'HICCUPS')) return next(args);
      if (run.calls === at && isDone) await next(args);
      throw crashed();
    },
    { step: 'deserialize', priority: 'low', name: 'troubled' },
  );
  return client;
}

/** Runs something that gets into trouble; true if it came through all the same. */
export async function inTrouble(trouble: Trouble | undefined, run: () => Promise<unknown>): Promise<boolean> {
  if (!trouble) {
    await run();
    return true;
  }
  try {
    await troubles.run({ trouble, calls: 0 }, run);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'Crashed') return false;
    throw error;
  }
}
