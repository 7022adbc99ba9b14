import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Running } from '../../infra/local/run.ts';
import { assemblyOf, pool } from './fixtures/assembly.ts';
import { control } from './fixtures/control.ts';
import { runningForAll } from './fixtures/running.ts';
import { askToken, verified } from './fixtures/tokens.ts';

let stack: Running;
beforeAll(() =>
  runningForAll(assemblyOf(pool()), (started) => {
    stack = started;
  }),
);

const REDIRECT = 'http://localhost:8787/signed-in';
const pageClient = () => stack.ground.secrets.client('page').clientId;

/** The provider tells developers on the terminal what they left out. */
const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'info')];
afterAll(() => {
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
});

/** A browser that keeps cookies and follows nothing by itself. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, stack.ground.issuer), {
      ...init,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return response;
  };
}

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

const authorizeUrl = (more: Record<string, string> = {}) =>
  `/oauth2/authorize?${new URLSearchParams({
    client_id: pageClient(),
    response_type: 'code',
    scope: 'openid test/read',
    redirect_uri: REDIRECT,
    state: 'xyz',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...more,
  })}`;

const location = (response: Response) => response.headers.get('location') ?? '';

/** Signs a person in by their click; gives the address to which the browser returns. */
async function signIn(sub: string, more: Record<string, string> = {}, visit = browser()): Promise<URL> {
  const page = location(await visit(authorizeUrl(more)));
  const chosen = await visit(page, { method: 'POST', body: new URLSearchParams({ sub }) });
  return new URL(location(await visit(location(chosen))));
}

const byCode = (code: string, more: Record<string, string> = {}) =>
  askToken(stack, {
    grant_type: 'authorization_code',
    client_id: pageClient(),
    redirect_uri: REDIRECT,
    code,
    code_verifier: verifier,
    ...more,
  });

let people = 0;
async function register(): Promise<{ sub: string; email: string }> {
  people += 1;
  const email = `anna${people}@example.org`;
  const { User } = await control(stack, 'AWSCognitoIdentityProviderService.AdminCreateUser', {
    UserPoolId: 'eu-central-1_test',
    Username: email,
  });
  return { sub: User.Username, email };
}

test('a person signs in with one click and gets tokens for the code', async () => {
  const { sub } = await register();
  const back = await signIn(sub);
  expect(back.href).toMatch(/^http:\/\/localhost:8787\/signed-in\?/);
  expect(back.searchParams.get('state')).toBe('xyz');
  const { status, body } = await byCode(back.searchParams.get('code') ?? '');
  expect(status).toBe(200);
  const { payload } = await verified(stack, body['access_token']);
  expect(payload).toMatchObject({
    sub,
    username: sub,
    client_id: pageClient(),
    token_use: 'access',
    scope: 'test/read',
  });
  expect(payload).not.toHaveProperty('aud');
  expect(body).toHaveProperty('id_token');
  const again = await askToken(stack, {
    grant_type: 'refresh_token',
    client_id: pageClient(),
    refresh_token: body['refresh_token'] ?? '',
  });
  expect((await verified(stack, again.body['access_token'])).payload).toMatchObject({ sub, scope: 'test/read' });
});

const silently = (visit: ReturnType<typeof browser>) => visit(authorizeUrl({ prompt: 'none' }));
test('the page lists the people and says that it is a demonstration', async () => {
  const { email } = await register();
  const visit = browser();
  const html = await (await visit(location(await visit(authorizeUrl())))).text();
  expect(html).toContain(email);
  expect(html).toContain('local demonstration: there is no password');
});

test('a page that was loaded again gets back who was here, and nobody else does', async () => {
  const visit = browser();
  const { sub } = await register();
  await signIn(sub, {}, visit);
  const code = new URL(location(await silently(visit))).searchParams.get('code') ?? '';
  expect((await verified(stack, (await byCode(code)).body['access_token'])).payload).toMatchObject({ sub });
  expect(location(await silently(browser()))).toContain('error=login_required');
});

test('who signs out is sent back to where the client says, and is forgotten', async () => {
  const visit = browser();
  await signIn((await register()).sub, {}, visit);
  const leave = (to: string) => visit(`/logout?${new URLSearchParams({ client_id: pageClient(), logout_uri: to })}`);
  expect((await leave('http://evil.example/')).status).toBe(400);
  expect(location(await leave('http://127.0.0.1:5173/'))).toBe('http://127.0.0.1:5173/');
  expect(location(await silently(visit))).toContain('error=login_required');
});

test('the tokens of a person name the groups that an administrator put them into', async () => {
  const keeper = stack.people.addPerson({ email: 'keeper@example.org', groups: ['keepers'] });
  const code = (await signIn(keeper)).searchParams.get('code') ?? '';
  const { payload } = await verified(stack, (await byCode(code)).body['access_token']);
  expect(payload).toMatchObject({ 'cognito:groups': ['keepers'] });
  expect(() => stack.people.addPerson({ email: 'a@example.org', groups: ['kings'] })).toThrow('no group kings');
});

test('a person who was introduced stands where they belong', async () => {
  const { sub, email } = await register();
  stack.people.introduce(sub, { section: 'Offices', group: 'Office <1>', title: 'Officer', order: 1 });
  const visit = browser();
  const html = await (await visit(location(await visit(authorizeUrl())))).text();
  expect(html).toContain(`value="${sub}" title="${email}" aria-label="Officer, Office &lt;1&gt;">Officer</button>`);
});

test('a code is worth nothing without its verifier, and only once', async () => {
  const { sub } = await register();
  const code = (await signIn(sub)).searchParams.get('code') ?? '';
  expect(await byCode(code, { code_verifier: randomBytes(32).toString('base64url') })).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  });
  const second = (await signIn(sub)).searchParams.get('code') ?? '';
  expect((await byCode(second)).status).toBe(200);
  expect((await byCode(second)).body['error']).toBe('invalid_grant');
});

test('a page may run at any port of this machine', async () => {
  const { sub } = await register();
  const redirect_uri = 'http://127.0.0.1:5173/signed-in';
  expect((await signIn(sub, { redirect_uri })).href).toMatch(/^http:\/\/127\.0\.0\.1:5173\/signed-in\?code=/);
});

test.each(['https://evil.example/', 'http://localhost:8787/other', 'http://localhost.evil.example/signed-in'])(
  'nobody is sent to %s',
  async (redirect_uri) => {
    const response = await browser()(authorizeUrl({ redirect_uri }));
    expect([response.status, location(response)]).toEqual([400, '']);
  },
);

test.each<[string, Record<string, string>]>([
  ['without a challenge', { code_challenge: '', code_challenge_method: '' }],
  ['with a plain challenge', { code_challenge_method: 'plain' }],
])('a sign-in %s is refused', async (_, more) => {
  const back = new URL(location(await browser()(authorizeUrl(more))));
  expect(back.searchParams.get('error')).toBe('invalid_request');
});

test('a sign-in belongs to one browser', async () => {
  const page = location(await browser()(authorizeUrl()));
  expect((await browser()(page)).status).toBe(400);
});

test('under another name the provider does not answer', async () => {
  const { hostname, port } = new URL(stack.ground.issuer);
  const response = await fetch(`http://localhost:${port}/.well-known/jwks.json`).catch(() => undefined);
  expect(hostname).toBe('127.0.0.1');
  expect(response?.status ?? 421).toBe(421);
});
