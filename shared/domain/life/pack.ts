import type { Delivery } from '../../contracts/delivery.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import type { Threshold } from '../clock/thresholds.ts';
import type { Counted } from './facts.ts';
import { packing } from './packing.ts';

/** The facts before an event, packed into the event for whoever counts it. Derived, hence outside the chain of hashes. */
const facts = packing<Omit<Counted, 'itemId'>>('1', {
  n: 'number',
  state: 'text',
  noticeId: 'text',
  kind: 'text',
  sector: 'text',
  submitter: 'text',
  status: 'text',
  memberState: 'text',
  marketplace: 'text',
  acceptedAt: 'instant',
  sellerKey: 'text',
  via: 'text',
  deliveredAt: 'instant',
  clocks: 'clocks',
  yardsticks: 'yardsticks',
  basis: 'text',
  noticeMonth: 'text',
  noticeBasis: 'text',
  leads: 'text',
  itemsInNotice: 'number',
  itemsAtMarketplace: 'number',
  receivedAt: 'instant',
  receiptConfirmedAt: 'instant',
  isReceiptAutomatic: 'flag',
  assessedAt: 'instant',
  decidedAt: 'instant',
  decidedRecordedAt: 'instant',
  outcome: 'text',
  ground: 'text',
  measures: 'number',
  actionAt: 'instant',
  actionRecordedAt: 'instant',
  isContradicted: 'flag',
  corroboratedAt: 'instant',
  verifiedGoneAt: 'instant',
  notifierInformedAt: 'instant',
  sellerInformedAt: 'instant',
  endedAt: 'instant',
  withdrawnAt: 'instant',
  infoRequestedAt: 'instant',
  reinstatedAt: 'instant',
  reappearedAt: 'instant',
  duplicateOf: 'text',
  questions: 'number',
  lapsed: 'number',
  waited: 'number',
  refusal: 'text',
  redress: 'redress',
  reversal: 'text',
  isNewlyImposed: 'flag',
  failures: 'number',
  buyers: 'number',
  units: 'number',
  identical: 'number',
  isRecallPublished: 'flag',
  isGatewayReported: 'flag',
  isProofRequested: 'flag',
  isReferred: 'flag',
  imposedAt: 'instant',
  firstSeenAt: 'instant',
  feedback: 'text',
  isReminded: 'flag',
});

/** Clocks without a number are left out: nothing is counted by them. */
export const pack = (counted: Counted): string =>
  facts.pack({ ...counted, clocks: counted.clocks.filter(({ status }) => status !== 'NO_STATUTORY_LIMIT') });
export const unpack = (packed: string, itemId: ItemId): Counted => ({ itemId, ...facts.unpack(packed) });

type Flat = Omit<Delivery, 'listing'> & Delivery['listing'];

/** The fact of a delivery, the longest that is recorded. */
const delivery = packing<Flat>('1', {
  noticeId: 'text',
  kind: 'text',
  sector: 'text',
  category: 'text',
  submitter: 'text',
  status: 'text',
  memberState: 'text',
  marketplace: 'text',
  acceptedAt: 'instant',
  host: 'free',
  listingId: 'free',
  url: 'free',
  title: 'free',
  sellerKey: 'text',
  via: 'text',
  deliveredAt: 'instant',
  clocks: 'clocks',
  yardsticks: 'yardsticks',
  jurisdiction: 'text',
  ruleVersion: 'text',
  calendarVersion: 'text',
  basis: 'text',
  noticeMonth: 'text',
  noticeBasis: 'text',
  leads: 'text',
  itemsInNotice: 'number',
  itemsAtMarketplace: 'number',
  isProbed: 'flag',
  isSerious: 'flag',
  sellerListings: 'number',
  firstSeenAt: 'instant',
});

export const packDelivery = ({ listing, ...rest }: Delivery): string => delivery.pack({ ...rest, ...listing });
export function unpackDelivery(packed: string): Delivery {
  const { host, listingId, url, ...rest } = delivery.unpack(packed);
  return { ...rest, listing: { host, listingId, url } };
}

/** What the index of what is due leads to: the moment, and the share of a clock or the number of the message sent again. */
const threshold = packing<{ at: string; clock?: string; percent?: number; redelivery?: number; lapse?: number }>('1', {
  at: 'instant',
  clock: 'text',
  percent: 'number',
  redelivery: 'number',
  lapse: 'number',
});

export const packThreshold = (next: Threshold): string => threshold.pack(next);
export const unpackThreshold = (packed: string): Threshold => threshold.unpack(packed) as Threshold;
