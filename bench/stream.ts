import { call } from '../infra/local/call.ts';

interface Page {
  readonly Records: Record<string, unknown>[];
  readonly NextShardIterator: string;
}

/** The stream of a table, read record by record so that batches can be cut the same way every time. */
export class StreamReader {
  readonly #endpoint: string;
  readonly #table: string;
  #iterator: string | undefined;

  constructor(endpoint: string, table: string) {
    this.#endpoint = endpoint;
    this.#table = table;
  }

  #call<T>(operation: string, input: object): Promise<T> {
    return call(this.#endpoint, `DynamoDBStreams_20120810.${operation}`, input);
  }

  async #open(): Promise<string> {
    const { Streams } = await this.#call<{ Streams: { StreamArn: string }[] }>('ListStreams', {
      TableName: this.#table,
    });
    const StreamArn = Streams[0]?.StreamArn;
    const { StreamDescription } = await this.#call<{ StreamDescription: { Shards: { ShardId: string }[] } }>(
      'DescribeStream',
      { StreamArn },
    );
    const ShardId = StreamDescription.Shards[0]?.ShardId;
    const start = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
    return (await this.#call<{ ShardIterator: string }>('GetShardIterator', start)).ShardIterator;
  }

  /** Everything that came since the last reading. */
  async read(): Promise<Record<string, unknown>[]> {
    this.#iterator ??= await this.#open();
    const found: Record<string, unknown>[] = [];
    for (;;) {
      const page: Page = await this.#call('GetRecords', { ShardIterator: this.#iterator, Limit: 1000 });
      this.#iterator = page.NextShardIterator;
      if (page.Records.length === 0) return found;
      found.push(...page.Records);
    }
  }
}
