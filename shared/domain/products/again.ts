import type { Following } from '../../contracts/following.ts';
import type { NewItem } from '../../contracts/listing.ts';
import type { Notice, NoticeItem } from '../../contracts/notice.ts';
import type { Fault } from '../../errors.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import { derivedId } from '../intake/derived-id.ts';
import { type Received, type Reception, receive } from '../intake/receive.ts';

/** Of the first reference so much is kept that the derived one fits into its field. */
const KEPT_OF_REFERENCE = 100;
const DIGITS = 12;

/**
 * The reference of what follows from an item at an address: the same item and address give the same, so that what is reported
 * twice is one notice.
 */
export const referenceAgain = (first: string, itemId: ItemId, address: string): string =>
  `${first.slice(0, KEPT_OF_REFERENCE)} R${derivedId('again', itemId, address).replaceAll('-', '').slice(0, DIGITS)}`;

/** What follows from an item of an earlier notice. */
export interface Again {
  readonly first: Notice;
  readonly item: NoticeItem;
  readonly listing: NewItem;
  /** Why it is illegal, if not for the first reason. */
  readonly explanation?: string | undefined;
  /** Whether it is known to be of the seller of the first, where nobody names one. */
  readonly isOfSameSeller: boolean;
}

/** The submission as it would be sent. Contact and seller are not taken over: they are kept apart, and go with the first. */
function envelopeOf({ first, item, listing, explanation = first.explanation }: Again, address: string) {
  const { kind, sector, category, details, goodFaith, order, onBehalfOf, alert } = first;
  const said = { goodFaith, order, onBehalfOf, alert };
  return {
    kind,
    sector,
    category,
    details,
    explanation,
    reference: referenceAgain(first.reference, item.id, address),
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    items: [listing],
  };
}

/** What follows, read as any submission is: with the standing of the submitter and the rules of today. */
export function receiveAgain(again: Again, address: string, reception: Reception): Received {
  const { notice, ...received } = receive(envelopeOf(again, address), reception);
  const { sellerKey } = again.item;
  const items = notice.items.map((item) => ({
    ...item,
    ...(again.isOfSameSeller && sellerKey && !item.sellerKey && { sellerKey }),
  }));
  return { ...received, notice: { ...notice, items } };
}

/** A submission, and from which item it follows. */
export const following = (notice: Notice, follows: Following): Notice => ({ ...notice, follows });

/** Where a fault of the submission lies in what was sent: what was taken over from the first lies nowhere. */
export function placeAgain(fault: Fault, listingAt: string | undefined): Fault {
  const { pointer } = fault;
  const isOfListing = listingAt !== undefined && pointer.startsWith('/items/0');
  return { ...fault, pointer: isOfListing ? `${listingAt}${pointer.slice('/items/0'.length)}` : '' };
}

/** The very same listing, as it was notified. */
export const listingAgain = ({ listing, title, gtin, imageHashes }: NoticeItem): NewItem => ({
  url: listing.url,
  ...(title && { title }),
  ...(gtin && { gtin }),
  ...(imageHashes && { imageHashes }),
});
