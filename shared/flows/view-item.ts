import type { ItemEvent } from '../contracts/event.ts';
import type { ItemView } from '../contracts/item.ts';
import type { Notice } from '../contracts/notice.ts';
import { CLOCKS } from '../domain/clock/table.ts';
import { stopOf } from '../domain/clock/thresholds.ts';
import type { Facts } from '../domain/life/facts.ts';
import type { History } from '../domain/life/history.ts';
import { effectOf } from '../domain/life/order-effect.ts';
import { possibleFrom } from '../domain/life/table.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { rowOf } from '../domain/projection.ts';
import { readHistory } from '../store/events.ts';
import { readSubmission, type Submission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Instant } from '../vocabulary/time.ts';

const missedAt = (events: readonly ItemEvent[], clock: string): Instant | undefined =>
  events.find(
    (event) => (event.type === 'DEADLINE_BREACHED' || event.type === 'TARGET_MISSED') && event.data.clock === clock,
  )?.occurredAt;

const clocksOf = (facts: Facts, events: readonly ItemEvent[]): ItemView['clocks'] =>
  facts.clocks.map((running) => {
    const stopped = stopOf(running, facts)?.at;
    const missed = missedAt(events, running.clock);
    return {
      ...running,
      source: CLOCKS[running.clock].source,
      ...(stopped && { stoppedAt: stopped }),
      ...(missed && { missedAt: missed }),
    };
  });

/** Delivery repeats what the item says of itself; the story tells only that it came. */
const told = ({ type, data }: ItemEvent): Record<string, unknown> =>
  type === 'ITEM_DELIVERED' ? { via: data.via, deliveredAt: data.deliveredAt } : { ...data };

const timelineOf = (events: readonly ItemEvent[]): ItemView['timeline'] =>
  events.map((event) => {
    const { n, type, occurredAt, recordedAt, actor, hash } = event;
    return { n, type, occurredAt, recordedAt, by: actor.organisation ?? actor.role, data: told(event), hash };
  });

/** An item with its story and its clocks, for whoever may see it. */
function viewOf(
  { events }: History,
  facts: Facts,
  submission: Submission,
  { role, now }: { role: Role; now: Date },
): ItemView {
  const {
    itemId,
    noticeId,
    kind,
    sector,
    category,
    marketplace,
    submitter,
    status,
    memberState,
    listing,
    title,
    acceptedAt,
  } = facts;
  const row = rowOf(facts);
  const content: Partial<Notice> = submission.kind === 'ALERT' ? { details: { ...submission.content } } : submission;
  const effect = kind === 'ORDER' ? effectOf(facts.outcome) : undefined;
  return {
    id: itemId,
    noticeId,
    reference: submission.reference,
    kind,
    sector,
    category,
    marketplace,
    submitter,
    status,
    memberState,
    listing,
    ...(title && { title }),
    acceptedAt,
    ...row,
    isOverdue: row.dueAt !== undefined && row.dueAt <= now.toISOString(),
    ...(effect && { orderEffect: effect }),
    ...(facts.duplicateOf && role !== 'marketplace' && { duplicateOf: facts.duplicateOf }),
    ...(content.explanation && { explanation: content.explanation }),
    ...(content.details && { details: content.details }),
    ...(content.order && { order: content.order }),
    clocks: clocksOf(facts, events),
    timeline: timelineOf(role === 'marketplace' ? events.filter(({ type }) => type !== 'DUPLICATE_LINKED') : events),
    possible: possibleFrom(facts.state, role),
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
  checkReach(caller, history?.facts);
  const { facts } = history as History & { facts: Facts };
  const submission = await readSubmission(cases, facts.noticeId);
  if (!submission) throw new Error(`Item ${id} is of a notice that is not kept`);
  return viewOf(history as History, facts, submission, { role: caller.role, now });
}
