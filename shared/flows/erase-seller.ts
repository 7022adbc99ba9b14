import type { ErasureResult, Refusal } from '../contracts/seller-rights.ts';
import { ERASABLE, refusalOf } from '../domain/retention/erasable.ts';
import { reportFault } from '../runtime/log.ts';
import { readSubmission } from '../store/notices.ts';
import { recordErasure } from '../store/retention-ledger.ts';
import { type ErasureJob, finishErasure, openErasures } from '../store/retention-work.ts';
import { itemsOfSeller } from '../store/seller-items.ts';
import type { Table } from '../store/table.ts';
import type { ItemId, NoticeId } from '../vocabulary/ids.ts';
import type { DeletionReason, RetentionClass } from '../vocabulary/retention.ts';
import { forget, type Going, goingFrom, type Keeping, type Wanted } from './forget.ts';
import { type Histories, historiesOf } from './histories.ts';

/** Everything an erasure needs. */
export interface Erasing extends Keeping {
  readonly views: Table;
  readonly work: Table;
}

/** So many refused parts are told. */
const MOST_REFUSED = 1000;

/** The items of the seller by notice, as far as the request reaches. */
async function itemsByNotice(views: Table, { seller: id, within }: ErasureJob, now: Date) {
  const notices = new Map<NoticeId, ItemId[]>();
  for await (const row of itemsOfSeller(views, { id, within }, now))
    notices.set(row.noticeId, [...(notices.get(row.noticeId) ?? []), row.id]);
  return notices;
}

const isErasable = (of: RetentionClass): of is (typeof ERASABLE)[number] =>
  (ERASABLE as readonly RetentionClass[]).includes(of);

/** What a request wants of the items of one notice, and why parts of it are refused. */
function wantedOf(histories: Histories, reason: DeletionReason, now: Date) {
  const refused: Refusal[] = [];
  const wanted: Wanted = (of, itemId) => {
    if (!isErasable(of) || !histories.has(itemId)) return undefined;
    const { facts, events = [] } = histories.get(itemId) ?? {};
    const refusal = facts && refusalOf(of, facts, events, now);
    if (refusal) refused.push({ class: of, item: itemId, ...refusal });
    return refusal ? undefined : reason;
  };
  return { wanted, refused };
}

async function planNotice(context: Erasing, job: ErasureJob, [id, items]: [NoticeId, readonly ItemId[]], now: Date) {
  const submission = await readSubmission(context.cases, id);
  const histories = await historiesOf(context.cases, items);
  const { wanted, refused } = wantedOf(histories, job.grounds[0] ?? 'NO_LONGER_NECESSARY', now);
  return { going: submission ? await goingFrom(context, submission, wanted, now) : [], refused };
}

const sumsOf = (going: readonly Going[]): ErasureResult['erased'] => {
  const deletions = going.flatMap((each) => each.deletions);
  return ERASABLE.map((each) => ({ class: each, deleted: deletions.filter((of) => of.class === each).length }));
};

/** The same part is asked about by everything that may hold something of it. */
const distinct = (refused: readonly Refusal[]): Refusal[] => [
  ...new Map(refused.map((each) => [`${each.class} ${each.item}`, each])).values(),
];

/**
 * Erases a seller, but for what has to be kept: what is to happen is recorded first. Events stay; the key they carry leads to nobody
 * any more. A run that comes again goes on with what is left.
 */
async function eraseSeller(context: Erasing, job: ErasureJob, now: Date): Promise<void> {
  const notices = await itemsByNotice(context.views, job, now);
  const going: Going[] = [];
  const refused: Refusal[] = [];
  for (const notice of notices) {
    const plan = await planNotice(context, job, notice, now);
    going.push(...plan.going);
    refused.push(...plan.refused);
  }
  const result: ErasureResult = {
    items: [...notices.values()].flat().length,
    erased: sumsOf(going),
    refused: distinct(refused).slice(0, MOST_REFUSED),
  };
  const { id, requestedBy, grounds, requestedAt } = job;
  await recordErasure(context.cases, job.seller, { id, requestedBy, grounds: [...grounds], requestedAt, result }, now);
  await forget(context, going, now);
  await finishErasure(context.work, job);
}

/** Takes up again what could not be done at once. One that fails is alarmed, and holds up no other. */
export async function eraseWhatIsOpen(context: Erasing, now: Date): Promise<void> {
  for (const job of await openErasures(context.work)) {
    try {
      await eraseSeller(context, job, now);
    } catch (error) {
      reportFault(`erase: request ${job.id}`, error);
    }
  }
}
