import type { ActionReceipt } from '../contracts/action.ts';
import type { Check, Look } from '../contracts/submitter-report.ts';
import type { Caller } from '../runtime/caller.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { reportCheck } from './report.ts';
import { reportBack } from './report-reappearance.ts';
import type { Intake } from './submit.ts';

/** A check of whether the listing is gone, still there, or back. */
export function reportAnyCheck(
  intake: Intake,
  caller: Caller,
  { itemId, check }: { readonly itemId: ItemId; readonly check: Check },
  now: Date,
): Promise<ActionReceipt> {
  const { result } = check;
  if (result === 'REAPPEARED') return reportBack(intake, caller, { itemId, check }, now);
  const look: Look = { ...check, result };
  return reportCheck(intake.cases, caller, { itemId, check: look }, now);
}
