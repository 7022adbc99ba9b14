import { refuse } from '../contracts/faults.ts';
import type { NewReferral, ReferralAnswer, ReferralReceipt } from '../contracts/referral.ts';
import { earlier, type History } from '../domain/life/history.ts';
import type { Draft } from '../domain/life/record.ts';
import {
  checkMayRefer,
  fits,
  holdIdOf,
  recordHold,
  recordReferral,
  recordReferralAnswer,
  referralFaults,
} from '../domain/life/record-referral.ts';
import { checkReach } from '../domain/ownership.ts';
import type { Caller } from '../runtime/caller.ts';
import { type Entry, type Recorded, record, recordOne } from '../store/append.ts';
import { contactPointAt } from '../store/contact-points.ts';
import { readHistory } from '../store/events.ts';
import type { Table } from '../store/table.ts';
import type { ActionId, ItemId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';

type Done = Exclude<Recorded, { refused: unknown }>;

function receiptOf(itemId: ItemId, actionId: ActionId, { event, history }: Done): ReferralReceipt {
  if (!event || !history.facts || !('referral' in event.data)) throw new Error(`Item ${itemId}: nothing was referred`);
  const { n, recordedAt, data } = event;
  return { itemId, actionId, event: n, state: history.facts.state, recordedAt, referral: data.referral };
}

const entryFor = (
  caller: Caller,
  { itemId, actionId }: { itemId: ItemId; actionId: ActionId },
  decide: (history: History) => Draft | undefined,
): Entry => ({ itemId, actionId, by: caller.organisation, admit: ({ facts }) => checkReach(caller, facts), decide });

/** The contact point must be there, in force, and for this item, and a hold must lie ahead; what was referred before stays referred. */
async function checkNew(
  cases: Table,
  caller: Caller,
  { itemId, referral }: { itemId: ItemId; referral: NewReferral },
  now: Date,
): Promise<void> {
  const history = await readHistory(cases, itemId);
  checkReach(caller, history?.facts);
  if (!history?.facts || earlier(history, referral.actionId, caller.organisation)) return;
  const faults = [...referralFaults(referral, now)];
  if (faults.length > 0) throw refuse(faults);
  const point = await contactPointAt(cases, referral.contactPoint, instant(now));
  if (point && fits(point, referral, history.facts)) return;
  const detail = 'The register holds no such contact point that is in force, of this kind, and for this item';
  throw refuse([{ pointer: '/contactPoint', code: 'NO_CONTACT_POINT', detail }]);
}

/** Refers an item: one event, and a second one where evidence is to be held. Sent again, it becomes what is missing of the two. */
export async function refer(
  cases: Table,
  caller: Caller,
  sent: { itemId: ItemId; referral: NewReferral },
  now: Date,
): Promise<ReferralReceipt> {
  const { itemId, referral } = sent;
  const { actionId } = referral;
  checkMayRefer(referral, caller.role);
  await checkNew(cases, caller, sent, now);
  const referring = entryFor(caller, { itemId, actionId }, (history) =>
    recordReferral(history, referral, caller.actor, now),
  );
  const holding = entryFor(caller, { itemId, actionId: holdIdOf(actionId) }, (history) =>
    recordHold(history, referral, caller.actor, now),
  );
  const done = await record(cases, referral.holdUntil ? [referring, holding] : [referring], now);
  for (const result of done) if ('refused' in result) throw result.refused;
  return receiptOf(itemId, actionId, done[0] as Done);
}

/** Records what a contact point answered to a referral. */
export async function answerReferral(
  cases: Table,
  caller: Caller,
  { itemId, referral, answer }: { itemId: ItemId; referral: number; answer: ReferralAnswer },
  now: Date,
): Promise<ReferralReceipt> {
  const { actionId } = answer;
  const entry = entryFor(caller, { itemId, actionId }, (history) =>
    recordReferralAnswer(history, { referral, answer }, caller.actor, now),
  );
  return receiptOf(itemId, actionId, await recordOne(cases, entry, now));
}
