import type { Letter } from '../../shared/contracts/mail.ts';
import type { ItemId } from '../../shared/vocabulary/ids.ts';
import { id } from './organisations.ts';

const ITEM = '6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77' as ItemId;

/** What a marketplace in Luxembourg is told of an order that was missed when 18 May 2026 ended there. */
export const letter = (changes: Partial<Letter> = {}): Letter => ({
  kind: 'MISSED',
  side: 'MARKETPLACE',
  at: '2026-05-18T22:00:00.000Z',
  itemId: ITEM,
  itemKind: 'ORDER',
  sector: 'product_safety',
  url: 'https://www.amber.example/item/200001',
  marketplace: id('amber'),
  marketplaceName: 'Amber Sarl',
  jurisdiction: 'LU',
  acceptedAt: '2026-05-13T14:40:00.000Z',
  deliveredAt: '2026-05-13T14:40:00.000Z',
  deadlines: [{ clock: 'GPSR_ORDER', dueAt: '2026-05-18T22:00:00.000Z' }],
  ...changes,
});

/** Letters of so many different items. */
export const letters = (count: number, changes: Partial<Letter> = {}): Letter[] =>
  Array.from({ length: count }, (_, index) =>
    letter({ itemId: `${String(index).padStart(8, '0')}-7d58-5b21-8e93-2c5b9d0a4f77` as ItemId, ...changes }),
  );
