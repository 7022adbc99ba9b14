import type { ItemEvent } from '../contracts/event.ts';
import { Registration } from '../contracts/organisation.ts';
import { clocksAt } from '../domain/delivery.ts';
import type { History } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import { recordOne } from '../store/append.ts';
import { eventOfRow, type Stored } from '../store/events.ts';
import { readSubmission, submissionOfRow } from '../store/notices.ts';
import { type Outgoing, sendAll } from '../store/queues.ts';
import { Refusal } from '../store/refusals.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { deliverSubmission } from './deliver-submission.ts';
import { type Onboarding, onboard } from './onboard.ts';
import type { Postmaster } from './outgoing.ts';

export interface Deliverer {
  readonly cases: Table;
  readonly registry: Registry;
  readonly postmaster: Postmaster;
  readonly onboarding: Onboarding;
  readonly remainingMilliseconds: () => number;
}

/** What a record asks for: a message to send, or nothing more because it is done. */
interface Wanted {
  readonly outgoing?: Outgoing;
  /** Of a delivery: to be moved if the message went out late. */
  readonly delivered?: Extract<ItemEvent, { type: 'ITEM_DELIVERED' }>;
}

/** Does what a record of Cases asks for, up to the message it leads to. */
async function handle(context: Deliverer, row: Stored): Promise<Wanted> {
  const data = () => JSON.parse(row['data']?.S ?? '') as unknown;
  switch (row['type']?.S) {
    case 'NOTICE': {
      const submission = await submissionOfRow(row);
      context.postmaster.remember(submission);
      await deliverSubmission(context, submission);
      return {};
    }
    case 'REGISTERED':
      await onboard(Registration.parse(data()), context.onboarding);
      return {};
    case 'ACTION_REFUSED':
      return { outgoing: context.postmaster.forRefusal(Refusal.parse(data())) };
    default: {
      const { event, before } = eventOfRow(row);
      const outgoing = await context.postmaster.forEvent(event, before);
      return { ...(outgoing && { outgoing }), ...(event.type === 'ITEM_DELIVERED' && { delivered: event }) };
    }
  }
}

/** A message that reached its queue later than this after T0 moves T0: no marketplace answers for our delay. In milliseconds. */
const TOLERATED_DELAY_MILLISECONDS = 60_000;

/** The later T0, unless the marketplace has answered meanwhile or T0 was moved already. */
async function delay(
  { cases, registry }: Deliverer,
  event: Extract<ItemEvent, { type: 'ITEM_DELIVERED' }>,
): Promise<void> {
  const now = new Date();
  const { noticeId, marketplace: id, deliveredAt } = event.data;
  const [submission, marketplaces] = await Promise.all([readSubmission(cases, noticeId), registry.marketplaces()]);
  const marketplace = marketplaces.get(id);
  if (!submission || !marketplace) throw new Error(`Item ${event.itemId} was delivered to nobody, or from nowhere`);
  const at = now.toISOString();
  const { clocks, yardsticks, calendarVersion } = clocksAt(submission, marketplace, at);
  const data = { deliveredAt: at, clocks, yardsticks, calendarVersion };
  const decide = ({ facts }: History): Draft | undefined =>
    facts?.state === 'DELIVERED' && facts.deliveredAt === deliveredAt
      ? { type: 'DELIVERY_DELAYED', occurredAt: at, actor: { role: 'system' }, data }
      : undefined;
  await recordOne(cases, { itemId: event.itemId, decide }, now);
}

const isLate = ({ data }: Extract<ItemEvent, { type: 'ITEM_DELIVERED' }>): boolean =>
  Date.now() - Date.parse(data.deliveredAt) > TOLERATED_DELAY_MILLISECONDS;

/** Brings what a batch of records asks for on its way; answers for each record why it failed, if it did. */
export async function deliverAll(context: Deliverer, rows: readonly Stored[]): Promise<(unknown | undefined)[]> {
  const handled = await Promise.allSettled(rows.map((row) => handle(context, row)));
  const failures: (unknown | undefined)[] = handled.map((result) =>
    result.status === 'rejected' ? result.reason : undefined,
  );
  const sending = handled.flatMap((result, index) =>
    result.status === 'fulfilled' && result.value.outgoing
      ? [{ index, ...result.value, outgoing: result.value.outgoing }]
      : [],
  );
  const sent = await sendAll(sending.map(({ outgoing }) => outgoing));
  for (const [place, { index, delivered }] of sending.entries()) {
    failures[index] = sent[place];
    if (!sent[place] && delivered && isLate(delivered)) {
      await delay(context, delivered).catch((error: unknown) => {
        failures[index] = error;
      });
    }
  }
  return failures;
}
