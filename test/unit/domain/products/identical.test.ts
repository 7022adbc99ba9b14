import { describe, expect, test } from 'vitest';
import type { Following } from '../../../../shared/contracts/following.ts';
import { InboxMessage } from '../../../../shared/contracts/messages.ts';
import { clocksAt } from '../../../../shared/domain/delivery.ts';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { knownProductChanged } from '../../../../shared/domain/outbound.ts';
import { following } from '../../../../shared/domain/products/again.ts';
import type { ItemId } from '../../../../shared/vocabulary/ids.ts';
import { DETAILS, orderBody } from '../../../builders/notices.ts';
import { marketplace, id as organisation, receptionOf } from '../../../builders/organisations.ts';

const AT = '2026-05-13T14:40:00.000Z';
const [, amber] = marketplace('amber', { pledges: ['PRODUCT_SAFETY'] });

const clocks = (body: object, relation?: Following['relation']) => {
  const { notice } = receive(body, receptionOf());
  const by = { role: 'marketplace', organisation: organisation('amber') } as const;
  const follows = relation && { itemId: notice.items[0]?.id as ItemId, relation, seenAt: AT, by };
  const submitted = follows ? following(notice, follows) : notice;
  return clocksAt(submitted, amber, AT).clocks.map(({ clock, status }) => `${clock} ${status}`);
};

describe('what a marketplace finds itself under an order', () => {
  test('has the clock of identical content, which names no number, and none of an order that is received', () => {
    expect(clocks(orderBody())).toContain('GPSR_ORDER FIXED');
    expect(clocks(orderBody(), 'IDENTICAL_TO')).toEqual(['GPSR_IDENTICAL NO_STATUTORY_LIMIT']);
    const unsafe = { ...DETAILS.counterfeit, alsoUnsafe: { hazard: 'FIRE' } };
    expect(clocks(orderBody('counterfeit', { details: unsafe }), 'IDENTICAL_TO')).toHaveLength(1);
  });

  test('has no clock where the law on identical content does not reach', () => {
    for (const sector of ['counterfeit', 'food', 'wildlife'] as const)
      expect(clocks(orderBody(sector), 'IDENTICAL_TO')).toEqual([]);
  });

  test('is not what is back: that is ordered anew, with all its clocks', () => {
    expect(clocks(orderBody(), 'REAPPEARANCE_OF')).toEqual(clocks(orderBody()));
  });
});

test('a change of the register is told to everybody under the same id, and to each by name', () => {
  const product = {
    id: '5e0c7f1a-3b62-8d45-9f10-7c2b4e6a8d93',
    authority: 'de-bnetza',
    sector: 'food',
    product: { name: 'Sesame', gtins: ['4006381333931'] },
    source: { kind: 'DECISION', reference: 'D-1', decidedOn: '2026-05-12' },
    from: AT,
  };
  const change = { n: 7, at: AT, change: 'ENTERED', product } as never;
  const messages = ['amber', 'bazaar'].map((name) => knownProductChanged(organisation(name), change));
  expect(messages.map(({ id }) => id)).toEqual(['known-product:7', 'known-product:7']);
  expect(messages.map((message) => InboxMessage.parse(message).data)).toMatchObject([
    { marketplace: 'amber', n: 7 },
    { marketplace: 'bazaar', n: 7 },
  ]);
});
