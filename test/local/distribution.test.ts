import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Front, frontOf } from '../../infra/local/http/distribution.ts';
import { edgeFunction } from '../../infra/local/http/edge-function.ts';
import type { Assembly } from '../../infra/local/template/assembly.ts';
import { hereOf } from '../../infra/local/template/here.ts';
import { readTemplate } from '../../infra/local/template/synthesize.ts';
import { System } from '../../infra/local/template/system.ts';
import { prepareTemplate, TEMPLATE_CACHE } from '../stack/support/template.ts';
import { assemblyOf } from './fixtures/assembly.ts';
import { places } from './fixtures/places.ts';
import { builtPage, web } from './fixtures/web.ts';

const addresses = { api: places.api, issuer: places.issuer, files: places.queues };

/** The distribution of a template, in front of an interface that says where it is asked. */
async function inFront(assembly: Assembly, build: () => Promise<string>): Promise<string> {
  const system = new System(assembly, places);
  const found = frontOf({ system, here: hereOf(system, addresses), build }) as Front;
  const server = createServer(async (request, response) => {
    if (!(await found.answer(request, response))) response.setHeader('referrer-policy', 'origin').end(request.url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const front = (build: () => Promise<string>, more = {}) => inFront(assemblyOf(web(more)), build);

test.each(['/', '/items', '/items/1a?tab=evidence', '/signed-in?code=x.y'])(
  '%s is the document of the page',
  async (path) => {
    const folder = builtPage();
    const response = await fetch((await front(async () => folder)) + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Page');
  },
);

test('what is named by its content is kept for good, and comes compressed', async () => {
  const folder = builtPage();
  const response = await fetch(`${await front(async () => folder)}/assets/main-1a2b.js`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'immutable',
    'content-encoding': 'gzip',
    'content-type': 'text/javascript',
    'content-security-policy': `connect-src 'self' ${places.queues}`,
    'x-frame-options': 'DENY',
  });
});

test('who has a file already does not get it again', async () => {
  const folder = builtPage();
  const url = await front(async () => folder);
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test.each([
  ['a file that is not there', '/assets/other.js', 'GET'],
  ['another method than reading', '/items', 'POST'],
  ['a way out of the bucket', '/..%2f..%2fpackage.json', 'GET'],
])('%s is denied, with the headers of the page', async (_, path, method) => {
  const folder = builtPage();
  const response = await fetch((await front(async () => folder)) + path, { method });
  expect([response.status, response.headers.get('x-frame-options')]).toEqual([403, 'DENY']);
});

test('the interface answers for itself, and its own headers stand', async () => {
  const folder = builtPage();
  const response = await fetch(`${await front(async () => folder)}/v1/nothing?a=b`, { method: 'DELETE' });
  expect(await response.text()).toBe('/v1/nothing?a=b');
  expect(response.headers.get('referrer-policy')).toBe('origin');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(response.headers.get('content-security-policy')).toBe(null);
});

test('nothing is built for whoever asks the interface only', async () => {
  const build = vi.fn(async () => builtPage());
  await fetch(`${await front(build)}/v1/items`);
  expect(build).not.toHaveBeenCalled();
});

test('an interface whose answers would be kept at the edge is not known', async () => {
  const kept = { CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6' };
  await expect(front(async () => '', kept)).rejects.toThrow('keeps nothing of its answers');
});

test('a function of the edge that returns no request is an error', () => {
  expect(() => edgeFunction('function handler(event) { return {}; }')('/')).toThrow('must return a request');
});

describe('the page of the real template', () => {
  test('may load nothing but its own files, call nobody unnamed, and be framed by nobody', async () => {
    await prepareTemplate();
    const folder = builtPage();
    const { headers } = await fetch(await inFront(await readTemplate(TEMPLATE_CACHE), async () => folder));
    const policy = headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy.join()).not.toMatch(/unsafe|\*|data:/);
    const hosts = policy.join(' ').match(/https?:[^ ]+/g) ?? [];
    expect(new Set(hosts.map((each) => new URL(each).origin))).toEqual(new Set([places.issuer, places.queues]));
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
    });
  }, 60_000);
});
