import type { ItemRow } from '../contracts/item.ts';
import type { Erasure, NewAccessRequest, NewErasure, SellerFile, SellerFileItem } from '../contracts/seller-rights.ts';
import { derivedId } from '../domain/intake/derived-id.ts';
import { digestOf } from '../domain/life/chain.ts';
import { nothingThere } from '../domain/ownership.ts';
import { ABOUT, fileItemOf } from '../domain/retention/seller-file.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { readHistory } from '../store/events.ts';
import { numberRowsOf } from '../store/number-rows.ts';
import { readParties } from '../store/parties.ts';
import { erasuresOf, recordAccess } from '../store/retention-ledger.ts';
import { addErasure, type ErasureJob, jobsUnder } from '../store/retention-work.ts';
import { itemsOfSeller, placeOf, type SoughtSeller } from '../store/seller-items.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import { instant } from '../vocabulary/time.ts';
import { readMeasures } from './seller-measures.ts';

interface Tables {
  readonly cases: Table;
  readonly views: Table;
}

/** Whose notices somebody may answer for. */
const withinOf = ({ reach, organisation }: Caller): OrganisationId | undefined =>
  reach === 'all' ? undefined : organisation;

/** A seller of whom there is nothing, or nothing of theirs, is not there for whoever asks. */
async function checkKnown(views: Table, sought: SoughtSeller, now: Date): Promise<void> {
  for await (const _ of itemsOfSeller(views, sought, now)) return;
  throw nothingThere();
}

/** An answer holds so many items, so that it fits into one. */
const MOST_ITEMS = 100;

async function fileItem(cases: Table, { id, noticeId }: ItemRow, now: Date): Promise<SellerFileItem[]> {
  const [history, parties] = await Promise.all([readHistory(cases, id), readParties(cases, noticeId)]);
  const found = parties.flatMap(({ party }) => party.sellers).find(({ itemId }) => itemId === id);
  return history?.facts ? [fileItemOf(history.facts, history.events, found?.seller, now)] : [];
}

/** Some items of a seller, and where the next part begins if there are more. */
async function partOf({ cases, views }: Tables, sought: SoughtSeller, now: Date) {
  const rows: ItemRow[] = [];
  for await (const row of itemsOfSeller(views, sought, now)) {
    rows.push(row);
    if (rows.length > MOST_ITEMS) break;
  }
  const shown = rows.slice(0, MOST_ITEMS);
  const last = shown.at(-1);
  const items = await Promise.all(shown.map((row) => fileItem(cases, row, now)));
  return { items: items.flat(), ...(rows.length > MOST_ITEMS && last && { next: toCursor(placeOf(last)) }) };
}

const toCursor = (place: string): string => Buffer.from(place).toString('base64url');

function fromCursor(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[0-9a-f-]{36}$/.test(place)) return place;
  throw new RefusedError('INVALID_CURSOR', 'This is no cursor of this request', {
    faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
  });
}

/** Kinds of numbers of which hashes are kept, each once. */
async function linksOf(cases: Table, seller: SellerId, within: OrganisationId | undefined) {
  const [marketplace = '', key = ''] = seller.split('~');
  const found = await numberRowsOf(cases, marketplace as OrganisationId, key);
  const kinds = found.filter(({ authority }) => !within || authority === within).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => ({ kind }));
}

/**
 * Everything that is kept about a seller, for that person. That it was asked for is recorded; what was answered is kept nowhere.
 *
 * Source: GDPR Art. 15.
 */
export async function tellSeller(
  tables: Tables,
  caller: Caller,
  { seller, request }: { seller: SellerId; request: NewAccessRequest },
  now: Date,
): Promise<SellerFile> {
  const within = withinOf(caller);
  await checkKnown(tables.views, { id: seller, within }, now);
  const after = request.cursor === undefined ? undefined : fromCursor(request.cursor);
  await recordAccess(tables.cases, seller, { requestId: request.requestId, by: caller.organisation }, now);
  const [part, links, measured] = await Promise.all([
    partOf(tables, { id: seller, within, after }, now),
    linksOf(tables.cases, seller, within),
    readMeasures(tables.cases, seller),
  ]);
  const measures = measured.map(({ actionId: _, seller: __, n: ___, ...said }) => said);
  return { seller, asOf: instant(now), about: ABOUT, measures, links, ...part };
}

const jobFor = (caller: Caller, seller: SellerId, { requestId, grounds }: NewErasure, now: Date): ErasureJob => {
  const within = withinOf(caller);
  return {
    id: derivedId('erasure', caller.organisation, seller, requestId),
    seller,
    requestedBy: caller.organisation,
    ...(within && { within }),
    grounds,
    requestedAt: instant(now),
  };
};

const viewOf = ({ id, seller, grounds, requestedAt }: ErasureJob): Erasure => ({
  id,
  seller,
  grounds: [...grounds],
  requestedAt,
  state: 'REQUESTED',
});

/** What became of requests about a seller: those that are done, and those that are under way. */
async function erasuresBy({ cases, work }: Tables & { work: Table }, caller: Caller, seller: SellerId) {
  const [done, jobs] = await Promise.all([erasuresOf(cases, seller), jobsUnder(work, `${seller}#`)]);
  const open = jobs.filter(({ isDone }) => !isDone).map(({ job }) => job);
  const isTheirs = ({ requestedBy }: { requestedBy: OrganisationId }) =>
    caller.reach === 'all' || requestedBy === caller.organisation;
  const isOpen = (id: string) => open.some((job) => job.id === id);
  const ended = done
    .filter(({ data }) => isTheirs(data) && !isOpen(data.id))
    .map(({ data: { requestedBy: _, ...erasure }, recordedAt: doneAt }) => ({
      ...erasure,
      seller,
      state: 'DONE' as const,
      doneAt,
    }));
  return [...ended, ...open.filter(isTheirs).map(viewOf)];
}

/** What became of requests to erase a seller. */
export async function showErasures(tables: Tables & { work: Table }, caller: Caller, seller: SellerId, now: Date) {
  await checkKnown(tables.views, { id: seller, within: withinOf(caller) }, now);
  return { erasures: await erasuresBy(tables, caller, seller) };
}

/**
 * Takes a request to erase a seller; it is done in the background. Sent again, it answers what has become of it.
 *
 * Source: GDPR Art. 17.
 */
export async function requestErasure(
  tables: Tables & { work: Table },
  caller: Caller,
  { seller, request }: { seller: SellerId; request: NewErasure },
  now: Date,
): Promise<Erasure> {
  await checkKnown(tables.views, { id: seller, within: withinOf(caller) }, now);
  const job = await addErasure(tables.work, jobFor(caller, seller, request, now));
  if (digestOf(job.grounds) !== digestOf(request.grounds)) throw reused();
  const known = await erasuresBy(tables, caller, seller);
  return known.find(({ id }) => id === job.id) ?? viewOf(job);
}

const reused = () =>
  new RefusedError('REFERENCE_REUSED', 'This id stands for another request about this seller', {
    faults: [{ pointer: '/requestId', code: 'REFERENCE_REUSED', detail: 'Use a new id, or send the same again' }],
  });
