import type { ActionReceipt } from '../contracts/action.ts';
import type { NewHold } from '../contracts/hold.ts';
import { recordHold } from '../domain/evidence/hold.ts';
import type { Facts } from '../domain/life/facts.ts';
import { checkReach } from '../domain/ownership.ts';
import type { Caller } from '../runtime/caller.ts';
import { recordOne } from '../store/append.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';

/** Records a change of the legal hold of an item. The locks of its files follow from the event, by the stream. */
export async function holdItem(
  cases: Table,
  caller: Caller,
  { itemId, hold }: { itemId: ItemId; hold: NewHold },
  now: Date,
): Promise<ActionReceipt> {
  const { actionId } = hold;
  const entry = {
    ...{ itemId, actionId, by: caller.organisation },
    admit: ({ facts }: { facts: Facts | undefined }) => checkReach(caller, facts),
    decide: ({ facts }: { facts: Facts | undefined }) => recordHold(facts as Facts, hold, caller.actor, now),
  };
  const { event, history } = await recordOne(cases, entry, now);
  if (!event || !history.facts) throw new Error(`Item ${itemId}: ${actionId} was recorded as nothing`);
  return { itemId, actionId, event: event.n, state: history.facts.state, recordedAt: event.recordedAt };
}
