import { describe, expect, test } from 'vitest';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { listing, noticeBody } from '../../../builders/notices.ts';
import { authority, marketplace, receptionOf } from '../../../builders/organisations.ts';
import { faultsOf } from '../../../builders/refusals.ts';

const offline = receptionOf(authority, [marketplace('amber', { channel: 'external' }), marketplace('bazaar')]);
const sent = (item: object) => {
  const run = () => receive(noticeBody('food', { items: [item] }), offline);
  const faults = faultsOf(run);
  return faults.length > 0 ? faults : run().notice.items;
};
const external = (receivedAt: string) => ({ receivedAt, proof: 'Registered letter RR123456785DE' });

describe('a marketplace that is not connected', () => {
  test('is notified outside: the listing says when it arrived and what proves it', () => {
    expect(sent(listing())).toEqual(['/items/0/external NO_DELIVERY_PROOF']);
    const delivery = external('2026-05-12T08:00:00.000Z');
    expect(sent({ ...listing(), external: delivery })).toMatchObject([{ marketplace: 'amber', external: delivery }]);
  });

  test.each([
    ['five minutes ahead of our clock', '2026-05-13T14:45:00.000Z', true],
    ['later than that', '2026-05-13T14:45:00.001Z', false],
    ['almost a year ago', '2025-05-12T14:40:00.001Z', true],
    ['more than a year ago', '2025-05-12T14:40:00.000Z', false],
  ])('delivered %s is plausible: %s %s', (_, receivedAt, isPlausible) => {
    const taken = sent({ ...listing(), external: external(receivedAt) });
    expect(taken[0]).toEqual(
      isPlausible
        ? expect.objectContaining({ marketplace: 'amber' })
        : '/items/0/external/receivedAt TIME_NOT_PLAUSIBLE',
    );
  });

  test('is the only one that is: others are delivered here', () => {
    const delivery = { ...listing(1, 'bazaar'), external: external('2026-05-12T08:00:00.000Z') };
    expect(sent(delivery)).toEqual(['/items/0/external INVALID_INPUT']);
  });

  test('needs a proof that says something', () => {
    const delivery = { receivedAt: '2026-05-12T08:00:00.000Z', proof: ' ' };
    expect(sent({ ...listing(), external: delivery })).toEqual(['/items/0/external/proof INVALID_INPUT']);
  });
});
