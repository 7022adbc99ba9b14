import { describe, expect, test } from 'vitest';
import { listing, noticeBody } from '../builders/notices.ts';
import { callRaw, inShort, type Raw } from './support/raw.ts';
import { useSystem } from './support/system.ts';
import { freshListing, reference, send } from './support/work.ts';
import { MARKETPLACES } from './support/world.ts';

const system = useSystem();
const MEGABYTE = 1024 * 1024;
const notice = (changes: object = {}) => noticeBody('product_safety', { reference: reference(), ...changes });
const text = (changes: object = {}) => JSON.stringify(notice(changes));

/** Every refusal of ours is a problem document that repeats its status. */
function problem({ status, mediaType, body }: Raw): string {
  expect(mediaType).toBe('application/problem+json');
  expect(body).toMatchObject({ status, type: `/docs#code-${body.code}`, title: expect.stringMatching(/\S/) });
  return inShort(body);
}
const submit = (body: string | Uint8Array<ArrayBuffer>, path = '/v1/notices') =>
  callRaw(system(), 'de-bnetza', path, { body });

describe('a body', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['that is empty', '', '400 INVALID_JSON'],
    ['that is no JSON', '{"kind":', '400 INVALID_JSON'],
    ['with a number that JSON does not know', '{"kind":NaN}', '400 INVALID_JSON'],
    ['that is no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), '400 INVALID_UTF8'],
    ['of 10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, '400 TOO_DEEP'],
    ['of 2 million levels', '[{"a":'.repeat(800_000), '400 INVALID_JSON'],
    ['with a key twice', '{"kind":"NOTICE","kind":"ORDER"}', '400 DUPLICATE_KEY: /kind DUPLICATE_KEY'],
    [
      'with a key twice, once in disguise',
      '{"items":[{},{"url":1,"\\u0075rl":2}]}',
      '400 DUPLICATE_KEY: /items/1/url DUPLICATE_KEY',
    ],
    ['with half a character', '{"a":["\\ud800"]}', '400 INVALID_JSON: /a/0 INVALID_JSON'],
    ['that is a list', '[]', '400 INVALID_INPUT: INVALID_INPUT'],
    ['that is a text', '"notice"', '400 INVALID_INPUT: INVALID_INPUT'],
    ['that is nothing', 'null', '400 INVALID_INPUT: INVALID_INPUT'],
  ])('%s is refused', async (_, body, expected) => {
    expect(problem(await submit(body))).toBe(expected);
  });

  test.each([
    ['a prototype', '{"__proto__":{"isAdmin":true},', '/__proto__'],
    ['a constructor', '{"constructor":{"prototype":{}},', '/constructor'],
    ['a field that nobody knows', '{"priority":1,', '/priority'],
    ['a name with a slash and a tilde', '{"a/b~c":1,', '/a~1b~0c'],
  ])('with %s beside its fields is refused', async (_, start, pointer) => {
    expect(problem(await submit(text().replace('{', start)))).toBe(`400 INVALID_INPUT: ${pointer} UNKNOWN_FIELD`);
  });

  test.each([
    ['null', null],
    ['nothing', ''],
    ['text/plain', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['a patch', 'application/json-patch+json'],
  ])('with the media type %s is refused', async (_, mediaType) => {
    const sent = await callRaw(system(), 'de-bnetza', '/v1/notices', { body: text(), mediaType });
    expect(problem(sent)).toBe('415 UNSUPPORTED_MEDIA_TYPE');
  });

  test('of 5 MB is read, of more is refused with the limit, and of more than 10 MB the gateway refuses it', async () => {
    const ofSize = (bytes: number) => submit(`{"a":"${'x'.repeat(bytes - 8)}"}`);
    expect((await ofSize(5 * MEGABYTE)).body.code).toBe('INVALID_INPUT');
    for (const bytes of [5 * MEGABYTE + 1, 10 * MEGABYTE]) {
      const refused = await ofSize(bytes);
      expect([problem(refused), refused.body.title]).toEqual(['413 TOO_LARGE', 'A body holds at most 5 MB']);
    }
    expect(await ofSize(10 * MEGABYTE + 1)).toMatchObject({
      status: 413,
      body: { message: 'Request Entity Too Large' },
    });
  });

  test('of more than a thousand listings is refused with the limit, in one notice or in all', async () => {
    const items = (count: number) => Array.from({ length: count }, (_, n) => listing(n));
    const batch = { notices: [notice({ items: items(501) }), notice({ items: items(500) })] };
    for (const sent of [
      await submit(text({ items: items(1001) })),
      await submit(JSON.stringify(batch), '/v1/notices/batch'),
    ]) {
      expect([problem(sent), sent.body.title]).toEqual(['413 TOO_LARGE', expect.stringContaining('at most 1000')]);
    }
    const rows = JSON.stringify({ notices: Array.from({ length: 1001 }, () => 0) });
    expect(problem(await submit(rows, '/v1/notices/batch'))).toBe('400 INVALID_INPUT: /notices INVALID_INPUT');
  });
});

