import type { Action } from '../../contracts/action.ts';
import type { Actor, EventType } from '../../contracts/event.ts';
import { RefusedError } from '../../errors.ts';
import { ACTING } from '../../vocabulary/life.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { lackingIn } from './completeness.ts';
import type { Facts } from './facts.ts';
import { lapseOf } from './questions.ts';
import { checkLegal, checkTime, type Draft } from './record.ts';
import { redressOf } from './record-redress.ts';

/** Most reports are called what the event is; a receipt is confirmed by being reported. */
const eventOf = (type: Action['type']): EventType => (type === 'RECEIPT' ? 'RECEIPT_CONFIRMED' : type);

/** What a report follows from: nothing is told to have happened before it. */
const AFTER_DECISION: ReadonlySet<Action['type']> = new Set([
  'COMPLAINT_OPENED',
  'DISPUTE_OPENED',
  'RESTRICTION_IMPOSED',
]);

const earliest = (facts: Facts, { type }: Action): Instant | undefined => {
  if (type === 'REINSTATED') return facts.actionAt;
  if (AFTER_DECISION.has(type)) return facts.decidedAt;
  if (type !== 'ACTION_IMPLEMENTED') return facts.deliveredAt;
  return facts.outcome === 'ALREADY_REMOVED' ? undefined : facts.decidedAt;
};

/** Some reports make sense for some items only. */
function checkMeant({ kind, outcome }: Facts, { type }: Action): void {
  if (type === 'IDENTICAL_FOUND' && kind !== 'ORDER')
    throw new RefusedError('OUT_OF_SCOPE', 'Identical content is searched for under an order (GPSR Art. 22(5))');
  if (type === 'RESTRICTION_IMPOSED' && outcome && ACTING.has(outcome))
    throw new RefusedError('CONFLICT', `The outcome is ${outcome} already: nothing is newly imposed`);
}

/** What a marketplace reports, as an event of the item; refused when its life does not allow it. */
export function recordAction(facts: Facts, action: Action, actor: Actor, now: Date): Draft {
  const { type: reported, actionId, occurredAt, ...said } = action;
  const type = eventOf(reported);
  checkLegal(
    facts,
    type,
    actor.role === 'system' ? 'marketplace' : actor.role,
    action.type === 'DECIDED' ? action.outcome : undefined,
  );
  checkMeant(facts, action);
  checkTime(occurredAt, earliest(facts, action), now, '/occurredAt');
  if (action.type === 'RECEIPT' && action.receivedAt)
    checkTime(action.receivedAt, facts.deliveredAt, now, '/receivedAt');
  const faults = lackingIn(facts.outcome, action);
  if (faults.length > 0) throw new RefusedError('INVALID_INPUT', 'The action is incomplete', { faults });
  const asked = action.type === 'INFORMATION_REQUESTED' && { lapsesAt: lapseOf(occurredAt) };
  return { type, occurredAt, actor, actionId, data: redressOf(facts, action) ?? { ...said, ...asked } } as Draft;
}
