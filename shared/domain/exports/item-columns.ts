import type { RunningClock } from '../../contracts/delivery.ts';
import type { ColumnOf } from '../../vocabulary/columns.ts';
import { type Instant, type Month, millisecondsBetween } from '../../vocabulary/time.ts';
import type { Scope } from '../kpi/scope.ts';
import { endOf, isRemoved } from '../kpi/standing.ts';
import type { Counted } from '../life/facts.ts';
import { OPEN_STATES } from '../life/table.ts';

/** What is written of one item: what is counted of it, and the words that stand for it within its period. */
interface ItemOf {
  readonly facts: Counted;
  readonly period: string;
  readonly month: Month;
  readonly item: string;
  readonly notice: string;
  readonly seller?: string;
}

/** Whose rows show a column: of everybody, of one marketplace, of one submitter. */
type Whose = 'ALL' | 'marketplace' | 'submitter';
interface ItemColumn extends ColumnOf<ItemOf> {
  /** Without it, all. */
  readonly seenIn?: readonly Whose[];
}

const HOUR_MILLISECONDS = 3_600_000;
const hours = (from: Instant, to: Instant | undefined): number | undefined =>
  to ? Math.round((millisecondsBetween(from, to) / HOUR_MILLISECONDS) * 1e6) / 1e6 : undefined;

/** The clock that the basis of the item comes from: with a number, of that basis, and due first. */
const leading = ({ clocks, basis }: Counted): RunningClock | undefined =>
  clocks
    .filter((clock) => clock.basis === basis && clock.status !== 'NO_STATUTORY_LIMIT')
    .sort((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1))[0];

/** What a clock waits for, if it has happened. */
const stopOf = (facts: Counted, { stop }: RunningClock): Instant | undefined =>
  stop === 'ACTION' ? facts.actionAt : facts.decidedAt;

function inTimeOf({ facts }: ItemOf): boolean | undefined {
  const clock = leading(facts);
  const at = clock && stopOf(facts, clock);
  return clock?.dueAt && at ? at < clock.dueAt : undefined;
}

/** Every clock in a word, with its basis and when it is due. */
const clocksOf = ({ clocks }: Counted): string =>
  clocks
    .map(({ clock, basis, dueAt, status }) => `${clock} ${basis} ${dueAt ?? status}`)
    .sort()
    .join('; ');

const WORD = 'The same word within one period, and another one in the next: rows link within a period only.';

