import type { MeteredStack } from './metered-stack.ts';
import { notice } from './metered-stack.ts';
import { type Path, removed } from './paths.ts';

const sellers = new Map<string, string>();

/** The listing is removed, and the seller known by the name that the routes of sellers ask for. */
async function decided(metered: MeteredStack, itemId: string): Promise<void> {
  await removed(metered, itemId);
  const { sellerKey } = await metered.client('market').ask<{ sellerKey: string }>('GET', `/v1/items/${itemId}`);
  sellers.set(itemId, `market~${sellerKey}`);
}

const WARNING = { actionId: 'w-1', measure: 'WARNING', basis: 'ILLEGAL_CONTENT' };

/** A notice as it is otherwise, with two numbers of its seller. */
const identified = (number: number) => {
  const body = notice(number);
  const items = body.items.map((item) => ({
    ...item,
    seller: { ...item.seller, vat: 'DE136695976', iban: 'DE89370400440532013000' },
  }));
  return { ...body, reference: `LINK-${number}`, items };
};

export const SELLER_PATHS: readonly Path[] = [
  {
    name: 'a measure about a seller reported by its marketplace',
    prepare: decided,
    take: (metered, id) =>
      metered.client('market').ask('POST', `/v1/sellers/${sellers.get(id)}/measures`, {
        ...WARNING,
        takenAt: new Date().toISOString(),
      }),
  },
  {
    name: 'a seller with one decision shown to an authority that links sellers',
    prepare: decided,
    take: (metered, id) => metered.client('authority').ask('GET', `/v1/sellers/${sellers.get(id)}`),
  },
  {
    name: 'a notice with two numbers of its seller sent and delivered',
    take: (metered, _, index) => metered.client('authority').ask('POST', '/v1/notices', identified(index)),
  },
];