test.each([
  [{ kind: 1, reference: ['a'], sector: 'product_safety' }, '/kind INVALID_INPUT, /reference INVALID_INPUT'],
  [{ sector: '__proto__' }, '/sector INVALID_INPUT'],
  [{ reference: 'a\u0000b' }, '/reference INVALID_INPUT'],
  [{ reference: 'а-1' }, '/reference INVALID_INPUT'],
  [{ items: [] }, '/items INVALID_INPUT'],
  [{ items: { 0: listing() } }, '/items INVALID_INPUT'],
  [{ alert: 'SR/1' }, '/alert INVALID_INPUT'],
  [{ contact: 'a@b.example' }, '/contact NO_IDENTITY', '422 NO_IDENTITY'],
  [{ explanation: 'a\u0007b' }, '/explanation NO_REASON', '422 NO_REASON'],
  [
    { goodFaith: { confirmed: 'true', textVersion: '2026-01' } },
    '/goodFaith/confirmed NO_GOOD_FAITH',
    '422 NO_GOOD_FAITH',
  ],
])('a notice with %o is refused, each fault in its place', async (changes, faults, code = '400 INVALID_INPUT') => {
  expect(problem(await submit(text(changes)))).toBe(`${code}: ${faults}`);
});

test.each([
  ['/v1/deadlines?clock=GPSR_ORDER&memberState=DE&from=2026-02-30T00:00:00.000Z', '/from INVALID_INPUT'],
  ['/v1/deadlines?clock=GPSR_ORDER&memberState=DE&from=2026-02-01T24:00:00.000Z', '/from INVALID_INPUT'],
  ['/v1/deadlines?clock=GPSR_ORDER&memberState=XX&from=2026-02-01', '/memberState INVALID_INPUT, /from INVALID_INPUT'],
  ['/v1/kpis?from=2026-13', '/from INVALID_INPUT'],
  ['/v1/kpis', '/from REQUIRED'],
  ['/v1/kpis?from=2026-05&to=2026-04', '/to INVALID_INPUT'],
  ['/v1/kpis?from=2026-05&kpi=K1,K999', '/kpi/1 INVALID_INPUT'],
  ['/v1/kpis?from=2026-05&colour=red', '/colour UNKNOWN_FIELD'],
  ['/v1/items?limit=0', '/limit INVALID_INPUT'],
  ['/v1/items?limit=201', '/limit INVALID_INPUT'],
  ['/v1/items?limit=1.5', '/limit INVALID_INPUT'],
  ['/v1/items?limit=5&limit=6', '/limit INVALID_INPUT'],
  ['/v1/items?state=LOST&overdue=perhaps', '/state INVALID_INPUT, /overdue INVALID_INPUT'],
  ['/v1/items?cursor=bm8', '/cursor INVALID_CURSOR', '400 INVALID_CURSOR'],
  ['/v1/items?cursor=%00', '/cursor INVALID_CURSOR', '400 INVALID_CURSOR'],
  [`/v1/items?cursor=${'a'.repeat(601)}`, '/cursor INVALID_INPUT'],
])('%s is refused: %s', async (path, faults, code = '400 INVALID_INPUT') => {
  expect(problem(await callRaw(system(), 'de-bnetza', path))).toBe(`${code}: ${faults}`);
});

