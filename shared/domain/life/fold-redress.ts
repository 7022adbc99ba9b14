import type { RedressResult } from '../../vocabulary/redress.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Counted, Redress } from './facts.ts';
import type { Sets, Stamp } from './sets.ts';

const opened = ({ redress = [] }: Counted, entry: Redress): Stamp => ({ redress: [...redress, entry] });

/** The entry of a complaint or dispute by its number among those of its kind. */
export const redressNumbered = (
  { redress = [] }: Pick<Counted, 'redress'>,
  kind: Redress['kind'],
  number: number,
): Redress | undefined => redress.filter((entry) => entry.kind === kind)[number - 1];

const changed = (facts: Counted, entry: Redress | undefined, by: Partial<Redress>): Stamp =>
  entry ? { redress: (facts.redress ?? []).map((each) => (each === entry ? { ...each, ...by } : each)) } : {};

/**
 * What stands after a decision of redress. Only what a seller brings can overturn a measure; a later word takes the place of an earlier
 * one, so that a dispute may confirm what a complaint had reversed. What was left open, or denied to a notifier, changes nothing.
 */
function standing({ reversal }: Counted, { complainant }: Redress, result: RedressResult): Pick<Stamp, 'reversal'> {
  const isReversed = result === 'REVERSED' || result === 'PARTIALLY_REVERSED';
  if (result === 'OMITTED' || (complainant === 'NOTIFIER' && !isReversed)) return {};
  if (complainant === 'SELLER' && isReversed) return { reversal: result };
  return reversal ? { reversal: 'UPHELD' } : {};
}

function decided(
  facts: Counted,
  entry: Redress | undefined,
  { result, at }: { result: RedressResult; at: Instant },
): Stamp {
  return { ...changed(facts, entry, { decidedAt: at, result }), ...(entry && standing(facts, entry, result)) };
}

/** What redress sets: it never touches what was decided before, so that figures of the first period follow from both. */
export const REDRESS: Sets = {
  COMPLAINT_OPENED: (facts, { occurredAt, data }) =>
    opened(facts, {
      kind: 'COMPLAINT',
      complainant: data.complainant,
      subject: data.subject,
      openedAt: occurredAt,
    }),
  COMPLAINT_DECIDED: (facts, { occurredAt, data }) =>
    decided(facts, redressNumbered(facts, 'COMPLAINT', data.complaint), { result: data.result, at: occurredAt }),
  DISPUTE_OPENED: (facts, { occurredAt, data }) =>
    opened(facts, { kind: 'DISPUTE', complainant: data.complainant, openedAt: occurredAt }),
  DISPUTE_DECIDED: (facts, { occurredAt, data }) =>
    decided(facts, redressNumbered(facts, 'DISPUTE', data.dispute), { result: data.result, at: occurredAt }),
  DISPUTE_IMPLEMENTED: (facts, { occurredAt, data }) =>
    changed(facts, redressNumbered(facts, 'DISPUTE', data.dispute), { implementedAt: occurredAt }),
};
