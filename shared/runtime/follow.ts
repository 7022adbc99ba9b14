import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/** A row as the stream shows it. */
export interface StreamedRow {
  readonly sequence: string;
  readonly isInsert: boolean;
  readonly isRemove?: boolean;
  readonly pk: string;
  readonly sk: string;
  readonly row: Record<string, AttributeValue>;
}

/** The stream writes bytes as base64; the client reads them as bytes. Rows are flat, so only the first level can hold any. */
function rowOf(image: Record<string, { B?: string }>): Record<string, AttributeValue> {
  const entries = Object.entries(image).map(([name, value]) => [
    name,
    value.B === undefined ? value : { B: Buffer.from(value.B, 'base64') },
  ]);
  return Object.fromEntries(entries) as Record<string, AttributeValue>;
}

function streamed({ eventName, dynamodb }: DynamoDBRecord): StreamedRow {
  const { SequenceNumber: sequence, NewImage = {}, Keys } = dynamodb ?? {};
  const [pk, sk] = [Keys?.['pk']?.S, Keys?.['sk']?.S];
  if (sequence === undefined || pk === undefined || sk === undefined)
    throw new Error('A stream record lacks its number or its key');
  const row = rowOf(NewImage as Record<string, { B?: string }>);
  return { sequence, isInsert: eventName === 'INSERT', isRemove: eventName === 'REMOVE', pk, sk, row };
}

/** Tumbling windows are asked for in the template only because the event then names its shard. */
type WindowedEvent = DynamoDBStreamEvent & { readonly shardId?: string };

export interface Batch {
  readonly shard: string | undefined;
  readonly records: readonly StreamedRow[];
  readonly remainingMilliseconds: () => number;
}

/** Numbers of the records that are to come again. */
export type Failed = readonly string[];

/**
 * A reader of the stream as a Lambda handler. It answers which records are to come again; the stream then repeats from the first
 * of them on.
 */
export const follow =
  (run: (batch: Batch) => Promise<Failed>) =>
  async (
    event: WindowedEvent,
    context: { getRemainingTimeInMillis(): number },
  ): Promise<DynamoDBBatchResponse & { state?: object }> => {
    const records = (event.Records ?? []).map(streamed);
    const failed = await run({
      shard: event.shardId,
      records,
      remainingMilliseconds: () => context.getRemainingTimeInMillis(),
    });
    return {
      batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })),
      ...(event.shardId !== undefined && { state: {} }),
    };
  };
