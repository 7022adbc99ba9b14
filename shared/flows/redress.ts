import type { Action } from '../contracts/action.ts';
import type { ComplaintDecision, DisputeReport, NewComplaint } from '../contracts/redress.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Complainant } from '../vocabulary/redress.ts';
import { reportAction } from './report.ts';

/** A submitter complains for itself; only a marketplace passes on what a seller says. */
function checkComplainant({ role }: Caller, complainant: Complainant): void {
  if (role === 'marketplace' || complainant === 'NOTIFIER') return;
  const detail = 'A submitter complains as NOTIFIER; sellers complain through the marketplace';
  throw new RefusedError('INVALID_INPUT', detail, {
    faults: [{ pointer: '/complainant', code: 'INVALID_INPUT', detail }],
  });
}

export function complain(
  cases: Table,
  caller: Caller,
  { itemId, complaint }: { itemId: ItemId; complaint: NewComplaint },
  now: Date,
) {
  checkComplainant(caller, complaint.complainant);
  const { occurredAt = now.toISOString(), ...said } = complaint;
  const action: Action = { type: 'COMPLAINT_OPENED', occurredAt, ...said };
  return reportAction(cases, caller, { itemId, action }, now);
}

export function decideComplaint(
  cases: Table,
  caller: Caller,
  { itemId, complaint, decision }: { itemId: ItemId; complaint: number; decision: ComplaintDecision },
  now: Date,
) {
  const action: Action = { type: 'COMPLAINT_DECIDED', complaint, ...decision };
  return reportAction(cases, caller, { itemId, action }, now);
}

export function reportDispute(
  cases: Table,
  caller: Caller,
  { itemId, dispute }: { itemId: ItemId; dispute: DisputeReport },
  now: Date,
) {
  if (dispute.type === 'DISPUTE_OPENED') checkComplainant(caller, dispute.complainant);
  return reportAction(cases, caller, { itemId, action: dispute }, now);
}
