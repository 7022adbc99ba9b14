import { type BatchResultErrorEntry, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { UnfinishedError } from './passing.ts';

let shared: SQSClient | undefined;

function open(): SQSClient {
  const client = new SQSClient({ maxAttempts: 4, useQueueUrlAsEndpoint: false });
  // It walks every message to keep secrets from a logger that is not there.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}

/** The queue client of this process. Queues are found by name at the endpoint of the region, not at the host in their address. */
export function queueClient(): SQSClient {
  shared ??= open();
  return shared;
}

export const inboxName = (stage: string, marketplace: OrganisationId): string => `${stage}-inbox-${marketplace}`;
export const actionsName = (stage: string, marketplace: OrganisationId): string => `${stage}-actions-${marketplace}`;

/** The marketplace that an actions queue belongs to: the queue is its identity. */
export function marketplaceOfQueue(stage: string, arn: string): OrganisationId {
  const name = arn.split(':').at(-1) ?? '';
  const prefix = actionsName(stage, '' as OrganisationId);
  if (!name.startsWith(prefix)) throw new Error(`${name} is no actions queue of stage ${stage}`);
  return name.slice(prefix.length) as OrganisationId;
}

/** The address of a queue that stands beside a known one. */
export const besideQueue = (knownUrl: string, name: string): string =>
  `${knownUrl.slice(0, knownUrl.lastIndexOf('/'))}/${name}`;

/** One text to put on a queue. */
export interface Outgoing {
  readonly url: string;
  readonly body: string;
}

/** SQS takes ten messages and one megabyte at once. */
const MOST_AT_ONCE = 10;
const MOST_BYTES = 1_000_000;

function batches(messages: readonly { body: string; index: number }[]) {
  const found: { body: string; index: number }[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.body);
    const last = found.at(-1);
    if (last && last.length < MOST_AT_ONCE && bytes + size <= MOST_BYTES) {
      last.push(message);
      bytes += size;
    } else {
      found.push([message]);
      bytes = size;
    }
  }
  return found;
}

/** Why one message of a batch was not taken: for the time being, unless the fault is ours. */
function failureOf({ Code = 'unknown', Message, SenderFault }: BatchResultErrorEntry): Error {
  const why = `${Code}: ${Message}`;
  return SenderFault ? Object.assign(new Error(why), { name: Code }) : new UnfinishedError(why);
}

/** Sends messages, as many at once as a call takes; answers for each whether it is on its queue. */
export async function sendAll(messages: readonly Outgoing[]): Promise<(undefined | Error)[]> {
  const failures: (undefined | Error)[] = new Array(messages.length).fill(undefined);
  const byQueue = Map.groupBy(
    messages.map(({ url, body }, index) => ({ url, body, index })),
    ({ url }) => url,
  );
  const sending = [...byQueue].flatMap(([url, ofQueue]) =>
    batches(ofQueue).map(async (batch) => {
      try {
        const Entries = batch.map(({ body, index }) => ({ Id: String(index), MessageBody: body }));
        const { Failed = [] } = await queueClient().send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
        for (const failed of Failed) failures[Number(failed.Id)] = failureOf(failed);
      } catch (error) {
        for (const { index } of batch) failures[index] = error as Error;
      }
    }),
  );
  await Promise.all(sending);
  return failures;
}
