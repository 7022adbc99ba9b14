import type { Statement } from '../../../shared/domain/official/statement.ts';
import { statementOfItem } from '../../../shared/domain/official/statement-of-item.ts';
import { isRestriction } from '../../../shared/domain/official/statement-parts.ts';
import { type Decision, type Item, isActing } from './decision.ts';

type Entry = Item['timeline'][number];

/** Events with which a restriction of an item begins. */
const imposes = ({ type, data }: Entry): boolean =>
  type === 'ACTION_IMPLEMENTED' ||
  type === 'RESTRICTION_IMPOSED' ||
  (type === 'COMPLAINT_DECIDED' && data['result'] === 'PARTIALLY_REVERSED');

/**
 * The statement of reasons that a decision leads to, made by the rules that make the official file; undefined where none is owed:
 * upon an order, without a restriction, or while it is not known what was done and on what ground (DSA Art. 17).
 */
export function statementOf(item: Item, decision: Decision, now: string): Statement | undefined {
  const { ground, measures = [], territory, outcome, takenAt = now } = decision;
  if (
    item.kind === 'ORDER' ||
    outcome === 'ALREADY_REMOVED' ||
    !ground ||
    !isActing(outcome) ||
    !measures.some(isRestriction)
  )
    return undefined;
  const restriction = {
    sequence: item.timeline.filter(imposes).length + 1,
    ...{ measures, ground, outcome, takenAt, upon: 'NOTICE' as const, isSubmitted: false },
    territory: territory as never,
    automatedDetection: decision.automatedDetection,
    automatedDecision: decision.automatedDecision,
  };
  const { sector, kind, status = 'NO_STATUS', category, acceptedAt, gtin } = item;
  return statementOfItem({
    ...{ sector, kind, status, category, acceptedAt, gtin, ground },
    itemId: item.id as never,
    restriction,
  });
}
