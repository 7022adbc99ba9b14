import type { PreviewedClock, PreviewedDelivery, PreviewedItem } from '../../contracts/preview.ts';
import { type Fault, RefusedError } from '../../errors.ts';
import { sectors } from '../../sectors/sectors.ts';
import { Kind } from '../../vocabulary/life.ts';
import { Reference } from '../../vocabulary/text.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import { explain } from '../clock/deadline.ts';
import { limitOf } from '../clock/item-clocks.ts';
import { CLOCKS } from '../clock/table.ts';
import { type Deciding, rulesAt, strongestOf, VIA } from '../delivery.ts';
import { recognise } from '../listing/directory.ts';
import { noticeIdOf } from './derived-id.ts';
import { addressOf, type Listings, readListings } from './listings.ts';
import { isMetadataOnly, type Received, type Reception, receive, sectorOf } from './receive.ts';
import { statusOf } from './submitter.ts';

type Rows = Pick<Listings, 'items' | 'repeated' | 'rejected'>;

const fieldOf = (sent: unknown, name: string): unknown =>
  typeof sent === 'object' && sent !== null && Object.hasOwn(sent, name)
    ? (sent as Record<string, unknown>)[name]
    : undefined;

const itemsIn = (sent: unknown): readonly unknown[] => {
  const items = fieldOf(sent, 'items');
  return Array.isArray(items) ? items : [];
};

/** Which notice this is by its reference; undefined while it has none that can be read. */
export function noticeIdIn(sent: unknown, { submitter }: Reception) {
  const reference = Reference.safeParse(fieldOf(sent, 'reference'));
  return reference.success ? noticeIdOf(submitter.id, reference.data) : undefined;
}

/** Reads a submission as intake does; a refusal is an answer here. */
export function tryToReceive(sent: unknown, reception: Reception): Received | RefusedError {
  try {
    return receive(sent, reception);
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

/** The listings of a submission, whatever is lacking around them. */
export function listingsOf(sent: unknown, received: Received | RefusedError, reception: Reception): Rows {
  if (!(received instanceof RefusedError)) return received.notice;
  const id = noticeIdIn(sent, reception) ?? noticeIdOf(reception.submitter.id, '');
  return readListings(itemsIn(sent), id, { ...reception, isMetadataOnly: isMetadataOnly(sectorOf(sent)) });
}

/** What each address was recognised as, in the order in which they were sent. */
export function recognisedRows(sent: unknown, rows: Rows, { directory }: Reception): PreviewedItem[] {
  const all = itemsIn(sent);
  const urlAt = (index: number) => addressOf(all[index]);
  const good = rows.items.map(({ id, index, marketplace, listing }) => ({ id, index, marketplace, listing }));
  const byId = new Map(good.map((row) => [row.id, row]));
  const again = rows.repeated.flatMap(({ index, itemId }) => {
    const first = byId.get(itemId);
    return first ? [{ ...first, index, repeats: first.index }] : [];
  });
  const taken = [...good, ...again].map(({ id: _, ...row }) => ({ ...urlAt(row.index), ...row, faults: [] }));
  const refused = rows.rejected.map(({ index, url, faults }) => {
    const found = url === undefined ? undefined : recognise(directory, url);
    return { ...urlAt(index), index, ...(found && 'listing' in found && found), faults };
  });
  return [...taken, ...refused].sort((a, b) => a.index - b.index);
}

/** What of the details can be read; the rest says nothing yet. */
function readableDetails(sector: Deciding['sector'], details: unknown): Record<string, unknown> {
  const fields = Object.entries(sectors[sector].details.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse(fieldOf(details, name));
    return read.success && read.data !== undefined ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** What decides which clocks run, as far as it is written; undefined until kind and sector are. */
function decidingIn(sent: unknown, { submitter, now }: Reception): Deciding | undefined {
  const sector = sectorOf(sent);
  const kind = Kind.safeParse(fieldOf(sent, 'kind'));
  if (!sector || !kind.success || kind.data === 'ALERT') return undefined;
  const status = statusOf(submitter.organisation, sector, instant(now));
  return { kind: kind.data, sector, status, details: readableDetails(sector, fieldOf(sent, 'details')) };
}

export const decidingOf = (
  sent: unknown,
  received: Received | RefusedError,
  reception: Reception,
): Deciding | undefined => (received instanceof RefusedError ? decidingIn(sent, reception) : received.notice);

/** Starts of deliveries that are told apart: where marketplaces are not connected each listing may have its own. */
const MOST_DELIVERIES = 100;

function clocksFrom(deciding: Deciding, marketplace: Parameters<typeof rulesAt>[1], from: Instant): PreviewedClock[] {
  return rulesAt(deciding, marketplace, from).map((rule) => ({
    ...explain({ clock: rule.clock, limit: limitOf(rule), from, memberState: marketplace.jurisdiction }),
    stop: CLOCKS[rule.clock].stop ?? 'DECISION',
  }));
}

/** The clocks that would run at each marketplace, for the listings that would be taken. */
export function deliveriesOf(deciding: Deciding, { items }: Rows, { marketplaces, now }: Reception) {
  const parcels = Map.groupBy(items, ({ marketplace, external }) => {
    return `${external?.receivedAt ?? instant(now)} ${marketplace}`;
  });
  return [...parcels.values()].slice(0, MOST_DELIVERIES).flatMap((parcel): PreviewedDelivery[] => {
    const [first] = parcel;
    const marketplace = first && marketplaces.get(first.marketplace);
    if (!marketplace) return [];
    const from = first.external?.receivedAt ?? instant(now);
    const clocks = clocksFrom(deciding, marketplace, from);
    const { name, channel, jurisdiction } = marketplace;
    const place = { marketplace: first.marketplace, name, via: VIA[channel], jurisdiction, from };
    return [{ ...place, items: parcel.length, basis: strongestOf(clocks), clocks }];
  });
}

/** The faults of the notice itself: those of a listing stand with the listing. */
export function ownFaults({ code, message, faults }: RefusedError): readonly Fault[] {
  if (faults.length === 0) return [{ pointer: '', code, detail: message }];
  return faults.filter(({ pointer }) => !/^\/items\/\d/.test(pointer));
}
