import { type CodesByPlace, MOST_FAULTS, read } from '../../contracts/faults.ts';
import { NewItem, type Seller } from '../../contracts/listing.ts';
import type { NoticeItem, RejectedItem } from '../../contracts/notice.ts';
import type { MarketplaceRegistration } from '../../contracts/organisation.ts';
import { type Fault, RefusedError } from '../../errors.ts';
import type { ItemId, NoticeId, OrganisationId } from '../../vocabulary/ids.ts';
import { type Directory, recognise } from '../listing/directory.ts';
import { itemIdOf } from './derived-id.ts';
import { type Identified, type Identify, numbersOf, withoutNumbers } from './identified.ts';

/**
 * Keyed hash: of a seller at a marketplace, so that repeat sellers are found without naming anybody; of a notice as it was sent, so
 * that a repeat is known without keeping what it said of people.
 */
export type Pseudonym = (within: OrganisationId | NoticeId, text: string) => string;

/** What listings are read against. */
export interface Market {
  readonly directory: Directory;
  readonly marketplaces: ReadonlyMap<OrganisationId, MarketplaceRegistration>;
  readonly now: Date;
  readonly pseudonym: Pseudonym;
  /** Of the content itself nothing is taken. */
  readonly isMetadataOnly?: boolean;
  /** Present where links of sellers are switched on for the submitter. */
  readonly identify?: Identify;
}

/** The listings of a submission, the good and the bad. */
export interface Listings {
  readonly items: NoticeItem[];
  readonly repeated: { readonly index: number; readonly itemId: ItemId }[];
  readonly rejected: RejectedItem[];
  /** Sellers in clear, to be kept apart. */
  readonly sellers: { readonly itemId: ItemId; readonly seller: Seller }[];
  readonly identified: Identified[];
}

/** So that the faults of a thousand listings still fit into one answer. */
const MOST_FAULTS_OF_A_LISTING = 10;

const SKEW_MILLISECONDS = 5 * 60 * 1000;
/** Deliveries outside the system are told within a year. */
const OLDEST_DELIVERY_MILLISECONDS = 366 * 24 * 3600 * 1000;

function checkDelivery({ external }: NewItem, marketplace: MarketplaceRegistration, now: Date): Fault | undefined {
  const isExternal = marketplace.channel === 'external';
  if (isExternal && !external) {
    return {
      pointer: '/external',
      code: 'NO_DELIVERY_PROOF',
      detail: 'This marketplace is not connected: say when it received the notice, and what proves it',
    };
  }
  if (!isExternal && external)
    return {
      pointer: '/external',
      code: 'INVALID_INPUT',
      detail: 'This marketplace is connected: it is delivered here',
    };
  if (!external) return undefined;
  const age = now.getTime() - Date.parse(external.receivedAt);
  if (age >= -SKEW_MILLISECONDS && age < OLDEST_DELIVERY_MILLISECONDS) return undefined;
  return {
    pointer: '/external/receivedAt',
    code: 'TIME_NOT_PLAUSIBLE',
    detail: 'It lies in the future, or more than a year ago',
  };
}

function checkFirstSeen({ firstSeenAt }: NewItem, now: Date): Fault | undefined {
  if (!firstSeenAt || Date.parse(firstSeenAt) <= now.getTime() + SKEW_MILLISECONDS) return undefined;
  return { pointer: '/firstSeenAt', code: 'TIME_NOT_PLAUSIBLE', detail: 'It lies in the future' };
}

function checkContent({ title }: NewItem, { isMetadataOnly }: Market): Fault | undefined {
  if (!isMetadataOnly || title === undefined) return undefined;
  const detail = 'Of this sector no content is kept, and a title is content: leave it out';
  return { pointer: '/title', code: 'CONTENT_NOT_KEPT', detail };
}

/** DSA Art. 16(2)(b): without an exact electronic location there is no listing. */
const codeAt: CodesByPlace = ([first]) => (first === 'url' ? 'NO_URL' : undefined);

/** A good listing, and what is kept of its seller apart. */
interface Read {
  readonly item: Omit<NoticeItem, 'index'>;
  readonly seller?: Seller;
  readonly hashes: Identified['hashes'];
}

/** One listing: an item, or the faults that keep it from being one. Pointers are relative to the listing. */
function readListing(sent: unknown, noticeId: NoticeId, market: Market): Read | Fault[] {
  const { seller, url, ...listed } = read(NewItem, sent, codeAt);
  const found = recognise(market.directory, url);
  if ('code' in found) return [{ pointer: '/url', code: found.code, detail: found.detail }];
  const marketplace = market.marketplaces.get(found.marketplace);
  if (!marketplace) throw new Error(`The directory names ${found.marketplace}, the registry does not`);
  const { hashes, faults: wrongNumbers } = numbersOf(seller ?? {}, market.identify);
  const faults = [
    checkDelivery({ url, ...listed }, marketplace, market.now),
    checkFirstSeen({ url, ...listed }, market.now),
    checkContent({ url, ...listed }, market),
    ...wrongNumbers,
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0) return faults;
  const item = {
    id: itemIdOf(noticeId, found.listing.url),
    marketplace: found.marketplace,
    listing: found.listing,
    ...listed,
    ...(seller?.id && { sellerKey: market.pseudonym(found.marketplace, seller.id) }),
    ...(seller?.listings && { sellerListings: seller.listings }),
  };
  return { item, hashes, ...(seller && { seller: withoutNumbers(seller) }) };
}

function attempt(sent: unknown, noticeId: NoticeId, market: Market) {
  try {
    return readListing(sent, noticeId, market);
  } catch (error) {
    if (error instanceof RefusedError) return error.faults;
    throw error;
  }
}

/** The address of a listing as it was sent, as far as it is one; no longer than one may be. */
export const addressOf = (sent: unknown): { url?: string } =>
  typeof sent === 'object' && sent !== null && 'url' in sent && typeof sent.url === 'string'
    ? { url: sent.url.slice(0, 2000) }
    : {};

function identifiedOf({ item: { id: itemId, marketplace, sellerKey }, hashes }: Read): Identified[] {
  return sellerKey && hashes.length > 0 ? [{ itemId, marketplace, sellerKey, hashes }] : [];
}

/** Reads listings one by one: a bad one harms no other, and one that stands twice is one item. */
export function readListings(sent: readonly unknown[], noticeId: NoticeId, market: Market): Listings {
  const taken = new Set<ItemId>();
  const listings: Listings = { items: [], repeated: [], rejected: [], sellers: [], identified: [] };
  for (const [index, each] of sent.entries()) {
    const result = attempt(each, noticeId, market);
    if (!('item' in result)) {
      listings.rejected.push({ index, ...addressOf(each), faults: result.slice(0, MOST_FAULTS_OF_A_LISTING) });
    } else if (taken.has(result.item.id)) {
      listings.repeated.push({ index, itemId: result.item.id });
    } else {
      taken.add(result.item.id);
      listings.items.push({ ...result.item, index });
      if (result.seller) listings.sellers.push({ itemId: result.item.id, seller: result.seller });
      listings.identified.push(...identifiedOf(result));
    }
  }
  return listings;
}

/** Nothing good among what was sent: the faults of all, with pointers from the root. */
export const noGoodItem = (rejected: readonly RejectedItem[]): RefusedError =>
  new RefusedError('NO_GOOD_ITEM', 'None of the listings can be taken', {
    faults: rejected
      .flatMap(({ index, faults }) => faults.map((fault) => ({ ...fault, pointer: `/items/${index}${fault.pointer}` })))
      .slice(0, MOST_FAULTS),
  });
