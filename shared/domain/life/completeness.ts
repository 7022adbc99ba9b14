import type { Action } from '../../contracts/action.ts';
import type { Fault } from '../../errors.ts';
import { ACTING, type Measure, type Outcome } from '../../vocabulary/life.ts';

/** The measures that carry out each outcome: one of them is enough. What is done in part may be anything. */
export const CARRIED_OUT_BY: Readonly<Partial<Record<Outcome, readonly Measure[]>>> = {
  REMOVE: ['LISTING_REMOVED'],
  DISABLE: ['LISTING_DISABLED', 'LISTING_REMOVED'],
  RESTRICT: ['LISTING_RESTRICTED', 'LISTING_DISABLED', 'LISTING_REMOVED'],
  WARN: ['WARNING_SHOWN', 'SELLER_WARNED'],
  ALREADY_REMOVED: ['LISTING_REMOVED', 'LISTING_DISABLED'],
};

/** What a report lacks, given what was decided on the item. Its fields each hold by themselves. */
export function lackingIn(decided: Outcome | undefined, action: Action): Fault[] {
  if (action.type === 'DECIDED') {
    if (ACTING.has(action.outcome) && !action.ground) {
      return [{ pointer: '/ground', code: 'REQUIRED', detail: 'Say whether on LAW or on TERMS' }];
    }
    if ((!ACTING.has(action.outcome) || action.outcome === 'PARTIAL') && !action.reason) {
      return [{ pointer: '/reason', code: 'REQUIRED', detail: `Say why the outcome is ${action.outcome}` }];
    }
    if (action.refusal && action.outcome !== 'NO_ACTION') {
      return [{ pointer: '/refusal', code: 'INVALID_INPUT', detail: 'Only NO_ACTION is refused for a reason' }];
    }
  }
  if (action.type === 'ACTION_IMPLEMENTED' && decided) {
    const expected = CARRIED_OUT_BY[decided];
    if (expected && !action.measures.some((measure) => expected.includes(measure))) {
      const detail = `${decided} is carried out by ${expected.join(' or ')}`;
      return [{ pointer: '/measures', code: 'INVALID_INPUT', detail }];
    }
  }
  return [];
}