/** Rows of items hold no name, no address, no free text, and no identity of a seller or a notifier. */
export const ITEM_COLUMNS: readonly ItemColumn[] = [
  { name: 'month', type: 'month', title: 'Month', meaning: 'The cohort: the month of T0, in UTC.', of: ({ month }) => month },
  { name: 'item', type: 'text', title: 'Item', meaning: `Stands for the item. ${WORD}`, of: ({ item }) => item },
  { name: 'notice', type: 'text', title: 'Notice', meaning: `Stands for the notice. ${WORD}`, of: ({ notice }) => notice },
  { name: 'seller', type: 'text', title: 'Seller', meaning: `Stands for the seller at its marketplace. ${WORD}`, of: ({ seller }) => seller },
  { name: 'period', type: 'text', title: 'Period', meaning: 'Within which words link rows.', of: ({ period }) => period },
  { name: 'marketplace', type: 'text', title: 'Marketplace', meaning: 'To which the item is addressed.', of: ({ facts }) => facts.marketplace },
  { name: 'submitter', type: 'text', title: 'Submitter', meaning: 'Who submitted it: only in rows of its own.', seenIn: ['submitter'], of: ({ facts }) => facts.submitter },
  { name: 'sector', type: 'text', title: 'Sector', meaning: 'Sector of the dialogue.', of: ({ facts }) => facts.sector },
  { name: 'kind', type: 'text', title: 'Kind', meaning: 'NOTICE, ORDER or ALERT.', of: ({ facts }) => facts.kind },
  { name: 'status', type: 'text', title: 'Submitter status', meaning: 'Standing of the submitter when it submitted.', of: ({ facts }) => facts.status },
  { name: 'memberState', type: 'text', title: 'Member State', meaning: 'Of the submitter.', seenIn: ['ALL', 'submitter'], of: ({ facts }) => facts.memberState },
  { name: 'basis', type: 'text', title: 'Basis', meaning: 'The strongest basis among the clocks with a number; NONE where none runs.', of: ({ facts }) => facts.basis },
  { name: 'via', type: 'text', title: 'Delivered via', meaning: 'QUEUE, CONSOLE or EXTERNAL.', of: ({ facts }) => facts.via },
  { name: 'state', type: 'text', title: 'State', meaning: 'Where the item stands at the cut.', of: ({ facts }) => facts.state },
  { name: 'isOpen', type: 'boolean', title: 'Open', meaning: 'Something is still expected of the marketplace.', of: ({ facts }) => OPEN_STATES.has(facts.state) },
  { name: 'end', type: 'text', title: 'End', meaning: 'How the item ended, in one word; NONE while it is open.', of: ({ facts }) => endOf(facts) },
  { name: 'outcome', type: 'text', title: 'Outcome', meaning: 'The latest decision of the marketplace.', of: ({ facts }) => facts.outcome },
  { name: 'ground', type: 'text', title: 'Ground', meaning: 'LAW or TERMS.', of: ({ facts }) => facts.ground },
  { name: 'refusal', type: 'text', title: 'Refusal', meaning: 'Why there is no action, in a word.', of: ({ facts }) => facts.refusal },
  { name: 'isRemoved', type: 'boolean', title: 'Removed', meaning: 'Removed or disabled, neither contradicted nor reversed.', of: ({ facts }) => isRemoved(facts) },
  { name: 'isContradicted', type: 'boolean', title: 'Contradicted', meaning: 'Seen again after the claim that it is gone.', of: ({ facts }) => facts.isContradicted === true },
  { name: 'acceptedAt', type: 'instant', title: 'Accepted', meaning: 'When the submission was accepted.', of: ({ facts }) => facts.acceptedAt },
  { name: 'deliveredAt', type: 'instant', title: 'T0', meaning: 'When the item reached the marketplace.', of: ({ facts }) => facts.deliveredAt },
  { name: 'receiptConfirmedAt', type: 'instant', title: 'Receipt', meaning: 'When the marketplace confirmed receipt, by its clock.', of: ({ facts }) => facts.receiptConfirmedAt },
  { name: 'decidedAt', type: 'instant', title: 'Decided', meaning: 'The first decision, by the clock of the marketplace.', of: ({ facts }) => facts.decidedAt },
  { name: 'actionAt', type: 'instant', title: 'Action', meaning: 'The latest claim that the measure is in place, by the clock of the marketplace.', of: ({ facts }) => facts.actionAt },
  { name: 'actionRecordedAt', type: 'instant', title: 'Action recorded', meaning: 'When that claim was recorded here.', of: ({ facts }) => facts.actionRecordedAt },
  { name: 'verifiedGoneAt', type: 'instant', title: 'Verified gone', meaning: 'A check found it gone.', of: ({ facts }) => facts.verifiedGoneAt },
  { name: 'withdrawnAt', type: 'instant', title: 'Withdrawn', meaning: 'By its submitter.', of: ({ facts }) => facts.withdrawnAt },
  { name: 'hoursToDecision', type: 'number', title: 'Hours to decision', unit: 'hours', meaning: 'From T0 to the first decision.', of: ({ facts }) => hours(facts.deliveredAt, facts.decidedAt) },
  { name: 'hoursToAction', type: 'number', title: 'Hours to action', unit: 'hours', meaning: 'From T0 to the measure; below zero where it came before T0.', of: ({ facts }) => hours(facts.deliveredAt, facts.actionAt) },
  { name: 'hoursWaited', type: 'number', title: 'Hours waited', unit: 'hours', meaning: 'How long answers to questions were waited for.', of: ({ facts }) => (facts.waited === undefined ? undefined : Math.round((facts.waited / HOUR_MILLISECONDS) * 1e6) / 1e6) },
  { name: 'clock', type: 'text', title: 'Clock', meaning: 'The clock that the basis comes from.', of: ({ facts }) => leading(facts)?.clock },
  { name: 'dueAt', type: 'instant', title: 'Due', meaning: 'The first instant that is late for this clock.', of: ({ facts }) => leading(facts)?.dueAt },
  { name: 'isInTime', type: 'boolean', title: 'In time', meaning: 'What the clock waits for came before it was due, by the clock of the marketplace; empty while it has not come.', of: inTimeOf },
  { name: 'clocks', type: 'text', title: 'All clocks', meaning: 'Each clock with its basis and when it is due.', of: ({ facts }) => clocksOf(facts) },
  { name: 'questions', type: 'integer', title: 'Questions', meaning: 'Asked by the marketplace.', of: ({ facts }) => facts.questions ?? 0 },
  { name: 'complaints', type: 'integer', title: 'Complaints and disputes', meaning: 'Of the seller or the notifier.', of: ({ facts }) => facts.redress?.length ?? 0 },
  { name: 'reversal', type: 'text', title: 'Reversal', meaning: 'What redress has made of the measure.', of: ({ facts }) => facts.reversal },
]; // biome-ignore format: one row a column

/** The columns of a scope. What others may not know of is not there, rather than empty. */
export function itemColumnsOf(scope: Scope): readonly ItemColumn[] {
  const whose: Whose = scope === 'ALL' ? 'ALL' : 'marketplace' in scope ? 'marketplace' : 'submitter';
  return ITEM_COLUMNS.filter(({ seenIn }) => !seenIn || seenIn.includes(whose));
}
