import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocksAt } from '../../../../shared/domain/delivery.ts';
import {
  decidingOf,
  deliveriesOf,
  listingsOf,
  ownFaults,
  recognisedRows,
  tryToReceive,
} from '../../../../shared/domain/intake/preview.ts';
import type { Reception } from '../../../../shared/domain/intake/receive.ts';
import { RefusedError } from '../../../../shared/errors.ts';
import { SECTORS } from '../../../../shared/sectors/sectors.ts';
import { spoilt } from '../../../builders/hostile.ts';
import { listing, noticeBody, orderBody, without } from '../../../builders/notices.ts';
import { authority, marketplace, receptionOf, trustedFlagger } from '../../../builders/organisations.ts';

const DUNE = marketplace('dune', { channel: 'external', jurisdiction: 'AT' });
const reception = receptionOf(authority, [marketplace('amber'), marketplace('bazaar'), DUNE]);

/** Everything that can be said of a submission before it is sent. */
function look(sent: unknown, at: Reception = reception) {
  const received = tryToReceive(sent, at);
  const listings = listingsOf(sent, received, at);
  const deciding = decidingOf(sent, received, at);
  const deliveries = deciding ? deliveriesOf(deciding, listings, at) : [];
  const faults = received instanceof RefusedError ? ownFaults(received) : [];
  return { received, listings, deliveries, rows: recognisedRows(sent, listings, at), faults };
}

const clockIds = (sent: unknown, at?: Reception) =>
  look(sent, at).deliveries.map(({ marketplace: name, clocks }) => [name, clocks.map(({ clock }) => clock)]);

const RECEIVED = { receivedAt: '2026-05-12T09:00:00.000Z', proof: 'Registered letter RR 1' };

describe('what each address is recognised as', () => {
  const items = [
    listing(1),
    { url: 'https://www.amber.example/search?q=rattle' },
    { url: 'http://AMBER.example/ITEM/100001?ref=mail' },
    { url: 'https://www.elsewhere.example/item/123456' },
    listing(7, 'dune'),
    'no listing',
  ];
  const { rows } = look(noticeBody('product_safety', { items }));

  test('is said of good ones, of searches, of repeats and of strangers alike, in their order', () => {
    expect(
      rows.map(({ marketplace: name, listing: found, repeats, faults }) => [
        name,
        found?.listingId,
        repeats,
        faults.map(({ pointer, code }) => `${pointer} ${code}`),
      ]),
    ).toEqual([
      ['amber', '100001', undefined, []],
      [undefined, undefined, undefined, ['/url URL_NOT_ITEM']],
      ['amber', '100001', 0, []],
      [undefined, undefined, undefined, ['/url UNKNOWN_MARKETPLACE']],
      ['dune', '100007', undefined, ['/external NO_DELIVERY_PROOF']],
      [undefined, undefined, undefined, [' INVALID_INPUT']],
    ]);
  });

  test('is the same with nothing else written yet', () => {
    expect(look({ items }).rows).toEqual(rows);
    expect(look({ items, sector: 'food' }).rows).toEqual(rows);
  });

  test('respects a sector of which no titles are kept, whatever else is lacking', () => {
    const titled = [{ ...listing(1), title: 'A title' }];
    const codes = (sent: unknown) => look(sent).rows.flatMap(({ faults }) => faults.map(({ code }) => code));
    expect(codes({ sector: 'hate_speech', items: titled })).toEqual(['CONTENT_NOT_KEPT']);
    expect(codes({ sector: 'food', items: titled })).toEqual([]);
  });

  test.each([[undefined], [null], ['text'], [[]], [{ items: 'none' }], [{ items: {} }]])('of %j is nothing', (sent) => {
    expect(look(sent)).toMatchObject({ rows: [], deliveries: [] });
  });
});

