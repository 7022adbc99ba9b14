import type { LocalFunction } from '../functions/invoke.ts';

const READ_QUEUE = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
const READ_STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((it) => `dynamodb:${it}`);

type Reader = Pick<LocalFunction, 'name' | 'may'>;

const lack = (to: Reader, actions: readonly string[], resource: string): string | undefined =>
  actions.find((action) => !to.may(action, resource));

/** What the role of a function lacks for Lambda to read a queue with it. */
export const lackOfQueue = (to: Reader, queue: string): string | undefined => lack(to, READ_QUEUE, queue);

/** Fails if Lambda could not read a stream with the role of a function, or put what failed on a queue. */
export function checkStream(to: Reader, stream: string, failures: string | undefined): void {
  const missing = lack(to, READ_STREAM, stream) ?? (failures && lack(to, ['sqs:SendMessage'], failures));
  if (missing) throw new Error(`The role of ${to.name} does not allow ${missing}, which reading ${stream} takes`);
}
