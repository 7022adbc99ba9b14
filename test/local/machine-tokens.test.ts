import { decodeProtectedHeader } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import type { Running } from '../../infra/local/run.ts';
import { assemblyOf, pool } from './fixtures/assembly.ts';
import { runningForAll } from './fixtures/running.ts';
import { askToken, verified } from './fixtures/tokens.ts';

let stack: Running;
beforeAll(() =>
  runningForAll(assemblyOf(pool()), (started) => {
    stack = started;
  }),
);

const machine = () => stack.ground.secrets.client('machine');

const byPost = (more: Record<string, string> = {}) => {
  const { clientId: client_id, clientSecret: client_secret } = machine();
  return askToken(stack, { grant_type: 'client_credentials', client_id, client_secret, ...more });
};

test('a machine gets a token like one of Cognito', async () => {
  const { status, body } = await byPost({ scope: 'test/read' });
  expect(status).toBe(200);
  const { payload } = await verified(stack, body['access_token']);
  const { clientId } = machine();
  expect(payload).toEqual({
    iss: stack.ground.issuer,
    sub: clientId,
    client_id: clientId,
    token_use: 'access',
    scope: 'test/read',
    version: 2,
    jti: expect.any(String),
    iat: expect.any(Number),
    exp: (payload.iat ?? 0) + 20 * 60,
  });
  expect(decodeProtectedHeader(body['access_token'] ?? '')).toEqual({ alg: 'RS256', kid: expect.any(String) });
});

test('the secret may also come in the header', async () => {
  const { clientId, clientSecret } = machine();
  const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  expect((await askToken(stack, { grant_type: 'client_credentials' }, { authorization })).status).toBe(200);
});

test('a machine that asks for no scope gets all it may have', async () => {
  const { body } = await byPost();
  expect((await verified(stack, body['access_token'])).payload['scope']).toBe('test/read');
});

test.each([
  ['a scope it may not have', { scope: 'test/write' }, 400, 'invalid_scope'],
  ['a scope that does not exist', { scope: 'test/none' }, 400, 'invalid_scope'],
  ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
  ['another flow', { grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_request'],
])('a machine with %s is refused', async (_, form, status, error) => {
  expect(await byPost(form)).toMatchObject({ status, body: { error } });
});
