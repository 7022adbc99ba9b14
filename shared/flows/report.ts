import { type Action, type ActionReceipt, ItemAction } from '../contracts/action.ts';
import { inside, read } from '../contracts/faults.ts';
import type { Information, Look, Withdrawal } from '../contracts/submitter-report.ts';
import type { Facts } from '../domain/life/facts.ts';
import { type Draft, recordCheck, recordInformation, recordWithdrawal } from '../domain/life/record.ts';
import { checkReach } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { type Entry, type Recorded, record, recordOne } from '../store/append.ts';
import type { Table } from '../store/table.ts';
import type { ActionId, ItemId } from '../vocabulary/ids.ts';
import { doneRow, refusedRow } from './batch-rows.ts';
import { entriesOf } from './take-actions.ts';

type Done = Exclude<Recorded, { refused: RefusedError }>;

/** What the item is after what was reported. A repeat answers with the event it became the first time. */
function receiptOf(itemId: ItemId, actionId: ActionId, { event, history }: Done): ActionReceipt {
  if (!event || !history.facts) throw new Error(`Item ${itemId}: ${actionId} was recorded as nothing`);
  return { itemId, actionId, event: event.n, state: history.facts.state, recordedAt: event.recordedAt };
}

/** An entry about an item that the caller reaches. */
const entryFor = (
  caller: Caller,
  { itemId, actionId }: { itemId: ItemId; actionId: ActionId },
  decide: (facts: Facts) => Draft,
): Entry => ({
  itemId,
  actionId,
  by: caller.organisation,
  admit: ({ facts }) => checkReach(caller, facts),
  decide: ({ facts }) => decide(facts as Facts),
});

async function report(cases: Table, entry: Entry, actionId: ActionId, now: Date): Promise<ActionReceipt> {
  return receiptOf(entry.itemId, actionId, await recordOne(cases, entry, now));
}

export async function reportAction(
  cases: Table,
  caller: Caller,
  { itemId, action }: { itemId: ItemId; action: Action },
  now: Date,
) {
  const [entry] = await entriesOf(cases, [{ itemId, action }], caller, now);
  if (!entry) throw new Error('An action was left without an entry');
  return report(cases, entry, action.actionId, now);
}

export const reportCheck = (
  cases: Table,
  caller: Caller,
  { itemId, check }: { itemId: ItemId; check: Look },
  now: Date,
) =>
  report(
    cases,
    entryFor(caller, { itemId, actionId: check.actionId }, (facts) => recordCheck(facts, check, caller.actor, now)),
    check.actionId,
    now,
  );

export const withdraw = (
  cases: Table,
  caller: Caller,
  { itemId, withdrawal }: { itemId: ItemId; withdrawal: Withdrawal },
  now: Date,
) =>
  report(
    cases,
    entryFor(caller, { itemId, actionId: withdrawal.actionId }, (facts) =>
      recordWithdrawal(facts, withdrawal, caller.actor, now),
    ),
    withdrawal.actionId,
    now,
  );

export const inform = (
  cases: Table,
  caller: Caller,
  { itemId, information }: { itemId: ItemId; information: Information },
  now: Date,
) =>
  report(
    cases,
    entryFor(caller, { itemId, actionId: information.actionId }, (facts) =>
      recordInformation(facts, information, caller.actor, now),
    ),
    information.actionId,
    now,
  );

function readAction(sent: unknown): ItemAction | RefusedError {
  try {
    return read(ItemAction, sent);
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

/** Reports many actions; each has its own result, in the order of what was sent. */
export async function reportActions(cases: Table, caller: Caller, sent: readonly unknown[], now: Date) {
  const readings = sent.map(readAction);
  const good = readings.filter((reading): reading is ItemAction => !(reading instanceof RefusedError));
  const recorded = await record(cases, await entriesOf(cases, good, caller, now), now);
  return readings.map((reading, index) => {
    if (reading instanceof RefusedError) return refusedRow(index, reading, sent.length);
    const result = recorded[good.indexOf(reading)];
    if (!result) throw new Error('An action was left without a result');
    return 'refused' in result
      ? refusedRow(index, inside('/action', result.refused), sent.length)
      : doneRow(index, receiptOf(reading.itemId, reading.action.actionId, result));
  });
}
