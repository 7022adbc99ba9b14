import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ACCOUNT } from '../template/kind.ts';
import type { Match } from './router.ts';

/** Content types whose body is handed on as text; every other, also none, comes base64-encoded, as measured on AWS. */
const TEXT = /^(text\/|application\/(json|xml|javascript)\s*(;|$))/i;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number) => String(value).padStart(2, '0');

/** Such as `12/Mar/2026:19:03:58 +0000`. */
function logTime(now: Date): string {
  const day = `${two(now.getUTCDate())}/${MONTHS[now.getUTCMonth()]}/${now.getUTCFullYear()}`;
  return `${day}:${two(now.getUTCHours())}:${two(now.getUTCMinutes())}:${two(now.getUTCSeconds())} +0000`;
}

function headersOf(raw: readonly string[]) {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    const earlier = headers[name];
    if (name === 'cookie') cookies.push(...value.split(/;\s*/));
    else headers[name] = earlier === undefined ? value : `${earlier},${value}`;
  }
  return { headers, cookies };
}

function queryOf(raw: string): Record<string, string> | undefined {
  if (!raw) return undefined;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(raw)) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : `${earlier},${value}`;
  }
  return query;
}

function bodyOf(body: Buffer | undefined, type: string | undefined) {
  if (!body?.length) return { isBase64Encoded: false };
  const isText = type !== undefined && TEXT.test(type) && isUtf8(body);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

export interface Arrived {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly query: string;
  readonly match: Match;
  readonly body: Buffer | undefined;
}

function contextOf({ request, path, match }: Arrived, headers: Record<string, string>) {
  const now = new Date();
  return {
    accountId: ACCOUNT,
    apiId: 'local',
    domainName: headers['host'] ?? '',
    domainPrefix: 'local',
    http: {
      method: request.method ?? '',
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '',
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: match.route.key,
    stage: '$default',
    time: logTime(now),
    timeEpoch: now.getTime(),
  };
}

/** What an HTTP API hands to a function: payload format 2.0. */
export function toEvent(arrived: Arrived) {
  const { headers, cookies } = headersOf(arrived.request.rawHeaders);
  const query = queryOf(arrived.query);
  const { parameters, route } = arrived.match;
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: arrived.path,
    rawQueryString: arrived.query,
    ...(cookies.length && { cookies }),
    headers,
    ...(query && { queryStringParameters: query }),
    requestContext: contextOf(arrived, headers),
    ...(parameters && { pathParameters: parameters }),
    ...bodyOf(arrived.body, headers['content-type']),
  };
}
