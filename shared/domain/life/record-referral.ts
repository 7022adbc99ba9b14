import { hash } from 'node:crypto';
import type { ContactPoint } from '../../contracts/contact-point.ts';
import type { Actor, EventData, ItemEvent } from '../../contracts/event.ts';
import type { NewReferral, ReferralAnswer } from '../../contracts/referral.ts';
import { type Code, type Fault, RefusedError } from '../../errors.ts';
import type { ClockId } from '../../vocabulary/clocks.ts';
import type { ActionId } from '../../vocabulary/ids.ts';
import type { Role } from '../../vocabulary/roles.ts';
import { instant } from '../../vocabulary/time.ts';
import { nothingThere } from '../ownership.ts';
import type { Facts } from './facts.ts';
import type { History } from './history.ts';
import { checkLegal, type Draft } from './record.ts';

type By = Actor & { readonly role: Role };

/** Referrals that one item may gather: numbers have one digit. */
const MOST_REFERRALS = 9;
/** A hold lasts at most so long before somebody must extend it. In milliseconds. */
const LONGEST_HOLD_MILLISECONDS = 5 * 366 * 24 * 3600 * 1000;

/** Nothing is wrong with what was sent: it does not fit what has happened. */
const refuse = (code: Code, message: string): never => {
  throw new RefusedError(code, message);
};

/** What a referral must say beyond the shape of its fields, and by whom. */
export function* referralFaults({ to, reference, holdUntil, reason }: NewReferral, now: Date): Generator<Fault> {
  if (holdUntil === undefined) {
    if (reason !== undefined)
      yield { pointer: '/reason', code: 'INVALID_INPUT', detail: 'It goes with a hold: add `holdUntil`' };
    return;
  }
  if (to !== 'LAW_ENFORCEMENT')
    yield { pointer: '/holdUntil', code: 'INVALID_INPUT', detail: 'A hold goes with a referral to law enforcement' };
  if (!reference) yield { pointer: '/reference', code: 'REQUIRED', detail: 'A hold names the file it is set for' };
  const ahead = Date.parse(holdUntil) - now.getTime();
  if (ahead <= 0 || ahead > LONGEST_HOLD_MILLISECONDS)
    yield {
      pointer: '/holdUntil',
      code: 'TIME_NOT_PLAUSIBLE',
      detail: 'It lies in the past, or more than five years ahead',
    };
}

/** Data on offences are for authorities only (GDPR Art. 10). */
export function checkMayRefer({ to }: NewReferral, role: Role): void {
  if (to === 'LAW_ENFORCEMENT' && role !== 'authority')
    throw new RefusedError('FORBIDDEN', 'Only an authority refers to law enforcement');
}

/** Whether a contact point is for this referral of this item. A coordinator is that of the marketplace or that of the submitter (DSA Art. 53, 56). */
export function fits(point: ContactPoint, { to }: NewReferral, facts: Facts): boolean {
  if (point.kind !== to) return false;
  if (point.sectors && !point.sectors.includes(facts.sector)) return false;
  const places: readonly (string | undefined)[] = [facts.jurisdiction, facts.memberState];
  return to === 'LAW_ENFORCEMENT' || places.includes(point.memberState);
}

/** The missed deadline that a coordinator is told of: the one that is named, or the first. */
function missedOf(events: readonly ItemEvent[], named: ClockId | undefined): ClockId {
  const missed = events.flatMap((event) => (event.type === 'DEADLINE_BREACHED' ? [event.data.clock] : []));
  const clock = named ? missed.find((each) => each === named) : missed[0];
  return clock ?? refuse('NOT_MISSED', 'No deadline that law sets was missed: there is nothing to refer yet');
}

const answersTo = (events: readonly ItemEvent[], referral: number) =>
  events.flatMap((event) =>
    event.type === 'REFERRAL_ANSWERED' && event.data.referral === referral ? [event.data.result] : [],
  );

/** A referral to somebody who has not answered the last one is none. */
function checkNotWaiting(events: readonly ItemEvent[], contactPoint: string): void {
  const open = events.find(
    (event) =>
      event.type === 'REFERRED' &&
      event.data.contactPoint === contactPoint &&
      !answersTo(events, event.data.referral).some((result) => result !== 'TAKEN_UP'),
  );
  if (open) refuse('CONFLICT', 'The item is referred to this contact point already');
}

const factsOf = ({ facts }: History): Facts => {
  if (!facts) throw nothingThere();
  return facts;
};

/** Refers an item, with the next number of its referrals. */
export function recordReferral(history: History, referral: NewReferral, actor: By, now: Date): Draft {
  const facts = factsOf(history);
  const { actionId, to, contactPoint, clock: named, reference } = referral;
  checkLegal(facts, 'REFERRED', actor.role);
  const number = (facts.referrals ?? 0) + 1;
  if (number > MOST_REFERRALS) refuse('CONFLICT', `An item holds at most ${MOST_REFERRALS} referrals`);
  checkNotWaiting(history.events, contactPoint);
  const clock = to === 'COORDINATOR' || named ? missedOf(history.events, named) : undefined;
  const data: EventData<'REFERRED'> = {
    referral: number,
    to,
    contactPoint,
    ...(clock && { clock }),
    ...(reference && { reference }),
  };
  return { type: 'REFERRED', occurredAt: instant(now), actor, actionId, data };
}

/** The id of the hold that goes with a referral: the same whenever the referral is sent again. */
export const holdIdOf = (actionId: ActionId): ActionId =>
  `hold-${hash('sha256', actionId, 'hex').slice(0, 32)}` as ActionId;

/** The hold that goes with a referral to law enforcement; undefined where a longer one stands already. */
export function recordHold(history: History, referral: NewReferral, actor: By, now: Date): Draft | undefined {
  const facts = factsOf(history);
  const { actionId, holdUntil: until, reference, reason } = referral;
  if (!until || !reference || (facts.holdUntil && facts.holdUntil >= until)) return undefined;
  checkLegal(facts, 'HOLD_SET', actor.role);
  const data = { until, reference, ...(reason && { reason }) };
  return { type: 'HOLD_SET', occurredAt: instant(now), actor, actionId: holdIdOf(actionId), data };
}

/** What a contact point answered. A last word is not followed by another. */
export function recordReferralAnswer(
  history: History,
  { referral, answer }: { referral: number; answer: ReferralAnswer },
  actor: By,
  now: Date,
): Draft {
  const facts = factsOf(history);
  const { actionId, result, reference } = answer;
  const asked = history.events.find((event) => event.type === 'REFERRED' && event.data.referral === referral);
  if (!asked) throw nothingThere();
  checkLegal(facts, 'REFERRAL_ANSWERED', actor.role);
  const before = answersTo(history.events, referral);
  if (before.includes(result) || before.some((each) => each !== 'TAKEN_UP'))
    refuse('CONFLICT', `The answer to this referral is ${before.at(-1)}`);
  const data = { referral, result, ...(reference && { reference }) };
  return { type: 'REFERRAL_ANSWERED', occurredAt: instant(now), actor, actionId, data };
}
