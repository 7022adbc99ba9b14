import { type CodesByPlace, noticeCodes, read, refuse } from '../../contracts/faults.ts';
import type { Seller } from '../../contracts/listing.ts';
import { type Notice, NoticeEnvelope, type NoticeReceipt } from '../../contracts/notice.ts';
import { type Fault, RefusedError } from '../../errors.ts';
import { type Sector, sectors } from '../../sectors/sectors.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import { instant } from '../../vocabulary/time.ts';
import { digestOf } from '../life/chain.ts';
import { coordinatedFaults, type LackOfAction } from './coordinated-fault.ts';
import { noticeIdOf } from './derived-id.ts';
import type { Identified } from './identified.ts';
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
  readonly lackOfAction?: LackOfAction | undefined;
}

export interface Received {
  readonly notice: Notice;
  readonly party?: Party;
  /** Hashes of numbers of sellers, for the submitter alone. */
  readonly identified: readonly Identified[];
  readonly receipt: NoticeReceipt;
}

/** The sector that a submission names, if there is such a one. */
export const sectorOf = (sent: unknown): Sector | undefined => {
  const sector = typeof sent === 'object' && sent !== null && 'sector' in sent ? sent.sector : undefined;
  return typeof sector === 'string' && Object.hasOwn(sectors, sector) ? (sector as Sector) : undefined;
};

/** Of some sectors no content is kept. */
export const isMetadataOnly = (sector: Sector | undefined): boolean =>
  sector !== undefined && sectors[sector].keeps === 'METADATA';

const codesFor = (sent: unknown): CodesByPlace => {
  const sector = sectorOf(sent);
  return noticeCodes(sector ? sectors[sector].faultCodes : {});
};

/**
 * Digest of a submission as it was sent, unread parts and all; text that is no Unicode has none. Where personal data were sent it is
 * kept under the key for pseudonyms only: once the data are gone, nobody without the key can test a guess against it.
 */
export function digestOfSent(sent: unknown): string {
  try {
    return digestOf(sent);
  } catch (cause) {
    const fault = { pointer: '', code: 'INVALID_JSON', detail: 'A lone surrogate is no character' } as const;
    throw new RefusedError('INVALID_JSON', 'The submission holds text that is no Unicode', { faults: [fault], cause });
  }
}

/** What the kind of a submission asks for beyond the shape of its fields. */
function* kindFaults({ kind, order, goodFaith }: NoticeEnvelope, { organisation }: Submitter): Generator<Fault> {
  if (kind === 'ORDER' && organisation.role !== 'authority')
    yield { pointer: '/kind', code: 'ORDER_NOT_ALLOWED', detail: 'Only an authority orders' };
  if (kind === 'ORDER' && !order) {
    const detail = 'An order carries the elements of DSA Art. 9(2)';
    yield { pointer: '/order', code: 'ORDER_INCOMPLETE:a', detail };
  }
  if (kind === 'NOTICE' && order)
    yield { pointer: '/order', code: 'UNKNOWN_FIELD', detail: 'A notice carries no order' };
  if (kind === 'NOTICE' && !goodFaith) {
    const detail = 'Confirm the statement of good faith (DSA Art. 16(2)(d))';
    yield { pointer: '/goodFaith', code: 'NO_GOOD_FAITH', detail };
  }
}

/** What the sector asks for: an authority that is competent, and the checks of its table. */
function* sectorFaults({ sector, category, details }: NoticeEnvelope, { organisation }: Submitter): Generator<Fault> {
  if (organisation.role === 'authority' && !organisation.sectors.includes(sector)) {
    const detail = 'This authority is not registered for the sector';
    yield { pointer: '/sector', code: 'OUT_OF_SCOPE', detail };
  }
  for (const { pointer, code, detail, isBroken } of sectors[sector].checks)
    if (isBroken({ category, details: details as never })) yield { pointer, code, detail };
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

/** What a notice says of all its listings: what was sent, without personal data, and what follows from who sent it. */
function contentOf({ items: _, contact: __, details, ...content }: NoticeEnvelope, { submitter, now }: Reception) {
  const { sector, category } = content;
  const acceptedAt = instant(now);
  const { dsa: primary, secondary } = sectors[sector].categories[category as never] as {
    dsa: Notice['dsa']['primary'];
    secondary?: Notice['dsa']['primary'];
  };
  return {
    ...content,
    details: details as Notice['details'],
    submitter: submitter.id,
    status: statusOf(submitter.organisation, sector, acceptedAt),
    memberState: memberStateOf(submitter),
    acceptedAt,
    dsa: { primary, ...(secondary && { secondary }) },
  };
}

/**
 * Reads a submission: a notice of its good listings, or a refusal that names every fault.
 *
 * Source: DSA Art. 16(2) for notices, Art. 9(2) for orders. A refusal starts no clock of any marketplace.
 */
export function receive(sent: unknown, reception: Reception): Received {
  const envelope = read(NoticeEnvelope, sent, codesFor(sent)) as NoticeEnvelope;
  const { submitter, salt } = reception;
  const ofKind = [...kindFaults(envelope, submitter), ...coordinatedFaults(envelope, reception.lackOfAction)];
  const faults = [...ofKind, ...sectorFaults(envelope, submitter)];
  if (faults.length > 0) throw refuse(faults);
  const id = noticeIdOf(submitter.id, envelope.reference);
  const market = { ...reception, isMetadataOnly: isMetadataOnly(envelope.sector) };
  const listings = readListings(envelope.items, id, market);
  if (listings.items.length === 0) throw noGoodItem(listings.rejected);
  const party = partyOf(envelope, listings, salt);
  const { items, repeated, rejected } = listings;
  const notice: Notice = {
    id,
    ...contentOf(envelope, reception),
    ...(party && { party: digestOf(party) }),
    items,
    repeated,
    rejected,
    digest: party ? reception.pseudonym(id, digestOfSent(sent)) : digestOfSent(sent),
  };
  return { notice, ...(party && { party }), identified: listings.identified, receipt: receiptOf(notice) };
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
