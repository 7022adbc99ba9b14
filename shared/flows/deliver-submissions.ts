import type { NoticeItem } from '../contracts/notice.ts';
import { deliveryOf } from '../domain/delivery.ts';
import { originOf } from '../domain/life/chain.ts';
import { type History, newHistory, type Sealed, seal } from '../domain/life/history.ts';
import { record } from '../store/append.ts';
import { rowOfEvent } from '../store/events.ts';
import { BATCH_SIZE, insertMany, type Row } from '../store/insert.ts';
import type { Submission } from '../store/notices.ts';
import { UnfinishedError } from '../store/passing.ts';
import type { Registry } from '../store/registry.ts';
import { holderOf, rowOfSeen } from '../store/seen.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { linkFollowing } from './follow-up.ts';

/** Needed at the end of an invocation to hand back what is left, in milliseconds. */
const RESERVE_MILLISECONDS = 10_000;
/** Each item is two rows: its delivery, and the place of its listing. So many calls are under way at once. */
const CALLS_AT_ONCE = 4;
const ITEMS_AT_ONCE = Math.floor((BATCH_SIZE * CALLS_AT_ONCE) / 2);

export interface Delivering {
  readonly cases: Table;
  readonly registry: Registry;
  readonly remainingMilliseconds: () => number;
}

/** One item to be delivered, with the submission it belongs to. */
interface Parcel {
  readonly submission: Submission;
  readonly item: NoticeItem;
}

/** The first event of an item: it has reached its marketplace, now or when the proof of delivery says. */
async function deliver({ registry }: Delivering, { submission, item }: Parcel): Promise<Sealed> {
  const now = new Date();
  const marketplace = (await registry.marketplaces()).get(item.marketplace);
  if (!marketplace) {
    registry.forget();
    throw new UnfinishedError(`The registry does not know ${item.marketplace} yet`);
  }
  const data = deliveryOf(submission, item, marketplace, now);
  const draft = { type: 'ITEM_DELIVERED', occurredAt: data.deliveredAt, actor: { role: 'system' }, data } as const;
  return seal(newHistory(item.id, originOf(submission, item.id)), draft, now);
}

/** What was removed and is back is linked to what it follows from, and is no duplicate of it. */
const isBack = (submission: Submission): boolean =>
  submission.kind !== 'ALERT' && submission.follows?.relation === 'REAPPEARANCE_OF';

/** Links items whose listing their submitter notified before: a duplicate is linked, never dropped. */
async function linkDuplicates(cases: Table, parcels: readonly Parcel[]): Promise<void> {
  const now = new Date();
  const holders = await Promise.all(
    parcels.map(({ submission: { submitter }, item }) => holderOf(cases, submitter, item)),
  );
  const link =
    (duplicateOf: ItemId) =>
    ({ facts }: History) =>
      facts?.duplicateOf
        ? undefined
        : ({
            type: 'DUPLICATE_LINKED',
            occurredAt: now.toISOString(),
            actor: { role: 'system' },
            data: { duplicateOf },
          } as const);
  const entries = parcels.flatMap(({ item: { id } }, index) => {
    const holder = holders[index];
    return holder && holder !== id ? [{ itemId: id, decide: link(holder) }] : [];
  });
  for (const result of await record(cases, entries, now)) if ('refused' in result) throw result.refused;
}

/** The place of each listing, once: one call may not write a key twice. Alerts take none. */
function placesOf(parcels: readonly Parcel[]): Map<string, { row: Row; parcels: Parcel[] }> {
  const places = new Map<string, { row: Row; parcels: Parcel[] }>();
  for (const parcel of parcels) {
    if (parcel.submission.kind === 'ALERT') continue;
    const row = rowOfSeen(parcel.submission.submitter, parcel.item);
    const place = places.get(String(row['pk'])) ?? { row, parcels: [] };
    place.parcels.push(parcel);
    places.set(String(row['pk']), place);
  }
  return places;
}

/** Appends the delivery of some items; those that are delivered already stay as they are. */
async function deliverSome(context: Delivering, parcels: readonly Parcel[]): Promise<void> {
  const { cases } = context;
  const deliveries = await Promise.all(parcels.map((parcel) => deliver(context, parcel)));
  const places = [...placesOf(parcels).values()];
  const inserted = await insertMany(cases, [...deliveries.map(rowOfEvent), ...places.map(({ row }) => row)]);
  const outcomes = inserted.slice(parcels.length);
  await linkFollowing(cases, parcels);
  const seen = places.flatMap(({ parcels: here }, index) => (outcomes[index] === 'EXISTS' ? here : here.slice(1)));
  const duplicates = seen.filter(({ submission }) => !isBack(submission));
  if (duplicates.length > 0) await linkDuplicates(cases, duplicates);
}

/** Delivers some items of several submissions; where that fails, submission by submission, so that none fails for another's sake. */
async function deliverApart(
  context: Delivering,
  parcels: readonly Parcel[],
  failures: Map<Submission, unknown>,
): Promise<void> {
  if (context.remainingMilliseconds() < RESERVE_MILLISECONDS) {
    const error = new UnfinishedError('Time is up before all items are delivered');
    for (const { submission } of parcels) failures.set(submission, error);
    return;
  }
  try {
    await deliverSome(context, parcels);
  } catch (error) {
    const groups = [...Map.groupBy(parcels, ({ submission }) => submission)];
    if (groups.length > 1) for (const [, apart] of groups) await deliverApart(context, apart, failures);
    else for (const [submission] of groups) failures.set(submission, error);
  }
}

/**
 * Delivers submissions: each of their items gets its T0, its clocks and its place in the history. Answers for each submission why
 * it failed, if it did. Safe to repeat; what does not fit into an invocation is handed back and goes on where it stopped.
 */
export async function deliverSubmissions(
  context: Delivering,
  submissions: readonly Submission[],
): Promise<(unknown | undefined)[]> {
  const parcels = submissions.flatMap((submission) => submission.items.map((item) => ({ submission, item })));
  const failures = new Map<Submission, unknown>();
  for (let start = 0; start < parcels.length; start += ITEMS_AT_ONCE)
    await deliverApart(context, parcels.slice(start, start + ITEMS_AT_ONCE), failures);
  return submissions.map((submission) => failures.get(submission));
}
