import { expect, test, vi } from 'vitest';
import { answered, BROKEN, gateway } from './fixtures/gateway.ts';

test('an answer carries status, headers, cookies and the request id', async () => {
  const headers = { 'Content-Type': 'application/problem+json', 'X-Count': 3 };
  const response = await answered({ statusCode: 409, headers, cookies: ['a=1', 'b=2'], body: '{}' });
  expect(response.status).toBe(409);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('x-count')).toBe('3');
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(response.headers.get('apigw-requestid')).toMatch(/^[0-9a-f-]{36}$/);
});

test('bytes come back as they are', async () => {
  const body = Buffer.from(BROKEN).toString('base64');
  const response = await answered({ statusCode: 200, body, isBase64Encoded: true });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(BROKEN);
});

test.each([
  ['an object without status', { a: 1 }, '{"a":1}'],
  ['text', 'hello', 'hello'],
  ['null', null, 'null'],
])('%s is the body of a 200', async (_, returned, text) => {
  const response = await answered(returned);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    'application/json',
    text,
  ]);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a status that is none', { statusCode: 'ok' }],
  ['a body that is no text', { statusCode: 200, body: { a: 1 } }],
  ['headers that are no object', { statusCode: 200, headers: 'a: b' }],
  ['a header that HTTP cannot carry', { statusCode: 200, headers: { a: 'b\nc' } }],
  ['more than 6 MB', { statusCode: 200, body: 'x'.repeat(6 * 1_048_576 + 1) }],
])('a function that answers with %s is an error of the gateway', async (_, returned) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = await answered(returned);
  expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
});

test('a function that fails is an error of the gateway, and says nothing of the reason', async () => {
  const url = await gateway(['GET /a'], () => {
    throw new Error('secret');
  });
  const response = await fetch(`${url}/a`);
  expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
});

test('a connection is kept for the next request', async () => {
  const url = await gateway(['GET /a'], () => ({}));
  const response = await fetch(`${url}/a`);
  expect(response.headers.get('keep-alive')).toMatch(/timeout=65/);
});
