import { millisecondsBetween } from '../../vocabulary/time.ts';
import type { Counted } from '../life/facts.ts';

/** The durations that medians are taken of. */
export type Measured =
  | 'toAction'
  | 'sinceSubmission'
  | 'toDecision'
  | 'toReceipt'
  | 'toEffect'
  | 'toConsumption'
  | 'toComplaintDecision'
  | 'waited';

const HOUR_MILLISECONDS = 3_600_000;

/** A receipt sent by a machine within the hour counts as zero (Implementing Regulation (EU) 2024/2835, Annex II). */
function toReceipt({ deliveredAt, receiptConfirmedAt, isReceiptAutomatic }: Counted): number | undefined {
  if (!receiptConfirmedAt) return undefined;
  const taken = millisecondsBetween(deliveredAt, receiptConfirmedAt);
  return isReceiptAutomatic && taken <= HOUR_MILLISECONDS ? 0 : taken;
}

/** From each complaint to its decision; what was omitted was not decided. */
const complaintTimes = ({ redress = [] }: Counted): number[] =>
  redress.flatMap(({ kind, openedAt, decidedAt, result }) =>
    kind === 'COMPLAINT' && decidedAt && result !== 'OMITTED' ? [millisecondsBetween(openedAt, decidedAt)] : [],
  );

/** Durations of one item, in milliseconds; what has not happened is absent, and so is an act before the notice. */
export function durationsOf(facts: Counted): Partial<Record<Measured, readonly number[]>> {
  const { acceptedAt, deliveredAt, decidedAt, actionAt, receivedAt, outcome, kind, waited } = facts;
  const since = (at: string | undefined) => (at ? millisecondsBetween(deliveredAt, at) : undefined);
  const isBefore = outcome === 'ALREADY_REMOVED' || (actionAt !== undefined && actionAt < deliveredAt);
  const toAction = isBefore ? undefined : since(actionAt);
  const found: Record<Exclude<Measured, 'toComplaintDecision'>, number | undefined> = {
    toAction,
    sinceSubmission: toAction === undefined || !actionAt ? undefined : millisecondsBetween(acceptedAt, actionAt),
    toDecision: since(decidedAt),
    toReceipt: kind === 'ORDER' ? toReceipt(facts) : undefined,
    toEffect: kind === 'ORDER' ? toAction : undefined,
    toConsumption: since(receivedAt),
    waited,
  };
  const single = Object.entries(found).map(([name, value]) => [name, value === undefined ? [] : [value]]);
  return { ...Object.fromEntries(single), toComplaintDecision: complaintTimes(facts) };
}
