import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listen } from '../listen.ts';
import { HOST } from '../ports.ts';
import { AwsError, type Operations } from './operation.ts';

const MOST_BYTES = 1_000_000;

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new AwsError('RequestEntityTooLargeException', 'The request is too long', 413);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  } catch {
    throw new AwsError('SerializationException', 'The request is no JSON');
  }
}

const nameOf = ({ headers, method, url = '' }: IncomingMessage): string =>
  String(headers['x-amz-target'] ?? `${method} ${url.replace(/\/?(\?.*)?$/, '')}`);

/** Both ways in which AWS names an error: in the body for JSON 1.1, in a header for REST. */
function refuse(response: ServerResponse, error: unknown): void {
  const isExpected = error instanceof AwsError;
  if (!isExpected) console.error('The control server failed:', error);
  const { code, message, status } = isExpected ? error : new AwsError('InternalFailure', 'See the terminal', 500);
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': code });
  response.end(JSON.stringify({ __type: code, message, Message: message }));
}

/** The few control calls that the functions make of AWS. */
export async function startControl(port: number, operations: Operations): Promise<Server> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const name = nameOf(request);
    const run = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (!run) throw new AwsError('UnknownOperationException', `The local stack does not imitate ${name}`);
    const result = await run(await readBody(request));
    const status = name.startsWith('POST ') ? 202 : 200;
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(result));
  };
  const server = createServer((request, response) => {
    const isOwnName = request.headers.host === `${HOST}:${port}`;
    if (isOwnName) answer(request, response).catch((error) => refuse(response, error));
    else refuse(response, new AwsError('AccessDeniedException', `Use http://${HOST}:${port}`, 421));
  });
  await listen(server, 'control', port);
  return server;
}
