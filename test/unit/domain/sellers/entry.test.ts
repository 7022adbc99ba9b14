import { expect, test } from 'vitest';
import { entryOf } from '../../../../shared/domain/sellers/entry.ts';
import type { Complainant, RedressResult } from '../../../../shared/vocabulary/redress.ts';
import { deliver, factsOf, goOn, type Step, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { decided, foundLive, handled, withdrawn } from '../../../builders/steps.ts';

const T0 = '2026-05-13T14:40:00.000Z';
const day = (n: number) => `2026-06-${String(n).padStart(2, '0')}T10:00:00.000Z`;
const shop = { role: 'marketplace', organisation: id('amber') } as const;

const complained = (n: number, complainant: Complainant, at = day(n)) =>
  told({
    type: 'COMPLAINT_OPENED',
    occurredAt: at,
    actor: shop,
    data: { complaint: 1, complainant, subject: complainant === 'SELLER' ? 'a' : 'e' },
  });
const answered = (n: number, result: RedressResult, complaint = 1) =>
  told({
    type: 'COMPLAINT_DECIDED',
    occurredAt: day(n),
    actor: shop,
    data: { complaint, result, humanInvolved: true },
  });
const imposed = (n: number) =>
  told({
    type: 'RESTRICTION_IMPOSED',
    occurredAt: day(n),
    actor: shop,
    data: { measures: ['LISTING_REMOVED'], ground: 'LAW' },
  });

const lineAfter = (...steps: Step[]) =>
  entryOf(factsOf(goOn(deliver({ at: T0, sellerKey: 'key-of-a-seller-000001' }), ...steps)));

test.each<[string, Step[], object | undefined]>([
  ['nothing decided', [], undefined],
  ['decided not to act', [decided(day(1), 'NO_ACTION')], undefined],
  ['disputed', [decided(day(1), 'DISPUTED')], undefined],
  ['decided to remove', [decided(day(1))], { standing: 'STANDS', at: day(1) }],
  ['gone before the notice came', [decided(day(1), 'ALREADY_REMOVED')], { standing: 'ALREADY_REMOVED' }],
  [
    'a complaint of the seller that was reversed',
    [...handled(day(1)), complained(2, 'SELLER'), answered(3, 'REVERSED')],
    { standing: 'REVERSED', reversedAt: day(3) },
  ],
  [
    'one that was reversed in part',
    [...handled(day(1)), complained(2, 'SELLER'), answered(3, 'PARTIALLY_REVERSED')],
    { standing: 'STANDS', isPartly: true },
  ],
  [
    'one that was upheld',
    [...handled(day(1)), complained(2, 'SELLER'), answered(3, 'UPHELD')],
    { standing: 'STANDS', at: day(1) },
  ],
  [
    'a restriction imposed upon the complaint of the notifier: it counts from then on, and that reversal is no reversal of it',
    [decided(day(1), 'NO_ACTION'), complained(2, 'NOTIFIER'), answered(3, 'REVERSED'), imposed(4)],
    { standing: 'STANDS', at: day(4), outcome: 'REMOVE' },
  ],
  [
    'found live and decided again: the first decision says when',
    [...handled(day(1)), foundLive(day(2)), decided(day(3), 'DISABLE')],
    { standing: 'STANDS', at: day(1), outcome: 'DISABLE' },
  ],
  ['found live, and withdrawn', [...handled(day(1)), foundLive(day(2)), withdrawn(day(3))], { standing: 'WITHDRAWN' }],
])('%s', (_, steps, expected) => {
  const line = lineAfter(...steps);
  if (expected) expect(line).toMatchObject(expected);
  else expect(line).toBeUndefined();
});

test('who names no seller fills no ledger', () => {
  expect(entryOf(factsOf(goOn(deliver({ at: T0 }), decided(day(1)))))).toBeUndefined();
});
