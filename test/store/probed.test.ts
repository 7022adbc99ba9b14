import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { logger } from '../../shared/runtime/log.ts';
import { readCursor } from '../../shared/store/due.ts';
import { insertMany } from '../../shared/store/insert.ts';
import { told } from '../builders/items.ts';
import { PROBE } from '../builders/looks.ts';
import { gonePage, listingPage } from '../builders/pages.ts';
import { decided, handled } from '../builders/steps.ts';
import { page } from '../probe/support/web.ts';
import { CLAIM, hence, PLENTY, Probing, pathOf } from './support/probing.ts';

const probing = new Probing();

describe('runs record', () => {
  test('each look once, however often they come, and verify what is missed three times', async () => {
    const id = await probing.claimOne();
    for (const hours of [0.9, 1, 1.1, 6.9, 7, 7.1, 7.1, 24.9, 25, 25.1, 40]) await probing.run(hence(hours));
    expect(await probing.typesOf(id)).toEqual(['PROBED', 'PROBED', 'PROBED', 'VERIFIED_REMOVED']);
    expect((await probing.since(id)).map(({ occurredAt }) => occurredAt)).toEqual([
      hence(1),
      hence(7),
      hence(25),
      hence(25),
    ]);
    expect([probing.asked(pathOf(0)), probing.asked('/robots.txt')]).toEqual([3, 3]);
  });

  test('a sight of the listing, which sends it back to review', async () => {
    const id = await probing.claimOne();
    probing.show(pathOf(0), page(listingPage('0')));
    await probing.run(hence(1));
    expect(await probing.typesOf(id)).toEqual(['PROBED', 'VERIFICATION_FAILED']);
  });

  test('a look once where several overlap', async () => {
    const ids = await probing.claim(3);
    probing.show(pathOf(1), page(listingPage('1')));
    await Promise.all([probing.run(hence(1)), probing.run(hence(1)), probing.run(hence(1.01))]);
    expect(await Promise.all(ids.map((id) => probing.typesOf(id)))).toEqual([
      ['PROBED'],
      ['PROBED', 'VERIFICATION_FAILED'],
      ['PROBED'],
    ]);
  });

  test('what a run left unsaid that broke off after the look, and ask nobody again', async () => {
    const data = { result: 'MISSED', sign: 'GONE', vantage: 'DE', firstMissedAt: hence(1) } as const;
    const looks = [1, 7, 25].map((hours, index) =>
      told({
        type: 'PROBED',
        occurredAt: hence(hours),
        actor: { role: 'system' },
        data: { ...data, misses: index + 1 },
      }),
    );
    const id = await probing.claimOne([...handled(CLAIM), ...looks]);
    await probing.run(hence(25.1));
    expect((await probing.since(id)).at(-1)).toMatchObject({ type: 'VERIFIED_REMOVED', occurredAt: hence(25) });
    expect(probing.web.asked).toEqual([]);
  });

  test('what is due although one item cannot be read', async () => {
    const alarmed = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const id = await probing.claimOne();
    const [at, unread] = [hence(0.5), randomUUID()];
    const broken = { pk: `ITEM#${unread}`, sk: 'EVENT#0001', type: 'PROBED', probe: `${at.slice(0, 13)}#00` };
    await insertMany(probing.tables.cases, [{ ...broken, probeKey: `${at}#amber` }]);
    await probing.run(hence(1));
    expect(await probing.typesOf(id)).toEqual(['PROBED']);
    expect(alarmed.mock.calls.map(([text]) => text)).toEqual([`probe: item ${unread}`]);
    alarmed.mockRestore();
  });
});

test('a run that has no time left hands over to the next one', async () => {
  const ids = await probing.claim(3);
  const remaining = [PLENTY, 1000];
  expect(await probing.run(hence(1), () => remaining.shift() ?? 1000)).toEqual({ due: 3, left: 2 });
  expect(await readCursor(probing.tables.work, 'probe')).toBe(hence(1));
  expect((await Promise.all(ids.map((id) => probing.typesOf(id)))).flat()).toEqual(['PROBED']);
  expect(await probing.run(hence(1.1))).toEqual({ due: 2, left: 0 });
  expect((await Promise.all(ids.map((id) => probing.typesOf(id)))).flat()).toEqual(['PROBED', 'PROBED', 'PROBED']);
});

