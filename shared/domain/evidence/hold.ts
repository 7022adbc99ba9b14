import type { Actor } from '../../contracts/event.ts';
import type { NewHold } from '../../contracts/hold.ts';
import { type Code, RefusedError } from '../../errors.ts';
import type { Role } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import { checkLegal, type Draft } from '../life/record.ts';

/** A hold is for a case that is under way, not for ever. In years. */
const LONGEST_HOLD_YEARS = 10;

/** Until when an item is held; undefined where no hold stands: none was set, it was released, or it is over. */
export const heldUntil = ({ holdUntil }: Pick<Facts, 'holdUntil'>, now: Date): Instant | undefined =>
  holdUntil && holdUntil > now.toISOString() ? holdUntil : undefined;

const refuse = (code: Code, pointer: string, detail: string): never => {
  throw new RefusedError(code, detail, { faults: [{ pointer, code, detail }] });
};

function checkEnd(until: Instant, after: Instant, now: Date): void {
  const last = new Date(now);
  last.setUTCFullYear(last.getUTCFullYear() + LONGEST_HOLD_YEARS);
  if (until <= after) refuse('TIME_NOT_PLAUSIBLE', '/until', `It must lie after ${after}`);
  if (until > last.toISOString()) refuse('TIME_NOT_PLAUSIBLE', '/until', `At most ${LONGEST_HOLD_YEARS} years ahead`);
}

/** A hold is set where none stands, and extended or released where one does. */
function checkChange(hold: NewHold, standing: Instant | undefined, now: Date): void {
  if (hold.change === 'SET' && standing) refuse('CONFLICT', '', `A hold stands until ${standing}: extend it`);
  if (hold.change !== 'SET' && !standing) refuse('CONFLICT', '', 'No hold stands');
  if (hold.change !== 'RELEASE') checkEnd(hold.until, standing ?? now.toISOString(), now);
}

/** A change of the legal hold of an item, as its event. */
export function recordHold(facts: Facts, hold: NewHold, actor: Actor & { role: Role }, now: Date): Draft {
  const { actionId, reference, reason } = hold;
  checkLegal(facts, hold.change === 'RELEASE' ? 'HOLD_RELEASED' : 'HOLD_SET', actor.role);
  checkChange(hold, heldUntil(facts, now), now);
  const base = { occurredAt: now.toISOString(), actor, actionId };
  if (hold.change === 'RELEASE') return { type: 'HOLD_RELEASED', ...base, data: { reference, reason } };
  return { type: 'HOLD_SET', ...base, data: { until: hold.until, reference, reason } };
}
