import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../shared/contracts/event.ts';
import { InboxMessage } from '../../../shared/contracts/messages.ts';
import { receive } from '../../../shared/domain/intake/receive.ts';
import { follows, itemDelivered, messageId, reminder } from '../../../shared/domain/outbound.ts';
import { deliver, factsOf, goOn, told } from '../../builders/items.ts';
import { noticeBody, orderBody } from '../../builders/notices.ts';
import { receptionOf } from '../../builders/organisations.ts';
import { answered, asked, decided, foundLive, handled, reviewed, withdrawn } from '../../builders/steps.ts';
import { swept } from '../../builders/sweeps.ts';

const at = '2026-05-13T14:40:00.000Z';
const SOON = '2026-05-14T10:00:00.000Z';
const order = deliver({ at, kind: 'ORDER' });
const lastOf = (history: typeof order) => history.events.at(-1) as ItemEvent;
const system = { role: 'system' } as const;

describe('the message that brings an item', () => {
  const sender = { name: 'Bundesnetzagentur', contact: 'markt@bnetza.example' };
  const message = (body: object) => {
    const { notice } = receive(body, receptionOf());
    const facts = factsOf(deliver({ at, kind: notice.kind }));
    return itemDelivered({ itemId: notice.items[0]?.id ?? facts.itemId, delivery: facts, told: notice, sender });
  };

  test('is one that the marketplace was promised, of an order with the order in it', () => {
    const sent = message(
      orderBody('product_safety', { items: [{ url: 'https://www.amber.example/item/100001', gtin: '4006381333931' }] }),
    );
    expect(InboxMessage.parse(sent)).toEqual(sent);
    expect(sent).toMatchObject({
      specversion: '1.0',
      type: 'ItemDelivered',
      time: at,
      data: { dsaCategory: '13b', gtin: '4006381333931', order: { language: 'de' }, submitter: sender },
    });
  });

  test('names no person and no seller', () => {
    const body = noticeBody('product_safety', {
      contact: { name: 'Ann Person', email: 'ann@authority.example' },
      items: [{ url: 'https://www.amber.example/item/100001', seller: { id: 'S-77', name: 'Jane Seller' } }],
    });
    expect(JSON.stringify(message(body))).not.toMatch(/Ann|ann@|Jane|S-77/);
  });

  test('has the same id whenever it is sent', () => {
    const { itemId } = factsOf(order);
    expect(messageId(itemId, 1)).toBe(`${itemId}:1`);
  });
});

describe('what a marketplace is told of an event', () => {
  const questioned = goOn(order, reviewed(SOON), asked(SOON));
  const complaint = { complaint: 1, result: 'REVERSED', humanInvolved: true } as const;
  const complained = told({ type: 'COMPLAINT_DECIDED', occurredAt: SOON, actor: system, data: complaint });

  test.each<[string, ItemEvent, string]>([
    ['an answer', lastOf(goOn(questioned, answered(SOON))), 'InformationProvided'],
    ['a withdrawal', lastOf(goOn(order, withdrawn(SOON))), 'ItemWithdrawn'],
    ['a complaint that was decided', lastOf(goOn(order, decided(SOON), complained)), 'ComplaintDecided'],
    ['a verification that failed', lastOf(goOn(order, ...handled(SOON), foundLive(SOON))), 'VerificationFailed'],
    ['a missed deadline', lastOf(swept(order, '2026-05-18T22:00:00.000Z')), 'Reminder'],
  ])('%s', (_, event, type) => {
    const message = follows(event);
    expect(InboxMessage.parse(message)).toEqual(message);
    expect(message).toMatchObject({ type, id: `${event.itemId}:${event.n}`, data: { itemId: event.itemId } });
  });

  test('of a missed deadline: which clock, and since when', () => {
    expect(follows(lastOf(swept(order, '2026-05-18T22:00:00.000Z')))?.data).toEqual({
      itemId: order.itemId,
      clock: 'GPSR_ORDER',
      percent: 100,
      dueAt: '2026-05-18T22:00:00.000Z',
    });
  });

  test('nothing of what it did itself', () => {
    expect(follows(lastOf(goOn(order, decided(SOON))))).toBeUndefined();
  });

  test('of a reminder: the deadline it is about', () => {
    const event = lastOf(swept(order, '2026-05-16T06:20:00.000Z')) as Extract<ItemEvent, { type: 'REMINDER_SENT' }>;
    const message = reminder(event, factsOf(order).clocks);
    expect(InboxMessage.parse(message)).toEqual(message);
    expect(message.data).toMatchObject({ percent: 50, dueAt: '2026-05-18T22:00:00.000Z' });
    expect(() => reminder(event, [])).toThrow('no deadline to remind of');
  });
});