test('while nothing is due, only a cursor that has grown old is written', async () => {
  await probing.run(hence(0));
  await probing.run(hence(0.5));
  expect(await readCursor(probing.tables.work, 'probe')).toBe(hence(0));
  await probing.run(hence(1.2));
  expect(await readCursor(probing.tables.work, 'probe')).toBe(hence(1.2));
});

describe('nobody is asked', () => {
  const elsewhere = told({
    type: 'ACTION_IMPLEMENTED',
    occurredAt: CLAIM,
    actor: { role: 'marketplace' },
    data: { measures: ['LISTING_REMOVED'], territory: ['FR'] },
  });

  test.each([
    ['once it is switched off', 'SWITCHED_OFF', { ...PROBE, isOn: false }, 'DE'],
    ['from another country than is settled', 'OTHER_VANTAGE', PROBE, 'FR'],
  ] as const)('%s', async (_, sign, settings, vantage) => {
    const id = await probing.claimOne();
    await probing.settle(settings);
    await probing.run(hence(1), () => PLENTY, vantage);
    expect(await probing.soleLook(id)).toEqual({ result: 'INCONCLUSIVE', sign, vantage, misses: 0, isGivenUp: true });
    expect(probing.web.asked).toEqual([]);
  });

  test('about a measure that does not reach this country', async () => {
    const id = await probing.claimOne([decided(CLAIM), elsewhere]);
    await probing.run(hence(1));
    expect(await probing.soleLook(id)).toMatchObject({ sign: 'OUTSIDE_TERRITORY', isGivenUp: true });
    expect(probing.web.asked).toEqual([]);
  });

  test('for more, once a marketplace has asked for a rest', async () => {
    const ids = await probing.claim(3);
    for (const index of [0, 1, 2]) probing.show(pathOf(index), page('', 429));
    await probing.run(hence(1));
    const signs = await Promise.all(ids.map(async (id) => (await probing.soleLook(id)) as { sign: string }));
    expect(signs.map(({ sign }) => sign).sort()).toEqual(['SPARED', 'SPARED', 'TOO_MANY_REQUESTS']);
    expect(probing.web.asked).toHaveLength(2);
  });
});

describe('what robots.txt asks', () => {
  const DISALLOW = page('User-agent: *\nDisallow: /item/', 200, { 'content-type': 'text/plain' });
  const OBEY = { ...PROBE, robots: 'OBEY' } as const;

  test.each([
    ['is noted', PROBE, DISALLOW, { sign: 'SAYS_GONE', robots: 'DISALLOWED' }],
    ['is obeyed', OBEY, DISALLOW, { sign: 'ROBOTS_DISALLOW', robots: 'DISALLOWED' }],
    ['is obeyed also where it cannot be read', OBEY, page('', 503), { sign: 'ROBOTS_UNREADABLE', robots: 'UNKNOWN' }],
    ['is nothing where there is none', OBEY, page('', 404), { sign: 'SAYS_GONE', robots: 'ALLOWED' }],
  ] as const)('%s', async (_, settings, robots, found) => {
    const id = await probing.claimOne();
    await probing.settle({ ...settings, signatures: { gone: ['taken down'] } });
    probing.show(pathOf(0), page(gonePage));
    probing.show('/robots.txt', robots);
    await probing.run(hence(1));
    expect(await probing.soleLook(id)).toMatchObject(found);
    expect(probing.asked(pathOf(0))).toBe(found.sign === 'SAYS_GONE' ? 1 : 0);
  });

  test('is read once in a run, whoever asks says who they are', async () => {
    await probing.claim(4);
    await probing.run(hence(1));
    expect([probing.asked('/robots.txt'), probing.web.asked.length]).toEqual([1, 5]);
    expect(probing.web.headers()['user-agent']).toBe('NoticeboardProbe/1.0 (+mailto:probe@noticeboard.example)');
  });
});
