import { describe, expect, test } from 'vitest';
import { Delivery } from '../../../shared/contracts/delivery.ts';
import { deliveryOf } from '../../../shared/domain/delivery.ts';
import { deliver, deliverAll, factsOf, type Setting, submittedOf } from '../../builders/items.ts';
import { id, marketplace } from '../../builders/organisations.ts';

const at = '2026-05-13T14:40:00.000Z';
const delivery = (changes: Partial<Setting> = {}) => factsOf(deliver({ at, ...changes }));
const designation = (channel: 'QUEUE' | 'CONSOLE' | 'MAILBOX', from: string, until?: string) => ({
  channel,
  from,
  ...(until && { until }),
  reference: 'Register',
});
const clocks = (changes: Partial<Setting>) => delivery({ kind: 'ORDER', ...changes }).clocks.map(({ clock }) => clock);

describe('what is fixed when an item reaches its marketplace', () => {
  test('is a delivery as the log knows it', () => {
    const data = deliver({ at, kind: 'ORDER' }).events[0]?.data;
    expect(Delivery.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      via: 'QUEUE',
      deliveredAt: at,
      jurisdiction: 'LU',
      basis: 'LEGAL',
      noticeBasis: 'LEGAL',
      noticeMonth: '2026-05',
      calendarVersion: '2026.1',
      yardsticks: {
        2: '2026-05-18T22:00:00.000Z',
        3: '2026-05-19T22:00:00.000Z',
        5: '2026-05-21T22:00:00.000Z',
      },
    });
  });

  test.each([
    ['queue', 'QUEUE'],
    ['console', 'CONSOLE'],
    ['external', 'EXTERNAL'],
  ] as const)('by %s is VIA %s', (channel, via) => {
    expect(delivery({ marketplace: { channel } }).via).toBe(via);
  });

  test('outside the system: T0 and the month are those of the proof', () => {
    const submitted = submittedOf({ at });
    const [item] = submitted.items;
    const external = { receivedAt: '2026-04-30T10:00:00.000Z', proof: 'Registered letter' };
    const known = { ...submitted, items: [{ ...(item as NonNullable<typeof item>), external }] };
    const [, registration] = marketplace('amber', { channel: 'external' });
    const data = deliveryOf(known, known.items[0] as never, registration, new Date(at));
    expect(data).toMatchObject({ deliveredAt: external.receivedAt, noticeMonth: '2026-04', via: 'EXTERNAL' });
    expect(data.clocks[0]?.dueAt).toBe('2026-05-06T22:00:00.000Z');
  });
});

describe('a LEGAL clock runs only where the way of delivery is a designated point of contact', () => {
  test.each([
    ['none is designated', [], []],
    ['the mailbox is designated, and the queue was used', [designation('MAILBOX', '2024-01-01T00:00:00.000Z')], []],
    ['it is designated from tomorrow', [designation('QUEUE', '2026-05-14T00:00:00.000Z')], []],
    ['it is no longer', [designation('QUEUE', '2024-01-01T00:00:00.000Z', at)], []],
    ['it is from this moment', [designation('QUEUE', at)], ['GPSR_ORDER', 'DSA_ORDER9']],
    [
      'it still is',
      [designation('QUEUE', '2024-01-01T00:00:00.000Z', '2026-05-13T14:40:00.001Z')],
      ['GPSR_ORDER', 'DSA_ORDER9'],
    ],
  ])('%s', (_, designations, expected) => {
    expect(clocks({ marketplace: { designations } })).toEqual(expected);
  });

  test('targets and pledges run without: they are no law', () => {
    const marketplaceWithout = { designations: [], pledges: ['PRODUCT_SAFETY' as const] };
    expect(clocks({ marketplace: marketplaceWithout })).toEqual(['PLEDGE_AUTH']);
    expect(delivery({ sector: 'wildlife', marketplace: marketplaceWithout })).toMatchObject({ basis: 'TARGET' });
  });

  test('the notice as a whole keeps the basis of the law, wherever its items are delivered', () => {
    expect(delivery({ kind: 'ORDER', marketplace: { designations: [] } })).toMatchObject({
      basis: 'NONE',
      noticeBasis: 'LEGAL',
    });
  });
});

describe('the strongest basis is that of the item', () => {
  test.each<[string, Partial<Setting>, string]>([
    ['law before pledge', { marketplace: { pledges: ['PRODUCT_SAFETY'] } }, 'LEGAL'],
    ['pledge before nothing', { marketplace: { designations: [], pledges: ['PRODUCT_SAFETY'] } }, 'VOLUNTARY'],
    ['a target', { sector: 'counterfeit' }, 'TARGET'],
    ['law without a number is none', { details: { hazard: 'FIRE', excludedFromGpsr: 'ANTIQUE' } }, 'NONE'],
    ['an alert of Safety Gate', { kind: 'ALERT' }, 'TARGET'],
    ['an alert of RASFF', { kind: 'ALERT', sector: 'food' }, 'NONE'],
    ['law that waits for its calendar', { at: '2027-12-31T10:00:00.000Z' }, 'LEGAL'],
  ])('%s', (_, changes, basis) => {
    expect(delivery(changes).basis).toBe(basis);
  });
});

describe('which item stands for its notice', () => {
  test('the first of all, and the first of each other marketplace', () => {
    const items = deliverAll({ at, to: ['amber', 'bazaar', 'amber', 'bazaar'] }).map(factsOf);
    expect(items.map(({ leads }) => leads)).toEqual(['NOTICE', 'MARKETPLACE', 'NEITHER', 'NEITHER']);
    expect(items.map(({ itemsInNotice, itemsAtMarketplace }) => [itemsInNotice, itemsAtMarketplace])).toEqual(
      Array(4).fill([4, 2]),
    );
    expect(new Set(items.map(({ noticeId }) => noticeId)).size).toBe(1);
    expect(items[1]?.marketplace).toBe(id('bazaar'));
  });
});

describe('a year without calendar', () => {
  test('stops no delivery: the clock waits, and the yardsticks that cannot be counted are absent', () => {
    const waiting = delivery({ at: '2027-12-29T10:00:00.000Z', kind: 'ORDER' });
    expect(waiting.clocks[0]).toEqual({
      clock: 'GPSR_ORDER',
      basis: 'LEGAL',
      stop: 'ACTION',
      status: 'PROVISIONAL',
      dueAt: '2027-12-31T23:00:00.000Z',
    });
    expect(Object.keys(waiting.yardsticks)).toEqual(['2']);
    const later = delivery({ at: '2027-12-31T10:00:00.000Z', kind: 'ORDER' });
    expect(later).toMatchObject({ calendarVersion: 'PENDING', yardsticks: {} });
    expect(later.clocks[0]).toEqual({
      clock: 'GPSR_ORDER',
      basis: 'LEGAL',
      stop: 'ACTION',
      status: 'PENDING_CALENDAR',
    });
  });
});
