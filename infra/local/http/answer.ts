import type { ServerResponse } from 'node:http';

/** Lambda answers with at most this much. Bytes. */
const MOST_ANSWER = 6 * 1_048_576;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function malformed(what: string): never {
  throw new Error(`The function answered with ${what}`);
}

function headersOf({ headers = {}, cookies }: Fields): Answer['headers'] {
  if (!isRecord(headers)) malformed('headers that are no object');
  if (cookies !== undefined && !Array.isArray(cookies)) malformed('cookies that are no list');
  const written: Record<string, string | string[]> = { 'content-type': 'text/plain; charset=utf-8' };
  for (const [name, value] of Object.entries(headers)) written[name.toLowerCase()] = String(value);
  if (Array.isArray(cookies)) written['set-cookie'] = cookies.map(String);
  return written;
}

function bodyOf({ body = '', isBase64Encoded }: Fields): string | Buffer {
  if (typeof body !== 'string') return malformed('a body that is no text');
  return isBase64Encoded === true ? Buffer.from(body, 'base64') : body;
}

/** Reads what a function returned as an HTTP API does: without a status code it is the body of a 200, as JSON. */
export function readAnswer(returned: unknown): Answer {
  if (!isRecord(returned) || returned['statusCode'] === undefined) {
    const body = typeof returned === 'string' ? returned : JSON.stringify(returned);
    if (body === undefined) malformed('nothing');
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const status = Number(returned['statusCode']);
  if (!Number.isInteger(status) || status < 100 || status > 599) malformed(`status ${returned['statusCode']}`);
  const answer = { status, headers: headersOf(returned), body: bodyOf(returned) };
  if (Buffer.byteLength(answer.body) > MOST_ANSWER) malformed('more than 6 MB');
  return answer;
}

/** What the gateway says itself, by its status. */
const OWN = {
  400: 'Bad Request',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
} as const;

export type OwnStatus = keyof typeof OWN;

export function refuse(response: ServerResponse, status: OwnStatus): void {
  const body = JSON.stringify({ message: OWN[status] });
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

export function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const hasBody = status !== 204 && status !== 304;
  const length = hasBody ? { 'content-length': Buffer.byteLength(body) } : {};
  response.writeHead(status, { ...headers, ...length }).end(hasBody ? body : undefined);
}
