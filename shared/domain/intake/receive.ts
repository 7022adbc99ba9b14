import { type CodesByPlace, noticeCodes, read, refuse } from '../../contracts/faults.ts';
import type { Seller } from '../../contracts/listing.ts';
import { type Notice, NoticeEnvelope, type NoticeReceipt } from '../../contracts/notice.ts';
import { type Fault, RefusedError } from '../../errors.ts';
import { type Sector, sectors } from '../../sectors/sectors.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import { instant } from '../../vocabulary/time.ts';
import { digestOf } from '../life/chain.ts';
import { noticeIdOf } from './derived-id.ts';
import { type Listings, type Market, noGoodItem, readListings } from './listings.ts';
import { memberStateOf, type Submitter, statusOf } from './submitter.ts';

/** Personal data of a submission: kept in an item of its own, under a salt that goes with it. */
export interface Party {
  readonly salt: string;
  readonly contact?: { readonly name: string; readonly email: string };
  readonly sellers: readonly { readonly itemId: ItemId; readonly seller: Seller }[];
}

/** Who submits, at what moment, against which marketplaces. */
export interface Reception extends Market {
  readonly submitter: Submitter;
  readonly salt: string;
}

export interface Received {
  readonly notice: Notice;
  readonly party?: Party;
  readonly receipt: NoticeReceipt;
}

const sectorOf = (sent: unknown): Sector | undefined => {
  const sector = typeof sent === 'object' && sent !== null && 'sector' in sent ? sent.sector : undefined;
  return typeof sector === 'string' && Object.hasOwn(sectors, sector) ? (sector as Sector) : undefined;
};

const codesFor = (sent: unknown): CodesByPlace => {
  const sector = sectorOf(sent);
  return noticeCodes(sector ? sectors[sector].faultCodes : {});
};

/** Digest of a submission as it was sent, unread parts and all; text that is no Unicode has none. */
export function digestOfSent(sent: unknown): string {
  try {
    return digestOf(sent);
  } catch (cause) {
    const fault = { pointer: '', code: 'INVALID_JSON', detail: 'A lone surrogate is no character' } as const;
    throw new RefusedError('INVALID_JSON', 'The submission holds text that is no Unicode', { faults: [fault], cause });
  }
}

/** What the shape of the fields cannot say: orders are for authorities, notices are in good faith, and each sector has its checks. */
function contentFaults(envelope: NoticeEnvelope, { submitter }: Reception): Fault[] {
  const { kind, sector, category, details, order, goodFaith } = envelope;
  const faults: Fault[] = [];
  if (kind === 'ORDER' && submitter.organisation.role !== 'authority') {
    faults.push({ pointer: '/kind', code: 'ORDER_NOT_ALLOWED', detail: 'Only an authority orders' });
  }
  if (kind === 'ORDER' && !order)
    faults.push({
      pointer: '/order',
      code: 'ORDER_INCOMPLETE:a',
      detail: 'An order carries the elements of DSA Art. 9(2)',
    });
  if (kind === 'NOTICE' && order)
    faults.push({ pointer: '/order', code: 'UNKNOWN_FIELD', detail: 'A notice carries no order' });
  if (kind === 'NOTICE' && !goodFaith) {
    faults.push({
      pointer: '/goodFaith',
      code: 'NO_GOOD_FAITH',
      detail: 'Confirm the statement of good faith (DSA Art. 16(2)(d))',
    });
  }
  const { organisation } = submitter;
  if (organisation.role === 'authority' && !organisation.sectors.includes(sector)) {
    faults.push({
      pointer: '/sector',
      code: 'OUT_OF_SCOPE',
      detail: 'This authority is not registered for the sector',
    });
  }
  const broken = sectors[sector].checks.filter((check) => check.isBroken({ category, details: details as never }));
  return [...faults, ...broken.map(({ pointer, code, detail }) => ({ pointer, code, detail }))];
}

function partyOf({ contact }: NoticeEnvelope, { sellers }: Listings, salt: string): Party | undefined {
  if (!contact && sellers.length === 0) return undefined;
  return { salt, sellers, ...(contact && { contact }) };
}

/** The answer to a submission, the first time and every time it is sent again. */
export function receiptOf({ id, reference, acceptedAt, items, repeated, rejected }: Notice): NoticeReceipt {
  const rows = items.map(({ index, id: item, marketplace, listing }) => ({
    index,
    id: item,
    marketplace,
    url: listing.url,
  }));
  const again = repeated.flatMap(({ index, itemId }) =>
    rows.filter((row) => row.id === itemId).map((row) => ({ ...row, index, repeats: row.index })),
  );
  return { id, reference, acceptedAt, items: [...rows, ...again].sort((a, b) => a.index - b.index), rejected };
}

/**
 * Reads a submission: a notice of its good listings, or a refusal that names every fault.
 *
 * Source: DSA Art. 16(2) for notices, Art. 9(2) for orders. A refusal starts no clock of any marketplace.
 */
export function receive(sent: unknown, reception: Reception): Received {
  const envelope = read(NoticeEnvelope, sent, codesFor(sent)) as NoticeEnvelope;
  const faults = contentFaults(envelope, reception);
  if (faults.length > 0) throw refuse(faults);
  const { submitter, now, salt } = reception;
  const { items: sentItems, contact: _, sector, category, reference, ...content } = envelope;
  const id = noticeIdOf(submitter.id, reference);
  const listings = readListings(sentItems, id, reception);
  if (listings.items.length === 0) throw noGoodItem(listings.rejected);
  const party = partyOf(envelope, listings, salt);
  const acceptedAt = instant(now);
  const { dsa: primary, secondary } = sectors[sector].categories[category as never] as {
    dsa: Notice['dsa']['primary'];
    secondary?: Notice['dsa']['primary'];
  };
  const notice: Notice = {
    ...content,
    id,
    reference,
    sector,
    category,
    details: content.details as Notice['details'],
    submitter: submitter.id,
    status: statusOf(submitter.organisation, sector, acceptedAt),
    memberState: memberStateOf(submitter),
    acceptedAt,
    dsa: { primary, ...(secondary && { secondary }) },
    ...(party && { party: digestOf(party) }),
    items: listings.items,
    repeated: listings.repeated,
    rejected: listings.rejected,
    digest: digestOfSent(sent),
  };
  return { notice, ...(party && { party }), receipt: receiptOf(notice) };
}

/** The same reference again: the first answer if the body is the same, a conflict if it is not. */
export function answerAgain(stored: Pick<Notice, 'digest' | 'reference'>, digest: string): void {
  if (stored.digest === digest) return;
  throw new RefusedError('REFERENCE_REUSED', `Reference ${stored.reference} was used for another submission`, {
    faults: [
      { pointer: '/reference', code: 'REFERENCE_REUSED', detail: 'Use a new reference, or send the same body again' },
    ],
  });
}
