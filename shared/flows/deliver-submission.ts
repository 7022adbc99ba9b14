import type { NoticeItem } from '../contracts/notice.ts';
import { deliveryOf } from '../domain/delivery.ts';
import { originOf } from '../domain/life/chain.ts';
import { type History, newHistory, type Sealed, seal } from '../domain/life/history.ts';
import { record } from '../store/append.ts';
import { rowOfEvent } from '../store/events.ts';
import { BATCH_SIZE, insertMany } from '../store/insert.ts';
import type { Submission } from '../store/notices.ts';
import { UnfinishedError } from '../store/passing.ts';
import type { Registry } from '../store/registry.ts';
import { holderOf, rowOfSeen } from '../store/seen.ts';
import type { Table } from '../store/table.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';

/** Needed at the end of an invocation to hand back what is left, in milliseconds. */
const RESERVE_MILLISECONDS = 10_000;
/** Each item is two rows: its delivery, and the place of its listing. */
const ITEMS_AT_ONCE = Math.floor(BATCH_SIZE / 2);

export interface Delivering {
  readonly cases: Table;
  readonly registry: Registry;
  readonly remainingMilliseconds: () => number;
}

/** The first event of an item: it has reached its marketplace, now or when the proof of delivery says. */
async function deliver({ registry }: Delivering, submission: Submission, item: NoticeItem): Promise<Sealed> {
  const now = new Date();
  const marketplace = (await registry.marketplaces()).get(item.marketplace);
  if (!marketplace) throw new UnfinishedError(`The registry does not know ${item.marketplace} yet`);
  const data = deliveryOf(submission, item, marketplace, now);
  const draft = { type: 'ITEM_DELIVERED', occurredAt: data.deliveredAt, actor: { role: 'system' }, data } as const;
  return seal(newHistory(item.id, originOf(submission, item.id)), draft, now);
}

/** Links items whose listing this submitter notified before: a duplicate is linked, never dropped. */
async function linkDuplicates(cases: Table, submitter: OrganisationId, items: readonly NoticeItem[]): Promise<void> {
  const now = new Date();
  const holders = await Promise.all(items.map((item) => holderOf(cases, submitter, item)));
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
  const entries = items.flatMap(({ id }, index) => {
    const holder = holders[index];
    return holder && holder !== id ? [{ itemId: id, decide: link(holder) }] : [];
  });
  for (const result of await record(cases, entries, now)) if ('refused' in result) throw result.refused;
}

/** Appends the delivery of some items; those that are delivered already stay as they are. */
async function deliverSome(context: Delivering, submission: Submission, items: readonly NoticeItem[]): Promise<void> {
  const { cases } = context;
  const { submitter, kind } = submission;
  const deliveries = await Promise.all(items.map((item) => deliver(context, submission, item)));
  const places = kind === 'ALERT' ? [] : items.map((item) => rowOfSeen(submitter, item));
  const inserted = await insertMany(cases, [...deliveries.map(rowOfEvent), ...places]);
  const seen = items.filter((_, index) => inserted[items.length + index] === 'EXISTS');
  if (seen.length > 0) await linkDuplicates(cases, submitter, seen);
}

/**
 * Delivers a submission: each of its items gets its T0, its clocks and its place in the history. Safe to repeat; one that does not
 * fit into an invocation is handed back and goes on where it stopped.
 */
export async function deliverSubmission(context: Delivering, submission: Submission): Promise<void> {
  const { items } = submission;
  for (let start = 0; start < items.length; start += ITEMS_AT_ONCE) {
    if (context.remainingMilliseconds() < RESERVE_MILLISECONDS)
      throw new UnfinishedError('Time is up before all items are delivered');
    await deliverSome(context, submission, items.slice(start, start + ITEMS_AT_ONCE));
  }
}
