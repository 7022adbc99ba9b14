import { CallError, call, send } from '../call.ts';
import type { PropertiesOf } from '../template/kinds.ts';
import { CORS_HEADER } from './s3-cors-guard.ts';

type Properties = PropertiesOf<'AWS::SQS::Queue'>;

const attributesOf = ({ QueueName: _, RedrivePolicy, ...numbers }: Properties): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)])),
  ...(RedrivePolicy && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
});

/** Creates a queue, or gives the one of an earlier start the attributes of the template. */
async function makeQueue(endpoint: string, url: string, properties: Properties): Promise<void> {
  const Attributes = attributesOf(properties);
  const QueueName = url.slice(url.lastIndexOf('/') + 1);
  try {
    await call(endpoint, 'AmazonSQS.CreateQueue', { QueueName, Attributes });
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== 'QueueNameExists') throw error;
    await call(endpoint, 'AmazonSQS.SetQueueAttributes', { QueueUrl: url, Attributes });
  }
}

/** Creates the queues of the template, those that receive dead letters first. */
export async function makeQueues(
  endpoint: string,
  queues: readonly { readonly ref: string; readonly properties: Properties }[],
): Promise<void> {
  const isDeadLetter = (queue: (typeof queues)[number]) => !queue.properties.RedrivePolicy;
  const ordered = [...queues.filter(isDeadLetter), ...queues.filter((queue) => !isDeadLetter(queue))];
  for (const { ref, properties } of ordered) await makeQueue(endpoint, ref, properties);
}

/** Creates a bucket; one that exists stays as it is. */
export async function makeBucket(
  endpoint: string,
  name: string,
  { ObjectLockEnabled, CorsConfiguration }: PropertiesOf<'AWS::S3::Bucket'>,
): Promise<void> {
  const headers: Record<string, string> = {
    [CORS_HEADER]: JSON.stringify(CorsConfiguration?.CorsRules ?? []),
    ...(ObjectLockEnabled && { 'x-amz-bucket-object-lock-enabled': 'true' }),
  };
  const { status, text } = await send(`${endpoint}/${name}`, { method: 'PUT', headers, body: '' });
  if (status !== 200) throw new Error(`Bucket ${name} cannot be created: ${text}`);
}
