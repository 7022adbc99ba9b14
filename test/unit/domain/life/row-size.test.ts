import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../../shared/contracts/event.ts';
import { atThreshold, type Threshold } from '../../../../shared/domain/clock/thresholds.ts';
import { deliveryOf } from '../../../../shared/domain/delivery.ts';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { originOf } from '../../../../shared/domain/life/chain.ts';
import { newHistory, type Sealed, seal } from '../../../../shared/domain/life/history.ts';
import type { Draft } from '../../../../shared/domain/life/record.ts';
import { rowOfEvent } from '../../../../shared/store/events.ts';
import { noticeBody, orderBody } from '../../../builders/notices.ts';
import { authority, flagger, id, marketplace, receptionOf } from '../../../builders/organisations.ts';

/** One write unit carries one kilobyte. */
const WRITE_UNIT_BYTES = 1024;

/** As DynamoDB counts: names and texts in UTF-8, bytes as they are, numbers by pairs of digits. */
function bytesOf(row: ReturnType<typeof rowOfEvent>): number {
  const sizes = Object.entries(row).map(([name, value]) => {
    if (value === undefined) return 0;
    const size =
      typeof value === 'string'
        ? Buffer.byteLength(value)
        : typeof value === 'number'
          ? Math.ceil(String(value).length / 2) + 1
          : value.byteLength;
    return Buffer.byteLength(name) + size;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

const T0 = '2026-05-13T14:40:00.000Z';
const later = (hours: number) => new Date(Date.parse(T0) + hours * 3_600_000).toISOString();
const shop: Actor = { role: 'marketplace', organisation: id('amazon-services-europe') };
const officer = (name: string, role: 'authority' | 'flagger'): Actor => ({
  role,
  organisation: id(name),
  person: '3f2b8c1e-7d64-4a0f-9c55-1b2e3d4f5a6b',
});
const did = (n: number, actor: Actor, type: Draft['type'], data: object): Draft =>
  ({ type, occurredAt: later(n), actor, actionId: `a-01HY2V7Q9K4M3N8P5R6S7T8U9${n}`, data }) as unknown as Draft;

const AMAZON = marketplace('amazon-services-europe', {
  listings: {
    hosts: ['www.amazon.de', 'www.amazon.fr', 'www.amazon.it'],
    patterns: ['/dp/{asin}/**', '/*/dp/{asin}/**'],
    canonical: '/dp/{id}',
  },
  pledges: ['PRODUCT_SAFETY'],
});

const listing = {
  url: 'https://www.amazon.de/Holzrassel-Baby-Spielzeug-Montessori/dp/B0CXYZ1234/ref=sr_1_3?keywords=rassel&th=1',
  title: 'Holzrassel für Babys ab 3 Monaten, Montessori Spielzeug, 2er-Set, naturbelassen, mit Glöckchen',
  seller: { id: 'A2X7K9QWERTY12', name: 'Shenzhen Example Trading Co., Ltd.', type: 'TRADER' },
};

/** The life of an item as it usually goes, with both reminders, the missed deadline and every act of the marketplace. */
function standardLife(body: object, who: typeof authority, checker: Actor): Sealed[] {
  const pseudonym = () => 'Zk3vX9qLw2Rt7Yb5Nc8Md1';
  const { notice } = receive(body, { ...receptionOf(who, [AMAZON], new Date(T0)), pseudonym });
  const [item] = notice.items;
  if (!item) throw new Error('The listing was not taken');
  const data = deliveryOf(notice, item, AMAZON[1], new Date(T0));
  const delivery: Draft = { type: 'ITEM_DELIVERED', occurredAt: T0, actor: { role: 'system' }, data };
  const sealed = [seal(newHistory(item.id, originOf(notice, item.id)), delivery, new Date(T0))];
  const add = (draft: Draft) => {
    const last = sealed.at(-1) as Sealed;
    sealed.push(seal(last.history, draft, new Date(draft.occurredAt)));
  };
  add(did(1, shop, 'RECEIPT_CONFIRMED', { automatic: true, receivedAt: later(1) }));
  add(did(2, shop, 'REVIEW_STARTED', {}));
  for (let next = sealed.at(-1)?.threshold ?? sealed[0]?.threshold; next && isOfClock(next); ) {
    const last = sealed.at(-1) as Sealed;
    add(atThreshold(next, last.history.facts as never));
    next = sealed.at(-1)?.threshold;
  }
  add(
    did(200, shop, 'DECIDED', {
      outcome: 'REMOVE',
      ground: 'LAW',
      automatedDetection: false,
      automatedDecision: 'NOT',
    }),
  );
  add(did(201, shop, 'ACTION_IMPLEMENTED', { measures: ['LISTING_REMOVED', 'SELLER_WARNED'] }));
  add(did(202, shop, 'NOTIFIER_INFORMED', { cites: 'LAW', redressNamed: true }));
  add(did(203, shop, 'SELLER_INFORMED', { statementOfReasons: true }));
  add(did(240, checker, checker.role === 'authority' ? 'VERIFIED_REMOVED' : 'CORROBORATED', { vantage: 'DE' }));
  return sealed;
}

const isOfClock = (threshold: Threshold): boolean => 'clock' in threshold;

describe('what an event of the standard life takes to write', () => {
  const brand = flagger({ status: 'DSA_TF', areas: ['counterfeit'], from: '2024-02-17T00:00:00.000Z' });
  const counterfeit = standardLife(
    noticeBody('counterfeit', { reference: 'BRAND-2026-0012345', items: [listing] }),
    { ...brand, id: id('brand-protection-europe') },
    officer('brand-protection-europe', 'flagger'),
  );
  const order = standardLife(
    orderBody('product_safety', { reference: 'BNetzA-2026-001181', items: [listing] }),
    authority,
    officer('de-bnetza', 'authority'),
  );
  const rows = (life: Sealed[]) =>
    life.map((sealed): [string, number, number] => [sealed.event.type, sealed.event.n, bytesOf(rowOfEvent(sealed))]);

  test.each(rows(counterfeit))('a counterfeit notice of a brand owner: %s (%i) has %i bytes', (_, __, bytes) => {
    expect(bytes).toBeLessThanOrEqual(WRITE_UNIT_BYTES);
  });

  test.each(rows(order))('an order of a market surveillance authority: %s (%i) has %i bytes', (_, __, bytes) => {
    expect(bytes).toBeLessThanOrEqual(WRITE_UNIT_BYTES);
  });

  test('reminders and missed deadlines are among them', () => {
    const types = order.map(({ event }) => event.type);
    expect(types).toEqual(expect.arrayContaining(['REMINDER_SENT', 'DEADLINE_BREACHED', 'TARGET_MISSED']));
    expect(counterfeit.map(({ event }) => event.type)).toContain('TARGET_MISSED');
  });
});
