import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';

/** Long polls hold a connection each, so there is no upper bound. */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Emulators read the region from this header and check nothing else. */
const signature = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=local/20260101/${process.env['AWS_REGION'] ?? 'eu-central-1'}/${service}/aws4_request, SignedHeaders=host, Signature=0`;

/** What an AWS API answered instead of a result. */
export class CallError extends Error {
  override readonly name = 'CallError';
  /** Without its namespace, such as `ResourceNotFoundException`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

interface Outgoing {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal?: AbortSignal | undefined;
}

const read = (response: IncomingMessage): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('error', reject);
    response.on('end', () =>
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
    );
  });

/** A request over a connection that is kept. One that the other side had closed meanwhile is repeated on a new one. */
export function send(url: string, outgoing: Outgoing): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method, headers, body, signal } = outgoing;
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const going: ClientRequest = request(url, {
      method,
      agent,
      headers: { ...headers, ...length },
      ...(signal && { signal }),
    });
    going.on('response', (response) => read(response).then(resolve, reject));
    going.on('error', (error: NodeJS.ErrnoException) => {
      const isStale = going.reusedSocket && error.code === 'ECONNRESET';
      isStale ? send(url, outgoing).then(resolve, reject) : reject(error);
    });
    going.end(body);
  });
}

const SERVICES = {
  DynamoDB_20120810: 'dynamodb',
  DynamoDBStreams_20120810: 'dynamodb',
  AmazonSQS: 'sqs',
} as const;

/** An operation, such as `AmazonSQS.SendMessage`. */
export type Target = `${keyof typeof SERVICES}.${string}`;

/** One operation in the wire format, without the SDK: what comes back is nearly what Lambda hands to a function. */
export async function call<T>(endpoint: string, target: Target, input: object, signal?: AbortSignal): Promise<T> {
  const [service] = target.split('.') as [keyof typeof SERVICES];
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': target,
    'x-amz-date': '20260101T000000Z',
    authorization: signature(SERVICES[service]),
  };
  const { status, text } = await send(`${endpoint}/`, { method: 'POST', headers, body: JSON.stringify(input), signal });
  if (status === 200) return JSON.parse(text);
  const {
    __type = `Status${status}`,
    message = text,
    Message = message,
  } = text.startsWith('{') ? JSON.parse(text) : {};
  throw new CallError(__type.slice(__type.lastIndexOf('#') + 1).replace(/^.*\./, ''), `${target}: ${Message}`);
}
