import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { listen } from '../listen.ts';
import { type Answer, readAnswer, refuse, write } from './answer.ts';
import { readBody } from './body.ts';
import type { Front } from './distribution.ts';
import { toEvent } from './event.ts';
import { decodePath, type Route, type Router } from './router.ts';
import type { Throttle } from './throttle.ts';

/** Request line and headers together, as in API Gateway. Bytes. */
const MOST_HEADERS = 10_240;

const TOO_MANY_HEADERS =
  'HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{"message":"Request Header Fields Too Large"}';
const BAD_REQUEST =
  'HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{"message":"Bad Request"}';

function refuseUnread(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(error.code === 'HPE_HEADER_OVERFLOW' ? TOO_MANY_HEADERS : BAD_REQUEST);
}

/** What a function answers; undefined if it failed or made no sense. */
async function ask({ key, to }: Route, event: object): Promise<Answer | undefined> {
  let returned: unknown;
  try {
    returned = await to.invoke(event);
  } catch {
    /** Reported where functions run. */
    return undefined;
  }
  try {
    return readAnswer(returned);
  } catch (error) {
    console.error(`${key}:`, error);
    return undefined;
  }
}

interface Gateway {
  readonly router: Router;
  readonly throttle: Throttle;
  /** What the distribution answers itself. */
  readonly front?: Front | undefined;
}

async function answer(
  { router, throttle, front }: Gateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await front?.answer(request, response)) return;
  const { method = '', url = '/' } = request;
  const mark = url.indexOf('?');
  const path = decodePath(mark < 0 ? url : url.slice(0, mark));
  if (path === undefined) return refuse(response, 400);
  const match = router(method, path);
  if (!match) return refuse(response, 404);
  if (!throttle()) return refuse(response, 429);
  const body = await readBody(request);
  if (body === 'too large') return refuse(response, 413);
  const event = toEvent({ request, path, query: mark < 0 ? '' : url.slice(mark + 1), match, body });
  response.setHeader('apigw-requestid', event.requestContext.requestId);
  const answered = await ask(match.route, event);
  if (!answered || !isWritten(response, answered)) refuse(response, 500);
}

/** False if there is a header that HTTP cannot carry. */
function isWritten(response: ServerResponse, answered: Answer): boolean {
  try {
    write(response, answered);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** The HTTP API: hands requests to functions, and answers by itself what the gateway does on AWS. */
export async function startHttp(port: number, gateway: Gateway): Promise<Server> {
  const server = createServer({ maxHeaderSize: MOST_HEADERS, keepAliveTimeout: 65_000 }, (request, response) => {
    /** Fails only if the client went away while it sent. */
    answer(gateway, request, response).catch(() => response.destroy());
  });
  server.on('clientError', refuseUnread);
  await listen(server, 'api', port);
  return server;
}
