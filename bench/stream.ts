import { Agent, request } from 'node:http';

interface Page {
  readonly Records: Record<string, unknown>[];
  readonly NextShardIterator: string;
}

/** The stream of a table, read record by record so that batches can be cut the same way every time. */
export class StreamReader {
  readonly #endpoint: URL;
  readonly #table: string;
  readonly #agent = new Agent({ keepAlive: true });
  #iterator: string | undefined;

  constructor(endpoint: string, table: string) {
    this.#endpoint = new URL(endpoint);
    this.#table = table;
  }

  #call<T>(operation: string, body: object): Promise<T> {
    const { hostname, port } = this.#endpoint;
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=local',
    };
    return new Promise((resolve, reject) => {
      const sending = request({ hostname, port, method: 'POST', headers, agent: this.#agent }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => (answer.statusCode === 200 ? resolve(JSON.parse(text) as T) : reject(new Error(text))));
      });
      sending.on('error', reject).end(JSON.stringify(body));
    });
  }

  async #open(): Promise<string> {
    const { Streams } = await this.#call<{ Streams: { StreamArn: string }[] }>('ListStreams', {
      TableName: this.#table,
    });
    const arn = Streams[0]?.StreamArn;
    const { StreamDescription } = await this.#call<{ StreamDescription: { Shards: { ShardId: string }[] } }>(
      'DescribeStream',
      { StreamArn: arn },
    );
    const position = {
      StreamArn: arn,
      ShardId: StreamDescription.Shards[0]?.ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
    };
    return (await this.#call<{ ShardIterator: string }>('GetShardIterator', position)).ShardIterator;
  }

  /** Everything that came since the last reading. */
  async read(): Promise<Record<string, unknown>[]> {
    this.#iterator ??= await this.#open();
    const found: Record<string, unknown>[] = [];
    for (;;) {
      const page: Page = await this.#call('GetRecords', {
        ShardIterator: this.#iterator,
        Limit: 1000,
      });
      this.#iterator = page.NextShardIterator;
      if (page.Records.length === 0) return found;
      found.push(...page.Records);
    }
  }
}
