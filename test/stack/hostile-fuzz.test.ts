import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../../shared/contracts/contract.ts';
import { ITEM, REQUESTS } from '../../shared/contracts/docs/examples/requests.ts';
import { pointerTo } from '../../shared/contracts/faults.ts';
import { NewOrganisation } from '../../shared/contracts/organisation.ts';
import { type RouteId, routes } from '../../shared/contracts/routes.ts';
import { type Fault, STATUS } from '../../shared/errors.ts';
import { hostile, pathsOf, replaced, spoilt } from '../builders/hostile.ts';
import { noticeBody } from '../builders/notices.ts';
import { personToken } from './support/cells-tokens.ts';
import { APPROVER, ASKING, CONTACT_POINTS, callerOf, IN_ORDER, OF_STATE } from './support/fuzzed.ts';
import { takeAll } from './support/mail.ts';
import { callRaw, type Raw } from './support/raw.ts';
import { HOSTILE_JSON, HOSTILE_TEXT } from './support/raw-values.ts';
import { useSystem } from './support/system.ts';
import { freshListing, reference, send, soleItem } from './support/work.ts';
import { WORLD } from './support/world.ts';

/** Of what could be tried every so many, another part of it at every place. */
const IS_LONG = Boolean(process.env['LONG']);
const STRIDE = IS_LONG ? 1 : 24;
const [AT_ONCE, PATIENCE] = [24, 1_200_000];
const HERE = '@@here@@';

const marktplatz = NewOrganisation.parse(REQUESTS.putOrganisation?.['marketplace']?.value);
const system = useSystem({ world: { ...WORLD, marktplatz }, isThrottled: false });
let item: string;
beforeAll(async () => {
  const coordinator = REQUESTS.putContactPoint?.['coordinator']?.value as object;
  for (const [id, kind] of CONTACT_POINTS)
    await system().operator.ask('PUT', `/v1/contact-points/${id}`, { ...coordinator, kind });
  system().tokens[APPROVER] = await personToken(system(), 'de-bnetza', 'approver');
  item = soleItem(await send(system(), 'de-bnetza', noticeBody('food', { items: [freshListing()] })));
});

const all = Object.entries(routes) as [RouteId, Contract][];

interface Try {
  readonly what: string;
  readonly path: string;
  readonly body?: string;
  /** Where in the body the hostile value stands. */
  readonly at?: string;
}

/** What a bad answer is: a fault of ours, a refusal that is no problem document, or one that points elsewhere. */
function objectionTo({ status, mediaType, body }: Raw, at: string | undefined, ofState?: string): string | undefined {
  const rows = (body['results'] ?? []) as { status: number }[];
  if (status >= 500 || rows.some((row) => row.status >= 500)) return `${status}`;
  if (status < 400) return undefined;
  if (mediaType !== 'application/problem+json') return `${status} ${mediaType}`;
  if (!body.code || STATUS[body.code as keyof typeof STATUS] !== status) return `${status} ${body.code}`;
  const isNear = ({ pointer }: Fault) =>
    at === undefined || pointer === ofState || at.startsWith(pointer) || pointer.startsWith(at);
  const faults = body.faults ?? [];
  return faults.length === 0 || faults.some(isNear) ? undefined : `${body.code} at ${faults[0]?.pointer}`;
}

/** Sends all of them, some at once. Answers the objections. */
async function attempt(route: RouteId, tries: readonly Try[]): Promise<string[]> {
  const { method } = routes[route];
  const objections: string[] = [];
  const atOnce = IN_ORDER.includes(route) ? 1 : AT_ONCE;
  for (let start = 0; start < tries.length; start += atOnce) {
    const some = tries.slice(start, start + atOnce);
    await Promise.all(
      some.map(async ({ what, path, body, at }) => {
        const answer = await callRaw(system(), callerOf(route), path, { method, ...(body !== undefined && { body }) });
        const objection = objectionTo(answer, at, OF_STATE[route]);
        if (objection) objections.push(`${what}: ${objection}`);
      }),
    );
  }
  return objections;
}

const some = <T>(values: readonly T[], place: number): readonly T[] =>
  values.filter((_, index) => (index + place) % STRIDE === 0);

let count = 0;
const NAMES: Readonly<Record<string, () => string>> = {
  reference,
  actionId: () => `f-${count}`,
  email: () => `f-${count}@fuzz.example`,
  occurredAt: () => new Date().toISOString(),
  checkedAt: () => new Date().toISOString(),
  capturedAt: () => new Date().toISOString(),
  receivedAt: () => new Date().toISOString(),
  seenAt: () => new Date().toISOString(),
};

