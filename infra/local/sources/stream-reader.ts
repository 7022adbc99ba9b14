import { CallError, call } from '../call.ts';
import type { WireRecord } from './records.ts';

/** As many as one answer may hold. */
export const LIMIT = 1_000;

/** How far a stream was read. */
export interface Position {
  readonly shardId: string;
  readonly sequenceNumber: string;
}

export interface Page {
  readonly shardId: string;
  readonly records: readonly WireRecord[];
}

interface Shard {
  readonly ShardId: string;
  readonly ParentShardId?: string;
}

const isTrimmed = (error: unknown): boolean =>
  error instanceof CallError && ['TrimmedDataAccessException', 'ExpiredIteratorException'].includes(error.code);

/** Reads one stream in order, in the wire format. Emulators have one open shard at a time; a closed one has a successor. */
export class StreamReader {
  readonly arn: string;
  readonly #endpoint: string;
  #shardId: string | undefined;
  #after: string | undefined;
  #iterator: string | undefined;

  /** From a position, or from the oldest record there is. */
  constructor(endpoint: string, arn: string, position: Position | undefined) {
    this.arn = arn;
    this.#endpoint = endpoint;
    this.#shardId = position?.shardId;
    this.#after = position?.sequenceNumber;
  }

  /** The next records; none means that there are no more now. */
  async read(): Promise<Page> {
    this.#iterator ??= await this.#open();
    try {
      return await this.#get(this.#iterator);
    } catch (error) {
      if (!isTrimmed(error)) throw error;
      this.#iterator = undefined;
      return this.read();
    }
  }

  async #get(ShardIterator: string): Promise<Page> {
    const shardId = this.#shardId ?? '';
    const { Records, NextShardIterator } = await this.#call<{
      Records: WireRecord[];
      NextShardIterator?: string | null;
    }>('GetRecords', { ShardIterator, Limit: LIMIT });
    this.#after = Records.at(-1)?.dynamodb.SequenceNumber ?? this.#after;
    this.#iterator = NextShardIterator ?? undefined;
    if (!NextShardIterator) await this.#enterSuccessor();
    return { shardId, records: Records };
  }

  async #enterSuccessor(): Promise<void> {
    const successor = (await this.#shards()).find(({ ParentShardId }) => ParentShardId === this.#shardId);
    if (!successor) return;
    this.#shardId = successor.ShardId;
    this.#after = undefined;
  }

  async #open(): Promise<string> {
    this.#shardId ??= await this.#firstShard();
    if (this.#after === undefined) return this.#iteratorAt({ ShardIteratorType: 'TRIM_HORIZON' });
    try {
      const after = { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: this.#after };
      return await this.#iteratorAt(after);
    } catch (error) {
      if (!isTrimmed(error)) throw error;
      return this.#iteratorAt({ ShardIteratorType: 'TRIM_HORIZON' });
    }
  }

  async #iteratorAt(start: object): Promise<string> {
    const input = { StreamArn: this.arn, ShardId: this.#shardId, ...start };
    return (await this.#call<{ ShardIterator: string }>('GetShardIterator', input)).ShardIterator;
  }

  async #firstShard(): Promise<string> {
    const shards = await this.#shards();
    const ids = new Set(shards.map(({ ShardId }) => ShardId));
    const first = shards.find(({ ParentShardId }) => !ParentShardId || !ids.has(ParentShardId));
    if (!first) throw new Error(`Stream ${this.arn} has no shard`);
    return first.ShardId;
  }

  async #shards(): Promise<readonly Shard[]> {
    const { StreamDescription } = await this.#call<{ StreamDescription: { Shards: Shard[] } }>('DescribeStream', {
      StreamArn: this.arn,
    });
    return StreamDescription.Shards;
  }

  #call<T>(operation: string, input: object): Promise<T> {
    return call<T>(this.#endpoint, `DynamoDBStreams_20120810.${operation}`, input);
  }
}
