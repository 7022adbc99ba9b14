import { CreateEventSourceMappingCommand, LambdaClient, ResourceConflictException } from '@aws-sdk/client-lambda';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  QueueNameExists,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { queueClient } from './queues.ts';

let lambda: LambdaClient | undefined;

/** Makes a queue, or brings the one that exists to the same attributes. Answers its ARN. */
export async function ensureQueue(name: string, attributes: Readonly<Record<string, string>>): Promise<string> {
  const url = await createQueue(name, attributes);
  const { Attributes } = await queueClient().send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
  );
  const arn = Attributes?.['QueueArn'];
  if (!arn) throw new Error(`Queue ${name} has no ARN`);
  return arn;
}

async function createQueue(name: string, attributes: Readonly<Record<string, string>>): Promise<string> {
  try {
    const { QueueUrl = '' } = await queueClient().send(
      new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
    );
    return QueueUrl;
  } catch (error) {
    if (!(error instanceof QueueNameExists)) throw error;
    const { QueueUrl = '' } = await queueClient().send(new GetQueueUrlCommand({ QueueName: name }));
    await queueClient().send(new SetQueueAttributesCommand({ QueueUrl, Attributes: attributes }));
    return QueueUrl;
  }
}

/** Sets the policy of a queue, which names the queue itself and so comes after it. */
export async function setPolicy(name: string, policy: object): Promise<void> {
  const { QueueUrl } = await queueClient().send(new GetQueueUrlCommand({ QueueName: name }));
  await queueClient().send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(policy) } }));
}

/** Has a function read a queue. Done once, it stays done. */
export async function ensureMapping(queueArn: string, functionArn: string): Promise<void> {
  lambda ??= new LambdaClient({});
  try {
    await lambda.send(
      new CreateEventSourceMappingCommand({
        EventSourceArn: queueArn,
        FunctionName: functionArn,
        BatchSize: 100,
        MaximumBatchingWindowInSeconds: 1,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceConflictException)) throw error;
  }
}
