import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { makeRouter } from '../../infra/local/http/router.ts';
import { makeThrottle } from '../../infra/local/http/throttle.ts';
import { gateway, JSON_TYPE } from './fixtures/gateway.ts';

test.each([
  ['/v1/items/batch', 'GET /v1/items/batch'],
  ['/v1/items/1', 'GET /v1/items/{id}'],
  ['/v1/items/batch/events', 'GET /v1/items/{id}/events'],
])('of the routes for %s the most specific is taken', async (path, expected) => {
  const keys = ['GET /v1/items/{id}', 'GET /v1/items/batch', 'GET /v1/items/{id}/events', 'GET /v1/items/batch/{x}/y'];
  const url = await gateway(keys, ({ routeKey }) => ({ statusCode: 200, body: String(routeKey) }));
  expect(await (await fetch(url + path)).text()).toBe(expected);
});

test.each(['GET /{proxy+}', '$default', 'GET a'])('a route like %s is not known', (key) => {
  const own = { name: 'f', arn: 'f', entry: 'f', timeoutSeconds: 3, variables: {} };
  const to = { ...own, invoke: async () => undefined, may: () => true };
  expect(() => makeRouter([{ key, to }])).toThrow('does not know routes like');
});

test.each([
  ['an unknown path', '/nothing', 'GET', 404, 'Not Found'],
  ['another method', '/a', 'POST', 404, 'Not Found'],
  ['a trailing slash', '/a/', 'GET', 404, 'Not Found'],
  ['a path that cannot be decoded', '/%E0%A4', 'GET', 400, 'Bad Request'],
])('the gateway itself answers %s', async (_, path, method, status, message) => {
  const url = await gateway(['GET /a'], () => ({}));
  const response = await fetch(url + path, { method });
  expect([response.status, await response.json()]).toEqual([status, { message }]);
});

test('a body of 10 MB passes, a longer one is refused, with or without a length', async () => {
  const url = await gateway(['POST /a'], ({ body }) => ({ statusCode: 200, body: String(String(body).length) }));
  const post = (body: RequestInit['body']) =>
    fetch(`${url}/a`, { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' } as RequestInit);
  const bytes = new Uint8Array(10 * 1_048_576 + 1).fill(32);
  expect(await (await post(bytes.subarray(1))).text()).toBe('10485760');
  for (const body of [bytes, new Blob([bytes]).stream()]) {
    const response = await post(body);
    expect([response.status, await response.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  }
});

test('headers of more than 10 kB are refused', async () => {
  const url = await gateway(['GET /a'], () => ({}));
  const response = await fetch(`${url}/a`, { headers: { long: 'x'.repeat(11_000) } });
  expect(response.status).toBe(431);
});

test('a request that is no HTTP is refused', async () => {
  const url = new URL(await gateway(['GET /a'], () => ({})));
  const socket = connect(Number(url.port), url.hostname).end('nonsense\r\n\r\n');
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1.1 400 .*"message":"Bad Request"/s);
});

test('too many requests are refused as the stage says', async () => {
  const url = await gateway(
    ['GET /a'],
    () => ({}),
    makeThrottle(1, 2, () => 0),
  );
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await fetch(`${url}/a`)).status);
  expect(statuses).toEqual([200, 200, 429]);
});

test('a throttle refills with time and holds no more than its burst', () => {
  let now = 0;
  const pass = makeThrottle(10, 2, () => now);
  expect([pass(), pass(), pass()]).toEqual([true, true, false]);
  now = 100;
  expect([pass(), pass()]).toEqual([true, false]);
  now = 10_000;
  expect([pass(), pass(), pass()]).toEqual([true, true, false]);
});
