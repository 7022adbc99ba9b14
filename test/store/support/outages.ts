import type { ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import type { AwsStub } from 'aws-sdk-client-mock';
import { afterAll, afterEach, vi } from 'vitest';

type Values = Readonly<Record<string, unknown>>;

/** What is asked of a service. */
interface Asked {
  /** Such as `SendMessageBatch`. */
  readonly name: string;
  readonly input: Values;
}

/** What becomes of a call: an error, another answer than the true one, or nothing out of the ordinary. */
export type Fails = (asked: Asked, pass: Pass) => Promise<unknown> | Error | undefined;
/** Asks the service all the same, perhaps for less. */
type Pass = (changes?: object) => Promise<Values>;

type Output = Pick<ServiceOutputTypes, '$metadata'>;

/** Has a service fail for everybody in this process, as it is said, until the test is over. Everything else goes through. */
export function outagesOf<I extends object, O extends Output, C>(service: AwsStub<I, O, C>) {
  const { wrappedMethod } = service.send;
  let fails: Fails = () => undefined;
  service.send.callsFake(function (this: unknown, command) {
    const Command = command.constructor as new (input: object) => typeof command;
    const pass = async (changes?: object) =>
      ({ ...(await wrappedMethod.call(this, new Command({ ...command.input, ...changes }))) }) as Values;
    const asked = { name: Command.name.replace(/Command$/, ''), input: command.input as Values };
    const answer = fails(asked, pass) ?? wrappedMethod.call(this, command);
    return answer instanceof Error ? Promise.reject(answer) : (answer as Promise<O>);
  });
  const end = () => {
    fails = () => undefined;
  };
  afterEach(end);
  afterAll(() => service.restore());
  return {
    begin(how: Fails): void {
      fails = how;
    },
    end,
  };
}

/** What fails once, and then comes right. */
export function once(fails: Fails): Fails {
  let isOver = false;
  return (asked, pass) => {
    const answer = isOver ? undefined : fails(asked, pass);
    isOver ||= answer !== undefined;
    return answer;
  };
}

/** Calls of one kind are carried out, and their answers are lost. */
export const unheard =
  (of: string, failure: () => Error): Fails =>
  ({ name }, pass) =>
    name === of ? pass().then(() => Promise.reject(failure())) : undefined;

/** The first calls of one kind fail. */
export function first(count: number, name: string, failure: () => Error): Fails {
  let left = count;
  return (asked) => {
    if (asked.name !== name || left === 0) return undefined;
    left -= 1;
    return failure();
  };
}

/** Statements of batches that are refused as long as it is said, while the others of their call are carried out. */
export function refusing(isRefused: (statement: string) => boolean): Fails {
  return ({ name, input }, pass) => {
    if (name !== 'BatchExecuteStatement') return undefined;
    const all = input['Statements'] as object[];
    const refused = all.map((statement) => isRefused(JSON.stringify(statement)));
    const carried = all.filter((_, index) => !refused[index]);
    const answer = carried.length > 0 ? pass({ Statements: carried }) : Promise.resolve({ Responses: [] });
    const refusal = { Error: { Code: 'ProvisionedThroughputExceeded', Message: 'Too much at once' } };
    return answer.then(({ Responses, ...rest }) => {
      const open = [...(Responses as object[])];
      return { ...rest, Responses: refused.map((isOne) => (isOne ? refusal : open.shift())) };
    });
  };
}

/** Messages of a batch that SQS does not take, while the others are on their queue. */
export function untaken(isUntaken: (body: string) => boolean, Code = 'InternalError', SenderFault = false): Fails {
  return ({ name, input }, pass) => {
    if (name !== 'SendMessageBatch') return undefined;
    const { true: left = [], false: Entries = [] } = Object.groupBy(
      input['Entries'] as { Id: string; MessageBody: string }[],
      ({ MessageBody }) => String(isUntaken(MessageBody)) as 'true' | 'false',
    );
    const Failed = left.map(({ Id }) => ({ Id, Code, SenderFault, Message: 'Not now' }));
    return (Entries.length > 0 ? pass({ Entries }) : Promise.resolve({})).then((answer) => ({ ...answer, Failed }));
  };
}

/** Keeps off the terminal what functions say that fail. Answers how often they did. */
export async function failuresDuring(run: () => Promise<unknown>): Promise<number> {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  try {
    await run();
    return said.mock.calls.length;
  } finally {
    said.mockRestore();
  }
}
