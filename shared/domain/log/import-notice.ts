import type { Alert } from '../../contracts/alert.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { Notice, NoticeItem } from '../../contracts/notice.ts';
import { sectors } from '../../sectors/sectors.ts';
import type { ItemId } from '../../vocabulary/ids.ts';

/** An item as its delivery tells it. */
export interface Delivered {
  readonly itemId: ItemId;
  readonly delivery: Delivery;
}

const itemOf = ({ itemId, delivery }: Delivered, index: number): NoticeItem => {
  const { marketplace, listing, title, sellerKey, sellerListings, firstSeenAt } = delivery;
  return {
    id: itemId,
    index,
    marketplace,
    listing,
    ...(title && { title }),
    ...(sellerKey && { sellerKey }),
    ...(sellerListings !== undefined && { sellerListings }),
    ...(firstSeenAt && { firstSeenAt }),
  };
};

/**
 * What a log tells of the notice that items came with. Its text and its reference are not in a log: the id stands for the reference,
 * nothing for the rest. The digest is of no submission, so that none can be taken for it.
 */
export function noticeFrom(items: readonly [Delivered, ...Delivered[]], file: string): Notice | Alert {
  const [{ delivery }] = items;
  const { noticeId: id, kind, submitter, status, memberState, acceptedAt, sector, category } = delivery;
  const common = { id, reference: id, submitter, status, memberState, acceptedAt, digest: `imported:${file}` };
  const kept = { items: items.map(itemOf), rejected: [] };
  if (kind === 'ALERT') {
    const isFood = sector === 'food';
    const name = delivery.title ?? delivery.listing.url;
    const content = { source: isFood ? 'RASFF' : 'SAFETY_GATE', reference: id, product: { name } } as const;
    return { ...common, ...kept, kind, sector: isFood ? 'food' : 'product_safety', category: 'unsafe', content };
  }
  const categories: Readonly<Record<string, { readonly dsa: Notice['dsa']['primary'] }>> = sectors[sector].categories;
  const dsa = { primary: categories[category]?.dsa ?? '17' };
  return { ...common, ...kept, kind, sector, category, dsa, explanation: '', details: {}, repeated: [] };
}
