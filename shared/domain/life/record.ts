import type { Actor, EventData, EventType } from '../../contracts/event.ts';
import type { Information, Look, Withdrawal } from '../../contracts/submitter-report.ts';
import { RefusedError } from '../../errors.ts';
import type { ActionId } from '../../vocabulary/ids.ts';
import type { Outcome } from '../../vocabulary/life.ts';
import type { Role } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Facts } from './facts.ts';
import { possibleFrom, stateAfter } from './table.ts';

/** An event before it has its number, its time of recording and its link. */
export type Draft = {
  [T in EventType]: {
    readonly type: T;
    readonly occurredAt: Instant;
    readonly actor: Actor;
    readonly actionId?: ActionId;
    readonly data: EventData<T>;
  };
}[EventType];

/** How far ahead of ours a reporter's clock may run, in milliseconds. */
const SKEW_MILLISECONDS = 5 * 60 * 1000;

const implausible = (pointer: string, detail: string) =>
  new RefusedError('TIME_NOT_PLAUSIBLE', 'The time reported cannot be', {
    faults: [{ pointer, code: 'TIME_NOT_PLAUSIBLE', detail }],
  });

/** Reported times lie between delivery and now, but for a listing that was gone before the notice came. */
export function checkTime(at: Instant, notBefore: Instant | undefined, now: Date, pointer: string): void {
  if (Date.parse(at) > now.getTime() + SKEW_MILLISECONDS) throw implausible(pointer, 'It lies in the future');
  if (notBefore && at < notBefore) throw implausible(pointer, `It lies before ${notBefore}`);
}

/** Refuses an event that the life of an item does not allow from where it is. */
export function checkLegal(facts: Facts, type: EventType, role: Role, outcome?: Outcome): void {
  const once = type === 'RECEIPT_CONFIRMED' && facts.receiptConfirmedAt !== undefined;
  if (!once && stateAfter(type, facts.state, outcome)) return;
  throw new RefusedError('ILLEGAL_TRANSITION', `${type} cannot follow ${facts.state}${once ? ' a second time' : ''}`, {
    members: { state: facts.state, possible: possibleFrom(facts.state, role), refused: type },
  });
}

/** Verified by an authority, the operator or a probe; corroborated by anybody else who is not the marketplace. */
function eventOfCheck(facts: Facts, { result }: Look, role: Role): EventType {
  const verifies = role !== 'flagger' && facts.state === 'ACTION_IMPLEMENTED';
  if (result === 'GONE') return verifies ? 'VERIFIED_REMOVED' : 'CORROBORATED';
  const wasToGo = facts.outcome !== undefined && ['REMOVE', 'DISABLE', 'ALREADY_REMOVED'].includes(facts.outcome);
  return verifies && wasToGo ? 'VERIFICATION_FAILED' : 'SIGHTED';
}

/** A check of whether the listing is gone, made outside the marketplace. */
export function recordCheck(facts: Facts, check: Look, actor: Actor & { role: Role }, now: Date): Draft {
  const type = eventOfCheck(facts, check, actor.role);
  const claim = facts.outcome === 'ALREADY_REMOVED' ? facts.deliveredAt : facts.actionAt;
  checkLegal(facts, type, actor.role);
  checkTime(
    check.checkedAt,
    type === 'VERIFIED_REMOVED' || type === 'VERIFICATION_FAILED' ? claim : facts.deliveredAt,
    now,
    '/checkedAt',
  );
  const data = { ...(check.vantage && { vantage: check.vantage }), ...(check.note && { note: check.note }) };
  return { type, occurredAt: check.checkedAt, actor, actionId: check.actionId, data } as Draft;
}

export function recordWithdrawal(
  facts: Facts,
  { actionId, reason }: Withdrawal,
  actor: Actor & { role: Role },
  now: Date,
): Draft {
  checkLegal(facts, 'WITHDRAWN', actor.role);
  return { type: 'WITHDRAWN', occurredAt: now.toISOString(), actor, actionId, data: { reason } };
}

export function recordInformation(
  facts: Facts,
  { actionId, answer }: Information,
  actor: Actor & { role: Role },
  now: Date,
): Draft {
  checkLegal(facts, 'INFORMATION_PROVIDED', actor.role);
  return { type: 'INFORMATION_PROVIDED', occurredAt: now.toISOString(), actor, actionId, data: { answer } };
}