/** The example of today and under names of its own, so that no try is the repeat of another. */
function renamed(example: unknown): unknown {
  count += 1;
  const text = JSON.stringify(example, (key, value) => (typeof value === 'string' && NAMES[key]?.()) || value);
  const own = JSON.parse(text.replaceAll(ITEM, item));
  /** A hold is extended by a minute each time. */
  return 'change' in own && own.until
    ? { ...own, until: new Date(Date.UTC(2027, 11, 1, 0, count)).toISOString() }
    : own;
}

/** Every part of an example replaced by hostile values, and each of its objects with a field too many. */
function triesOf(route: RouteId, name: string, example: unknown): Try[] {
  const isRegistry = route === 'putOrganisation';
  const path = routes[route].path.replace(
    '{id}',
    isRegistry ? `fuzzed-${name}` : route === 'postClient' || route === 'postPerson' ? 'amber' : item,
  );
  const isOfItem = route === 'postReappearance';
  const platform = isRegistry ? `fuzzed-${name}` : isOfItem ? 'amber' : 'marktplatz';
  const own = JSON.parse(JSON.stringify(example).replaceAll('marktplatz', platform));
  return pathsOf(own).flatMap((steps, place) =>
    some(HOSTILE_JSON, place).map((value): Try => {
      const at = pointerTo(steps);
      const body = JSON.stringify(replaced(renamed(own), steps, HERE)).replace(`"${HERE}"`, () => value);
      return { what: `${name} with ${value.slice(0, 40)} at ${at}`, path, body, at };
    }),
  );
}

const withBody = all.filter(([, { body }]) => body);
const withQuery = all.filter(([, { query }]) => query);
const withId = all.filter(([, { path }]) => path.includes('{id}'));

test('every route that takes a body has an example to start from', () => {
  expect(withBody.map(([route]) => route).sort()).toEqual(Object.keys(REQUESTS).sort());
});

describe('hostile values in the place of any part', () => {
  test.each(withBody)(
    'of a body of %s are refused where they stand, or taken, and never a fault of ours',
    async (route) => {
      const tries = Object.entries(REQUESTS[route] ?? {}).flatMap(([name, { value }]) => triesOf(route, name, value));
      expect(tries.length).toBeGreaterThan(0);
      expect(await attempt(route, tries)).toEqual([]);
    },
    PATIENCE,
  );

  test.each(withQuery)(
    'of a query of %s are refused, or taken, and never a fault of ours',
    async (route, { path, query }) => {
      const good = { from: '2026-05', role: 'authority', clock: 'GPSR_ORDER', memberState: 'DE' };
      const names = Object.keys(query?.shape ?? {});
      const base = Object.entries(good).filter(([name]) => names.includes(name));
      const tries = [...names, '__proto__', 'x'].flatMap((name, place) =>
        some(HOSTILE_TEXT, place).map((value): Try => {
          const sent = new URLSearchParams([...base.filter(([each]) => each !== name), [name, value]]);
          return { what: `${name}=${value.slice(0, 40)}`, path: `${path}?${sent}` };
        }),
      );
      expect(await attempt(route, tries)).toEqual([]);
    },
  );

  test.each(withId)('of an address of %s name nothing', async (route, { path, body }) => {
    const ids = HOSTILE_TEXT.filter((value) => value !== '' && !value.includes('/')).map(encodeURIComponent);
    const example = Object.values(REQUESTS[route] ?? {})[0]?.value;
    const sent = ids.map((id) =>
      callRaw(system(), callerOf(route), `${path.replace('{id}', id)}${ASKING[route] ?? ''}`, {
        method: routes[route].method,
        ...(body && { body: JSON.stringify(renamed(example)) }),
      }),
    );
    const isRegistered = (id: string) => /^[a-z0-9]{2,40}$/.test(id) && /organisations|contact-points/.test(path);
    for (const [
      index,
      {
        status,
        body: { code },
      },
    ] of (await Promise.all(sent)).entries())
      if (!isRegistered(ids[index] ?? '')) expect([ids[index], status, code]).toEqual([ids[index], 404, 'NOT_FOUND']);
  });
});

test(
  'whatever else is sent is refused, or taken, and never a fault of ours',
  async () => {
    const bodies = fc.sample(fc.oneof(spoilt, hostile), { numRuns: IS_LONG ? 3000 : 100, seed: 7 });
    const tries = bodies.map(
      (body): Try => ({ what: JSON.stringify(body).slice(0, 300), path: '/v1/notices', body: JSON.stringify(body) }),
    );
    expect(await attempt('postNotice', tries)).toEqual([]);
  },
  PATIENCE,
);

test('after all that nothing is set aside, and a good notice goes its way', async () => {
  await send(system(), 'de-bnetza', noticeBody('food', { reference: reference(), items: [freshListing('cedar')] }));
  expect(await takeAll(system(), 'records-dead')).toEqual([]);
  const arrived = (await takeAll(system(), 'inbox-cedar')).map(({ Body = '' }) => JSON.parse(Body).type);
  expect(arrived.filter((type) => type === 'ItemDelivered')).toHaveLength(1);
});
