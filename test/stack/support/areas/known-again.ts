import { decision, measure } from '../acts.ts';
import type { System } from '../system.ts';
import { freshListing, reference } from '../work.ts';
import type { Area, ItemsFor } from './area.ts';

let count = 0;
const next = (): string => {
  count += 1;
  return `again-${count}`;
};

const product = () => ({
  reference: reference(),
  sector: 'product_safety',
  product: { name: 'Wooden rattle', gtins: ['4006381333931'] },
  hazards: ['CHOKING'],
  measure: 'RECALLED',
  decidedOn: '2026-05-11',
});

/** The columns of those who may say that something is back, of the two owners: only their items must have been removed. */
const MAY = { authority: [0, 1, 2, 5, 14, 15, 16], flagger: [7, 14, 15, 16] } as const;

async function removeSome(system: System, items: readonly string[]): Promise<void> {
  const actions = items.flatMap((itemId) => [decision(), measure()].map((action) => ({ itemId, action })));
  await system.as('amber').ask('POST', '/v1/actions/batch', { actions });
  await Promise.all(
    items.map((itemId) =>
      system.operator.ask('POST', `/v1/items/${itemId}/checks`, {
        actionId: next(),
        result: 'GONE',
        checkedAt: new Date().toISOString(),
      }),
    ),
  );
}

const chosen = (itemsFor: ItemsFor, owner: 'authority' | 'flagger'): string[] =>
  MAY[owner].map((column) => itemsFor('postReappearance', owner)[column] ?? '');

export const KNOWN_AGAIN: Area = {
  rows: [
    ['getItemMatches', 'authority', 'AAAAAF H HHH FFF F AAA'],
    ['getItemMatches', 'flagger', 'HHHHHF H AHH FFF F AAA'],
    ['getItemMatches', 'nobody', 'HHHHHF H HHH FFF F HHH'],
    ['postReappearance', 'authority', 'AAAFFA H HHH FFF F AAA'],
    ['postReappearance', 'flagger', 'HHHFFH H AHH FFF F AAA'],
    ['postReappearance', 'nobody', 'HHHFFH H HHH FFF F HHH'],
    ['postKnownProduct', '-', 'AAAFFA A FFF FFF F FFF'],
    ['postKnownProductWithdrawal', 'authority', 'AAAFFA H FFF FFF F AAA'],
    ['postKnownProductWithdrawal', 'nobody', 'HHHFFH H FFF FFF F HHH'],
    ['getKnownProducts', '-', 'AAAAAF A FFF AAA F AAA'],
    ['postKnownProductsMatch', '-', 'AAAAAF A FFF AAA F FFF'],
  ],
  itemRoutes: ['getItemMatches', 'postReappearance'],
  bodies: {
    postReappearance: () => ({
      actionId: next(),
      seenAt: new Date().toISOString(),
      listing: freshListing(),
      rule: 'MANUAL',
      note: 'The same rattle under another number',
    }),
    postKnownProduct: product,
    postKnownProductWithdrawal: () => ({ reason: 'The decision was set aside.' }),
    postKnownProductsMatch: () => ({ listings: [{ ref: 'upload-1', gtin: '4006381333931' }] }),
  },
  make: async (system, itemsFor) => {
    await removeSome(system, [...chosen(itemsFor, 'authority'), ...chosen(itemsFor, 'flagger')]);
    const entered = await system
      .as('de-bnetza')
      .ask<{ product: { id: string } }>('POST', '/v1/known-products', product());
    return { 'known-products': { authority: entered.product.id } };
  },
};
