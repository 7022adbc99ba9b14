import type { ItemEvent } from '../contracts/event.ts';
import { Registration } from '../contracts/organisation.ts';
import { clocksAt } from '../domain/delivery.ts';
import type { History } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import { recordOne } from '../store/append.ts';
import { noteBelonging } from '../store/coordinated.ts';
import { eventOfRow, type Stored } from '../store/events.ts';
import { importedAt } from '../store/imported-rows.ts';
import type { KnownProducts } from '../store/known-products.ts';
import { readSubmission, type Submission, submissionOfRow } from '../store/notices.ts';
import { type Outgoing, sendAll } from '../store/queues.ts';
import { Refusal } from '../store/refusals.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { testOfRow } from '../store/test-messages.ts';
import { deliverSubmissions } from './deliver-submissions.ts';
import { followUp } from './follow-up.ts';
import { type Happened, noteLetters } from './note-letters.ts';
import { type Onboarding, onboard } from './onboard.ts';
import type { Postmaster } from './outgoing.ts';
import { chainEvidence, isSecured, type Securing, secureEvidence } from './secure-evidence.ts';
import { copiesOf, enterAlerts, sendCopies } from './tell-of-products.ts';

export interface Deliverer extends Securing {
  readonly cases: Table;
  readonly registry: Registry;
  readonly postmaster: Postmaster;
  readonly onboarding: Onboarding;
  readonly products: KnownProducts;
  readonly work: Table;
  readonly deadLettersUrl: string;
  readonly remainingMilliseconds: () => number;
}

/** What a record asks for: a submission to deliver, a message to send, or nothing more because it is done. */
interface Wanted {
  readonly submission?: Submission;
  readonly outgoing?: Outgoing;
  /** The same for many. */
  readonly copies?: readonly Outgoing[];
  /** Of a delivery: to be moved if the message went out late. */
  readonly delivered?: Extract<ItemEvent, { type: 'ITEM_DELIVERED' }>;
  /** What people may be told of by e-mail. */
  readonly happened?: Happened;
}

const dataOf = (row: Stored): unknown => JSON.parse(row['data']?.S ?? '');

/** The message of a record that is about no item, or about none that is known. */
const outgoingOf = (postmaster: Postmaster, row: Stored): Outgoing =>
  row['type']?.S === 'TEST_MESSAGE'
    ? postmaster.forTest(testOfRow(row))
    : postmaster.forRefusal(Refusal.parse(dataOf(row)));

/** What a record of Cases asks for. Onboarding is done at once. */
async function handle(context: Deliverer, row: Stored): Promise<Wanted> {
  switch (row['type']?.S) {
    case 'NOTICE': {
      const submission = await submissionOfRow(row);
      context.postmaster.remember(submission);
      if ('coordinatedAction' in submission && submission.coordinatedAction)
        await noteBelonging(context.cases, submission.coordinatedAction, submission);
      return { submission };
    }
    case 'REGISTERED':
      await onboard(Registration.parse(dataOf(row)), context.onboarding);
      return {};
    case 'ACTION_REFUSED':
    case 'TEST_MESSAGE':
      return { outgoing: outgoingOf(context.postmaster, row) };
    case 'KNOWN_PRODUCT':
      return { copies: await copiesOf(context.postmaster, row) };
    case 'EVIDENCE':
      await chainEvidence(context.cases, row);
      return {};
    default: {
      const { event, before } = eventOfRow(row);
      if (isSecured(event)) return secureEvidence(context, event).then(() => ({}));
      await followUp(context, event, before);
      const outgoing = await context.postmaster.forEvent(event, before);
      const delivered = event.type === 'ITEM_DELIVERED' && { delivered: event };
      return { ...(outgoing && { outgoing }), ...delivered, happened: { event, before } };
    }
  }
}

/** What was imported went out elsewhere, when it happened. */
const wantedBy = async (context: Deliverer, row: Stored): Promise<Wanted> =>
  importedAt(row) ? {} : handle(context, row);

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

type Wish<K extends keyof Wanted> = { readonly index: number } & Wanted & Required<Pick<Wanted, K>>;

const wishes = <K extends keyof Wanted>(wanted: readonly (Wanted | undefined)[], kind: K): Wish<K>[] =>
  wanted.flatMap((each, index) => (each?.[kind] === undefined ? [] : [{ index, ...each } as Wish<K>]));

/** Moves T0 of what went out late. */
async function delayLate(
  context: Deliverer,
  sending: readonly Wish<'outgoing'>[],
  failures: (unknown | undefined)[],
): Promise<void> {
  for (const { index, delivered: event } of sending) {
    if (failures[index] || !event || !isLate(event)) continue;
    await delay(context, event).catch((error: unknown) => {
      failures[index] = error;
    });
  }
}

/** Brings what a batch of records asks for on its way; answers for each record why it failed, if it did. */
export async function deliverAll(context: Deliverer, rows: readonly Stored[]): Promise<(unknown | undefined)[]> {
  const handled = await Promise.allSettled(rows.map((row) => wantedBy(context, row)));
  const failures: (unknown | undefined)[] = handled.map((each) =>
    each.status === 'rejected' ? each.reason : undefined,
  );
  const wanted = handled.map((each) => (each.status === 'fulfilled' ? each.value : undefined));
  const submitted = wishes(wanted, 'submission');
  const sending = wishes(wanted, 'outgoing');
  const [delivered, sent] = await Promise.all([
    deliverSubmissions(
      context,
      submitted.map(({ submission }) => submission),
    ),
    sendAll(sending.map(({ outgoing }) => outgoing)),
  ]);
  for (const [place, { index }] of submitted.entries()) failures[index] = delivered[place];
  for (const [place, { index }] of sending.entries()) failures[index] = sent[place];
  await delayLate(context, sending, failures);
  await enterAlerts(context.products, submitted, failures);
  await sendCopies(wishes(wanted, 'copies'), failures);
  const told = wishes(wanted, 'happened').filter(({ index }) => failures[index] === undefined);
  await noteLetters(
    context,
    told.map(({ happened }) => happened),
  );
  return failures;
}
