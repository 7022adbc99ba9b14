import { expect, test } from 'vitest';
import { BROKEN, JSON_TYPE, told } from './fixtures/gateway.ts';

test('a function is told of a request in payload format 2.0', async () => {
  const event = await told('POST /v1/items/{id}/actions', '/v1/items/ITEM%231/actions?state=a%20b&state=c&x=', {
    method: 'POST',
    headers: { ...JSON_TYPE, 'X-Thing': 'Value', cookie: 'a=1; b=2' },
    body: '{"ü":1}',
  });
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'POST /v1/items/{id}/actions',
    rawPath: '/v1/items/ITEM#1/actions',
    rawQueryString: 'state=a%20b&state=c&x=',
    cookies: ['a=1', 'b=2'],
    headers: { 'content-type': 'application/json', 'x-thing': 'Value' },
    queryStringParameters: { state: 'a b,c', x: '' },
    pathParameters: { id: 'ITEM#1' },
    body: '{"ü":1}',
    isBase64Encoded: false,
    requestContext: {
      http: { method: 'POST', path: '/v1/items/ITEM#1/actions', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      routeKey: 'POST /v1/items/{id}/actions',
      stage: '$default',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
      timeEpoch: expect.any(Number),
    },
  });
  expect(event['headers']).not.toHaveProperty('cookie');
});

test('a request without query, parameters, cookies or body has none of these fields', async () => {
  const event = await told('GET /a', '/a');
  for (const field of ['queryStringParameters', 'pathParameters', 'cookies', 'body'])
    expect(event).not.toHaveProperty(field);
  expect(event).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
});

test.each<[string, string | undefined, Uint8Array]>([
  ['that is no valid UTF-8', 'application/json', BROKEN],
  ['of another type', 'application/x-ndjson', new TextEncoder().encode('{}\n')],
  ['without a type', undefined, new TextEncoder().encode('{}')],
])('a body %s is handed on in base64, so that no byte of it changes', async (_, type, body) => {
  const headers = type ? { 'content-type': type } : {};
  const event = await told('POST /a', '/a', { method: 'POST', headers, body: new Uint8Array(body) });
  expect(event).toMatchObject({ isBase64Encoded: true, body: Buffer.from(body).toString('base64') });
});