describe('the clocks that would run', () => {
  test('are those of kind and sector as soon as both are chosen', () => {
    const items = [listing(1), listing(2), listing(3, 'bazaar')];
    const withoutKind = { sector: 'product_safety', items };
    expect(clockIds(withoutKind)).toEqual([]);
    expect(clockIds({ ...withoutKind, kind: 'ORDER' })).toEqual([
      ['amber', ['GPSR_ORDER', 'DSA_ORDER9']],
      ['bazaar', ['GPSR_ORDER', 'DSA_ORDER9']],
    ]);
    expect(look({ ...withoutKind, kind: 'ORDER' }).deliveries.map((each) => each.items)).toEqual([2, 1]);
  });

  test('follow the details as far as they can be read: what is no product of the GPSR has no deadline of it', () => {
    const draft = { kind: 'NOTICE', sector: 'product_safety', items: [listing(1)] };
    const clocksWith = (excludedFromGpsr: string) =>
      clockIds({ ...draft, details: { excludedFromGpsr, hazard: 42 } }).flat(2);
    expect(clockIds(draft).flat(2)).toContain('GPSR_NOTICE');
    expect(clocksWith('no reason of the regulation')).toContain('GPSR_NOTICE');
    expect(clocksWith('ANTIQUE')).not.toContain('GPSR_NOTICE');
  });

  test('of a marketplace that is not connected run from the day it received the notice', () => {
    const items = [{ ...listing(1, 'dune'), external: RECEIVED }];
    const [delivery] = look(noticeBody('product_safety', { items })).deliveries;
    expect(delivery).toMatchObject({ via: 'EXTERNAL', jurisdiction: 'AT', from: RECEIVED.receivedAt, basis: 'LEGAL' });
    expect(delivery?.clocks[0]).toMatchObject({
      clock: 'GPSR_NOTICE',
      eventDay: '2026-05-12',
      timeZone: 'Europe/Vienna',
    });
  });

  test('say how they were counted: the day of the event, the holidays passed over, the calendar and the source', () => {
    const at = receptionOf(authority, [marketplace('amber')], new Date('2026-05-12T14:40:00.000Z'));
    const [delivery] = look(orderBody(), at).deliveries;
    expect(delivery?.clocks[0]).toMatchObject({
      clock: 'GPSR_ORDER',
      basis: 'LEGAL',
      source: 'Regulation (EU) 2023/988, Art. 22(4)',
      memberState: 'LU',
      eventDay: '2026-05-12',
      lastDay: '2026-05-15',
      dueAt: '2026-05-15T22:00:00.000Z',
      skipped: [{ day: '2026-05-14', why: 'HOLIDAY' }],
      stop: 'ACTION',
    });
    expect(delivery?.clocks[1]).toMatchObject({ clock: 'DSA_ORDER9', status: 'NO_STATUTORY_LIMIT' });
  });

  test('name the calendar that is missing, and no date, where nobody has loaded one', () => {
    const at = receptionOf(authority, [marketplace('amber')], new Date('2031-05-12T14:40:00.000Z'));
    const [delivery] = look(orderBody(), at).deliveries;
    expect(delivery?.clocks[0]).toMatchObject({
      status: 'PENDING_CALENDAR',
      missing: { jurisdiction: 'LU', year: 2031 },
    });
    expect(delivery?.clocks[0]).not.toHaveProperty('dueAt');
  });

  test.each(SECTORS.flatMap((sector) => [noticeBody(sector), orderBody(sector)]))(
    'are to the instant those that delivery starts: $sector $kind',
    (body) => {
      for (const at of [reception, receptionOf(trustedFlagger)]) {
        const { received, deliveries } = look(body, at);
        if (received instanceof RefusedError) continue;
        const amber = at.marketplaces.get('amber' as never);
        const started = clocksAt(received.notice, amber as never, at.now.toISOString()).clocks;
        const foretold = deliveries[0]?.clocks.map(({ clock, basis, stop, status, dueAt }) => ({
          clock,
          basis,
          stop,
          status,
          ...(dueAt && { dueAt }),
        }));
        expect(foretold).toEqual(started);
      }
    },
  );
});

describe('the faults of the notice itself', () => {
  test('are those of intake, without those of listings, which stand with the listing', () => {
    const { faults } = look(without(noticeBody('food', { details: {}, items: [{ url: 'x' }] }), 'explanation'));
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/explanation NO_REASON',
      '/details/hazardCategory NO_HAZARD',
    ]);
    expect(look(noticeBody('food', { items: [{ url: 'x' }] })).faults).toEqual([]);
  });

  test('of whatever is sent: nothing is foretold that intake does not do, and nothing breaks', () => {
    fc.assert(
      fc.property(spoilt, (sent) => {
        const { received, listings, rows } = look(sent);
        if (received instanceof RefusedError) return;
        const { items, rejected } = received.receipt;
        expect(listings.items).toBe(received.notice.items);
        expect(rows.filter(({ faults }) => faults.length === 0).map(({ index }) => index)).toEqual(
          items.map(({ index }) => index),
        );
        expect(rows.filter(({ faults }) => faults.length > 0).map(({ index, faults }) => ({ index, faults }))).toEqual(
          rejected.map(({ index, faults }) => ({ index, faults })),
        );
      }),
    );
  });
});
