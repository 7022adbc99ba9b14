import { CallError, call } from '../call.ts';
import type { WireRecord } from './records.ts';

/** As many as one answer may hold. */
const LIMIT = 1_000;

/** How far a stream was read. */
export interface Position {
  readonly shardId: string;
  readonly sequenceNumber: string;
}

interface Shard {
  readonly ShardId: string;
  readonly ParentShardId?: string;
}

type Start = { ShardIteratorType: 'TRIM_HORIZON' | 'LATEST' } | { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER'; SequenceNumber: string };

const TRIMMED = ['TrimmedDataAccessException', 'ExpiredIteratorException'];

/** Reads one stream in order, in the wire format. Emulators have one open shard at a time; a closed one has a successor. */
export class StreamReader {
  readonly arn: string;
  readonly #endpoint: string;
  readonly #start: 'TRIM_HORIZON' | 'LATEST';
  #shardId: string | undefined;
  #after: string | undefined;
  #iterator: string | undefined;

  constructor(endpoint: string, arn: string, from: { start: 'TRIM_HORIZON' | 'LATEST'; position: Position | undefined }) {
    this.arn = arn;
    this.#endpoint = endpoint;
    this.#start = from.start;
    this.#shardId = from.position?.shardId;
    this.#after = from.position?.sequenceNumber;
  }

  get shardId(): string {
    return this.#shardId ?? '';
  }

  /** The next records; none means that there are no more now. */
  async read(): Promise<readonly WireRecord[]> {
    this.#iterator ??= await this.#open();
    try {
      return await this.#get(this.#iterator);
    } catch (error) {
      if (!(error instanceof CallError) || !TRIMMED.includes(error.code)) throw error;
      this.#iterator = undefined;
      return this.read();
    }
  }

  async #get(ShardIterator: string): Promise<readonly WireRecord[]> {
    const { Records, NextShardIterator } = await call<{ Records: WireRecord[]; NextShardIterator?: string | null }>(
      this.#endpoint,
      'DynamoDBStreams_20120810.GetRecords',
      { ShardIterator, Limit: LIMIT },
    );
    this.#after = Records.at(-1)?.dynamodb.SequenceNumber ?? this.#after;
    this.#iterator = NextShardIterator ?? undefined;
    if (!NextShardIterator) await this.#enterSuccessor();
    return Records;
  }

  async #enterSuccessor(): Promise<void> {
    const successor = (await this.#shards()).find(({ ParentShardId }) => ParentShardId === this.#shardId);
    if (!successor) return;
    this.#shardId = successor.ShardId;
    this.#after = undefined;
  }

  async #open(): Promise<string> {
    this.#shardId ??= await this.#firstShard();
    const after = this.#after;
    if (after === undefined) return this.#iteratorAt({ ShardIteratorType: this.#start });
    try {
      return await this.#iteratorAt({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after });
    } catch (error) {
      if (!(error instanceof CallError) || error.code !== 'TrimmedDataAccessException') throw error;
      return this.#iteratorAt({ ShardIteratorType: 'TRIM_HORIZON' });
    }
  }

  async #iteratorAt(start: Start): Promise<string> {
    const input = { StreamArn: this.arn, ShardId: this.#shardId, ...start };
    const target = 'DynamoDBStreams_20120810.GetShardIterator';
    return (await call<{ ShardIterator: string }>(this.#endpoint, target, input)).ShardIterator;
  }

  async #firstShard(): Promise<string> {
    const shards = await this.#shards();
    const ids = new Set(shards.map(({ ShardId }) => ShardId));
    const first = shards.find(({ ParentShardId }) => !ParentShardId || !ids.has(ParentShardId));
    if (!first) throw new Error(`Stream ${this.arn} has no shard`);
    return first.ShardId;
  }

  async #shards(): Promise<readonly Shard[]> {
    const target = 'DynamoDBStreams_20120810.DescribeStream';
    type Reply = { StreamDescription: { Shards: Shard[] } };
    return (await call<Reply>(this.#endpoint, target, { StreamArn: this.arn })).StreamDescription.Shards;
  }
}
