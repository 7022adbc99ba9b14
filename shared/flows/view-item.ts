import type { ItemEvent } from '../contracts/event.ts';
import type { ItemView } from '../contracts/item.ts';
import type { Notice } from '../contracts/notice.ts';
import { shownClocks } from '../domain/clock/shown-clocks.ts';
import { workingDaysLeft } from '../domain/clock/working-days-left.ts';
import { contradictionsOf } from '../domain/life/contradictions.ts';
import type { Facts } from '../domain/life/facts.ts';
import { effectOf } from '../domain/life/order-effect.ts';
import { isToldOfHolds, seenBy } from '../domain/life/seen-by.ts';
import { possibleFrom } from '../domain/life/table.ts';
import { complaintsOf, followThroughOf, linksOf, waitingOf } from '../domain/life/view.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { rungOf } from '../domain/probing/rung.ts';
import { rowOf } from '../domain/projection.ts';
import { readHistory } from '../store/events.ts';
import { readSubmission, type Submission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/roles.ts';
import { instant } from '../vocabulary/time.ts';

/** Delivery repeats what the item says of itself; the story tells only that it came. */
const told = ({ type, data }: ItemEvent): Record<string, unknown> =>
  type === 'ITEM_DELIVERED' ? { via: data.via, deliveredAt: data.deliveredAt } : { ...data };

const timelineOf = (events: readonly ItemEvent[]): ItemView['timeline'] =>
  events.map((event) => {
    const { n, type, occurredAt, recordedAt, actor, hash } = event;
    return { n, type, occurredAt, recordedAt, by: actor.organisation ?? actor.role, data: told(event), hash };
  });

/** What an item shares with its row in the lists. */
function rowViewOf(facts: Facts, now: Date) {
  const { itemId: id, noticeId, kind, sector, category, marketplace, submitter, status, ...rest } = facts;
  const { memberState, listing, title, sellerKey, acceptedAt, jurisdiction } = rest;
  const row = rowOf(facts);
  const isOverdue = row.dueAt !== undefined && row.dueAt <= now.toISOString();
  const whose = { marketplace, submitter, status, memberState };
  const what = { id, noticeId, kind, sector, category, ...whose, listing, ...(title && { title }), acceptedAt };
  const left = row.dueAt ? workingDaysLeft(row.dueAt, instant(now), jurisdiction) : undefined;
  const due = { isOverdue, jurisdiction, ...(left !== undefined && { workingDaysLeft: left }) };
  return { ...what, ...(sellerKey && { sellerKey }), ...row, ...due };
}

/** What the submission says of the item; of an alert, what its source does. */
function contentOf(submission: Submission, itemId: ItemId) {
  const content: Partial<Notice> = submission.kind === 'ALERT' ? { details: { ...submission.content } } : submission;
  const { explanation, details, order } = content;
  const { gtin, imageHashes } = submission.items.find(({ id }) => id === itemId) ?? {};
  return {
    ...(explanation && { explanation }),
    ...(details && { details }),
    ...(gtin && { gtin }),
    ...(imageHashes && { imageHashes }),
    ...(order && { order }),
  };
}

interface Reader {
  readonly role: Role;
  readonly now: Date;
}

/** What has become of the item beside its state. Not everybody is told everything. */
function becameOf(events: readonly ItemEvent[], facts: Facts, { role, now }: Reader) {
  const { duplicateOf, holdUntil } = facts;
  const waiting = waitingOf(facts, instant(now));
  const followThrough = followThroughOf(facts, events);
  const ladder = rungOf(facts, events);
  return {
    ...(duplicateOf && role !== 'marketplace' && { duplicateOf }),
    ...(waiting && { waiting }),
    ...(ladder && { ladder }),
    ...complaintsOf(facts),
    ...(followThrough && { followThrough }),
    ...linksOf(facts, events),
    ...(holdUntil && isToldOfHolds(role) && { holdUntil }),
    contradictions: contradictionsOf(events, instant(now)),
  };
}

/** An item with its story and its clocks, as somebody may read it. */
function viewOf(events: readonly ItemEvent[], facts: Facts, submission: Submission, reader: Reader): ItemView {
  const effect = facts.kind === 'ORDER' ? effectOf(facts.outcome) : undefined;
  return {
    reference: submission.reference,
    ...rowViewOf(facts, reader.now),
    ...(effect && { orderEffect: effect }),
    ...contentOf(submission, facts.itemId),
    clocks: shownClocks(facts, events),
    ...becameOf(events, facts, reader),
    timeline: timelineOf(seenBy(reader.role, events)),
    possible: possibleFrom(facts.state, reader.role),
    version: facts.n,
  };
}

/** An item as the one who asks may see it. */
export async function showItem(
  cases: Table,
  id: ItemId,
  caller: Reaching & { readonly role: Role },
  now: Date,
): Promise<ItemView> {
  const history = await readHistory(cases, id);
  const facts = history?.facts;
  checkReach(caller, facts);
  const submission = await readSubmission(cases, facts.noticeId);
  if (!submission) throw new Error(`Item ${id} is of a notice that is not kept`);
  return viewOf(history?.events ?? [], facts, submission, { role: caller.role, now });
}