test.each([
  ['GET', '/v1/nothing', 404],
  ['DELETE', '/v1/notices', 404],
  ['GET', '/v1/items/', 404],
  ['GET', '/v1/items/..%2f..%2fv1%2fkpis', 404],
  ['GET', '/v1/items/%E0%A4', 400],
])('%s %s is answered by the gateway with %s', async (method, path, status) => {
  expect(await callRaw(system(), 'de-bnetza', path, { method })).toMatchObject({
    status,
    mediaType: 'application/json',
    body: { message: expect.any(String) },
  });
});

test.each([
  '/v1/items/1',
  '/v1/items/00000000-0000-8000-8000-00000000000g',
  "/v1/items/'%20OR%20'1'='1",
  '/v1/notices/%00',
  '/v1/exports/__proto__',
  '/v1/organisations/ITEM%23',
  `/v1/organisations/${'a'.repeat(41)}`,
])('%s names nothing', async (path) => {
  expect(problem(await callRaw(system(), 'de-bnetza', path))).toBe('404 NOT_FOUND');
});

describe('a registration', () => {
  const put = async (id: string, organisation: object) =>
    problem(
      await callRaw(system(), 'operator', `/v1/organisations/${id}`, {
        method: 'PUT',
        body: JSON.stringify(organisation),
      }),
    );
  const { amber, bazaar } = MARKETPLACES;
  const shop = (changes: object) => ({
    ...amber,
    listings: { hosts: ['www.new.example'], patterns: ['/item/{digits}'], canonical: '/item/{id}', ...changes },
  });

  test.each([
    ['new', shop({ hosts: ['www.amber.example'] }), '409 CONFLICT: /listings/hosts/0 CONFLICT'],
    ['new', shop({ hosts: ['www.аmber.example'] }), '400 INVALID_INPUT: /listings/hosts/0 INVALID_INPUT'],
    ['new', shop({ hosts: ['127.0.0.1'] }), '400 INVALID_INPUT: /listings/hosts INVALID_INPUT'],
    ['new', shop({ patterns: ['/item/{digits}', '/(a+)+$'] }), '400 INVALID_INPUT: /listings/patterns/1 INVALID_INPUT'],
    ['new', shop({ canonical: 'javascript:{id}' }), '400 INVALID_INPUT: /listings/canonical INVALID_INPUT'],
    ['new', { ...shop({}), awsPrincipal: '*' }, '422 INVALID_PRINCIPAL: /awsPrincipal INVALID_PRINCIPAL'],
    ['new', { ...shop({}), role: 'root' }, '400 INVALID_INPUT: /role INVALID_INPUT'],
    ['amber', { role: 'commission', name: 'Amber', contact: 'a@amber.example' }, '409 CONFLICT'],
    ['bazaar', { ...bazaar, contact: 'not a mailbox' }, '400 INVALID_INPUT: /contact INVALID_INPUT'],
  ])('of %s as %o is refused: %s', async (id, organisation, expected) => {
    expect(await put(id, organisation)).toBe(expected);
  });

  test('of a machine may be called what people call it', async () => {
    const body = JSON.stringify({ name: 'Müller & Söhne (Köln) / 東京' });
    expect(await callRaw(system(), 'operator', '/v1/organisations/amber/clients', { body })).toMatchObject({
      status: 201,
      body: { clientId: expect.any(String) },
    });
  });
});

test('after all that a good notice is taken as ever', async () => {
  expect((await send(system(), 'de-bnetza', notice({ items: [freshListing()] }))).items).toHaveLength(1);
});
