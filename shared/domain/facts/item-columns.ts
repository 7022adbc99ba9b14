import type { ClockId } from '../../vocabulary/clocks.ts';
import { firstDueOf } from '../kpi/standing.ts';
import type { Counted } from '../life/facts.ts';
import { type FactColumn, flag, integer, moment, text } from './column.ts';

const dueBy =
  (clock: ClockId) =>
  ({ clocks }: Counted) =>
    clocks.find((running) => running.clock === clock)?.dueAt;

const isPending =
  (clock: ClockId) =>
  ({ clocks }: Counted) =>
    clocks.some((running) => running.clock === clock && running.status === 'PENDING_CALENDAR');

/** What is fixed when an item reaches its marketplace. */
const DELIVERED: readonly FactColumn<Counted>[] = [
  text('item_id', 'The item: one listing in one notice; a digest', ({ itemId }) => itemId),
  text('notice_id', 'The notice; a digest', ({ noticeId }) => noticeId),
  text('kind', 'NOTICE, ORDER or ALERT', ({ kind }) => kind),
  text('status', 'Of the submitter when it submitted', ({ status }) => status),
  text('member_state', 'Of the submitter', ({ memberState }) => memberState),
  text('basis', 'The strongest basis among the clocks of the item; NONE: no number runs', ({ basis }) => basis),
  text('marketplace', 'To which it is addressed', ({ marketplace }) => marketplace),
  text('submitter', 'The organisation that submitted', ({ submitter }) => submitter),
  text('via', 'How it was delivered', ({ via }) => via),
  moment('accepted_at', 'Passed the checks of intake', ({ acceptedAt }) => acceptedAt),
  moment('first_seen_at', 'First seen by the submitter', ({ firstSeenAt }) => firstSeenAt),
  moment('delivered_at', 'T0', ({ deliveredAt }) => deliveredAt),
  text('notice_month', 'In which the notice counts', ({ noticeMonth }) => noticeMonth),
  text('notice_basis', 'Of the notice as a whole', ({ noticeBasis }) => noticeBasis),
  text('leads', 'Whether it stands for its notice: of all, of its marketplace, or of neither', ({ leads }) => leads),
  integer('items_in_notice', 'Items of the same notice', ({ itemsInNotice }) => itemsInNotice),
  integer('items_at_marketplace', 'Of these, at the same marketplace', ({ itemsAtMarketplace }) => itemsAtMarketplace),
];

/** When what is due. The first instant that is late. */
const DUE: readonly FactColumn<Counted>[] = [
  moment('due_w2', 'End of working day 2 after T0', ({ yardsticks }) => yardsticks[2]),
  moment('due_w3', 'End of working day 3 after T0', ({ yardsticks }) => yardsticks[3]),
  moment('due_w5', 'End of working day 5 after T0', ({ yardsticks }) => yardsticks[5]),
  moment('due_gpsr_order', 'GPSR Art. 22(4)', dueBy('GPSR_ORDER')),
  moment('due_gpsr_notice', 'GPSR Art. 22(8)', dueBy('GPSR_NOTICE')),
  moment('due_pledge_auth', 'Product Safety Pledge, for authorities', dueBy('PLEDGE_AUTH')),
  moment('first_due_at', 'The earliest deadline of all clocks', firstDueOf),
  flag('pending_gpsr_order', 'The order waits for a calendar', isPending('GPSR_ORDER')),
  flag('pending_gpsr_notice', 'The notice waits for a calendar', isPending('GPSR_NOTICE')),
  flag('pending_pledge_auth', 'The pledge waits for a calendar', isPending('PLEDGE_AUTH')),
];

/** What the marketplace did, and what checks found. */
const DONE: readonly FactColumn<Counted>[] = [
  text('state', 'How it stands at the cut', ({ state }) => state),
  integer('events', 'Events until the cut', ({ n }) => n),
  moment('received_at', 'Taken from the queue', ({ receivedAt }) => receivedAt),
  moment('receipt_confirmed_at', 'Receipt confirmed', ({ receiptConfirmedAt }) => receiptConfirmedAt),
  flag('is_receipt_automatic', 'By a machine', ({ isReceiptAutomatic }) => isReceiptAutomatic),
  moment('assessed_at', 'First substantive outcome', ({ assessedAt }) => assessedAt),
  moment('decided_at', 'First decision', ({ decidedAt }) => decidedAt),
  moment('decided_recorded_at', 'First decision, as recorded here', ({ decidedRecordedAt }) => decidedRecordedAt),
  text('outcome', 'The latest', ({ outcome }) => outcome),
  text('ground', 'LAW or TERMS', ({ ground }) => ground),
  text('refusal', 'Why there is no action, in a word', ({ refusal }) => refusal),
  integer('measures', 'Measures reported', ({ measures = 0 }) => measures),
  moment('action_at', 'The latest claim that the measure was taken', ({ actionAt }) => actionAt),
  moment('action_recorded_at', 'The same, as recorded here', ({ actionRecordedAt }) => actionRecordedAt),
  flag('is_contradicted', 'Seen again after that', ({ isContradicted }) => isContradicted),
  moment('corroborated_at', 'Claim corroborated by a second source', ({ corroboratedAt }) => corroboratedAt),
  moment('verified_gone_at', 'Verified to be gone', ({ verifiedGoneAt }) => verifiedGoneAt),
  integer('failures', 'Verifications that found it live', ({ failures = 0 }) => failures),
  moment('reappeared_at', 'Came back', ({ reappearedAt }) => reappearedAt),
  moment('ended_at', 'Ended by the seller', ({ endedAt }) => endedAt),
  moment('withdrawn_at', 'Withdrawn by its submitter', ({ withdrawnAt }) => withdrawnAt),
];

/** What was said, asked, complained about and done beside. */
const AROUND: readonly FactColumn<Counted>[] = [
  moment('notifier_informed_at', 'Notifier informed', ({ notifierInformedAt }) => notifierInformedAt),
  text('feedback', 'What each answer cites: L law, T terms, N neither', ({ feedback }) => feedback),
  moment('seller_informed_at', 'Seller informed', ({ sellerInformedAt }) => sellerInformedAt),
  integer('questions', 'Questions asked', ({ questions = 0 }) => questions),
  integer('lapsed', 'Questions that lapsed', ({ lapsed = 0 }) => lapsed),
  integer('waited', 'Waited for answers, milliseconds', ({ waited }) => waited),
  text('reversal', 'What redress has made of the measure', ({ reversal }) => reversal),
  flag('is_newly_imposed', 'The measure followed from a complaint', ({ isNewlyImposed }) => isNewlyImposed),
  moment('imposed_at', 'When it did', ({ imposedAt }) => imposedAt),
  moment('reinstated_at', 'Reinstated', ({ reinstatedAt }) => reinstatedAt),
  integer('buyers', 'Buyers informed', ({ buyers }) => buyers),
  integer('units', 'Units sold', ({ units }) => units),
  integer('identical', 'Identical listings found', ({ identical = 0 }) => identical),
  flag('is_recall_published', 'Recall published', ({ isRecallPublished }) => isRecallPublished),
  flag('is_gateway_reported', 'Reported to the Safety Business Gateway', (facts) => facts.isGatewayReported),
  flag('is_proof_requested', 'Papers asked of the seller', ({ isProofRequested }) => isProofRequested),
  flag('is_referred', 'Referred to law enforcement', ({ isReferred }) => isReferred),
];

/** One row an item: what is known of it at the cut. No seller, no person, no free text. */
export const ITEM_COLUMNS = [...DELIVERED, ...DUE, ...DONE, ...AROUND];
