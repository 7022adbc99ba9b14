import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

export type Handler = (event: unknown, context: LambdaContext) => unknown;

/** The part of Lambda's context that there is locally. */
interface LambdaContext {
  readonly awsRequestId: string;
  readonly functionName: string;
  readonly functionVersion: '$LATEST';
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  callbackWaitsForEmptyEventLoop: boolean;
  getRemainingTimeInMillis(): number;
}

export interface LocalFunction {
  readonly name: string;
  readonly arn: string;
  /** Its source file, such as `functions/stream/deliver.ts`. */
  readonly entry: string;
  readonly timeoutSeconds: number;
  readonly variables: Readonly<Record<string, string>>;
  invoke(event: unknown): Promise<unknown>;
  /** Whether its role allows an action on a resource. */
  may(action: string, resource: string): boolean;
}

export interface Specification extends Omit<LocalFunction, 'invoke' | 'may'> {
  readonly memoryMegabytes: number;
}

/** The name of the function in which code runs; outside of functions there is none. */
export const runningFunction = new AsyncLocalStorage<string>();

const contextOf = ({ name, arn, memoryMegabytes }: Specification, deadline: number): LambdaContext => ({
  awsRequestId: randomUUID(),
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: arn,
  memoryLimitInMB: String(memoryMegabytes),
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

/** Invokes a handler as Lambda does. One that takes too long has failed; unlike Lambda, nobody can stop it. */
export function invoke(handler: Handler, of: Specification, event: unknown): Promise<unknown> {
  const milliseconds = of.timeoutSeconds * 1_000;
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`${of.name}: Task timed out after ${of.timeoutSeconds.toFixed(2)} seconds`));
    const timer = setTimeout(late, milliseconds);
    const settle = (then: (value: never) => void) => (value: unknown) => {
      clearTimeout(timer);
      then(value as never);
    };
    const run = async () => handler(event, contextOf(of, Date.now() + milliseconds));
    runningFunction.run(of.name, run).then(settle(resolve), settle(reject));
  });
}
