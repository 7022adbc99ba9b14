import type { Action } from '../../contracts/action.ts';
import type { Fault } from '../../errors.ts';
import { RefusedError } from '../../errors.ts';
import { ACTING } from '../../vocabulary/life.ts';
import type { Complainant, Subject } from '../../vocabulary/redress.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import type { Facts, Redress } from './facts.ts';
import { redressNumbered } from './fold-redress.ts';

type Of<T extends Action['type']> = Extract<Action, { type: T }>;

/** Complaints and disputes that one item may gather: numbers have one digit. */
const MOST_REDRESS = 9;

const refuse = (code: Fault['code'] & RefusedError['code'], pointer: string, detail: string): never => {
  throw new RefusedError(code, detail, { faults: [{ pointer, code, detail }] });
};

const openOf = ({ redress = [] }: Facts, kind: Redress['kind']): Redress[] =>
  redress.filter((entry) => entry.kind === kind && !entry.decidedAt);

/**
 * The law gives at least six months; where the last day is no working day it is the next one, and a marketplace may allow more. What
 * comes up to two weeks after six calendar months is therefore recorded, and what comes later is refused.
 */
const WINDOW = { months: 6, graceDays: 14 } as const;

/**
 * The first instant at which a complaint is plainly too late; undefined while the time has not begun.
 *
 * Source: DSA Art. 20(1) and (2): at least six months from the day on which the recipient is informed of the decision.
 */
export function complaintWindowOf(facts: Facts, complainant: Complainant): Instant | undefined {
  const informedAt = complainant === 'SELLER' ? facts.sellerInformedAt : facts.notifierInformedAt;
  if (!informedAt) return undefined;
  const end = new Date(informedAt);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + WINDOW.months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, lastDay) + WINDOW.graceDays);
  return instant(end);
}

const ABOUT_NO_ACTION: readonly Subject[] = ['e', 'f'];

/** A seller complains about a restriction, a notifier about none; (f) is for trusted flaggers. */
function checkSubject(facts: Facts, complainant: Complainant, subject: Subject): void {
  const isAboutNone = ABOUT_NO_ACTION.includes(subject);
  if (isAboutNone !== (complainant === 'NOTIFIER'))
    refuse('INVALID_INPUT', '/subject', 'A SELLER complains about (a) to (d), a NOTIFIER about (e) or (f)');
  if (subject === 'f' && facts.status !== 'DSA_TF')
    refuse('INVALID_INPUT', '/subject', '(f) is for a notice of a trusted flagger (DSA Art. 22)');
  const isActedOn = facts.outcome !== undefined && ACTING.has(facts.outcome);
  if (isActedOn === isAboutNone)
    refuse('INVALID_INPUT', '/subject', `The outcome is ${facts.outcome}: that is not what the complaint is about`);
}

function checkWindow(facts: Facts, complainant: Complainant, at: Instant): void {
  const end = complaintWindowOf(facts, complainant);
  if (end && at >= end) refuse('WINDOW_OVER', '/occurredAt', `Complaints were possible until ${end} (DSA Art. 20(1))`);
}

function nextNumber(facts: Facts, kind: Redress['kind']): number {
  if ((facts.redress?.length ?? 0) >= MOST_REDRESS)
    refuse('CONFLICT', '', `An item holds at most ${MOST_REDRESS} complaints and disputes`);
  return (facts.redress ?? []).filter((entry) => entry.kind === kind).length + 1;
}

function complaintOpened(facts: Facts, { complainant, subject, statement, occurredAt }: Of<'COMPLAINT_OPENED'>) {
  checkSubject(facts, complainant, subject);
  checkWindow(facts, complainant, occurredAt);
  if (openOf(facts, 'COMPLAINT').some((entry) => entry.complainant === complainant))
    refuse('CONFLICT', '', `A complaint of the ${complainant} is open already`);
  const complaint = nextNumber(facts, 'COMPLAINT');
  return { complaint, complainant, subject, ...(statement && { statement }) };
}

/** The open entry of a number. One that is not there yet may still come by queue; one that is decided stays so. */
function openNumbered(facts: Facts, kind: Redress['kind'], number: number, refused: Action['type']): Redress {
  const entry = redressNumbered(facts, kind, number);
  const noun = kind.toLowerCase();
  if (!entry)
    throw new RefusedError('ILLEGAL_TRANSITION', `The item has no ${noun} ${number}`, {
      members: { state: facts.state, possible: [`${kind}_OPENED`], refused },
    });
  if (entry.decidedAt) refuse('COMPLAINT_CLOSED', `/${noun}`, `This ${noun} is decided: ${entry.result}`);
  return entry;
}

const checkAfter = (at: Instant, earliest: Instant): void => {
  if (at < earliest) refuse('TIME_NOT_PLAUSIBLE', '/occurredAt', `It lies before ${earliest}`);
};

function complaintDecided(facts: Facts, action: Of<'COMPLAINT_DECIDED'>) {
  const { complaint, result, humanInvolved, reason, standing, occurredAt } = action;
  const { complainant, openedAt } = openNumbered(facts, 'COMPLAINT', complaint, action.type);
  checkAfter(occurredAt, openedAt);
  if (!humanInvolved)
    refuse('HUMAN_REQUIRED', '/humanInvolved', 'A complaint is not decided by automated means alone (DSA Art. 20(6))');
  if ((result === 'PARTIALLY_REVERSED' || result === 'OMITTED') && !reason)
    refuse('REQUIRED', '/reason', `Say why the result is ${result}`);
  if (result === 'PARTIALLY_REVERSED' && complainant === 'SELLER' && !standing)
    refuse('REQUIRED', '/standing', 'Say what stands instead of what was reversed');
  return {
    complaint,
    result,
    humanInvolved: true as const,
    ...(reason && { reason }),
    ...(standing && { standing }),
  };
}

function disputeDecided(facts: Facts, action: Of<'DISPUTE_DECIDED'>) {
  const { openedAt } = openNumbered(facts, 'DISPUTE', action.dispute, action.type);
  checkAfter(action.occurredAt, openedAt);
  return { dispute: action.dispute, result: action.result };
}

function disputeImplemented(facts: Facts, { dispute, occurredAt }: Of<'DISPUTE_IMPLEMENTED'>) {
  const { decidedAt, result, implementedAt } = redressNumbered(facts, 'DISPUTE', dispute) ?? {};
  if (!decidedAt || !result || implementedAt || !['REVERSED', 'PARTIALLY_REVERSED'].includes(result))
    return refuse('CONFLICT', '/dispute', 'Only a dispute that ended in a reversal is carried out, and once');
  checkAfter(occurredAt, decidedAt);
  return { dispute };
}

/** What a report of redress says as an event: its number is given here, and its place in the life of the item is checked. */
export function redressOf(facts: Facts, action: Action): object | undefined {
  switch (action.type) {
    case 'COMPLAINT_OPENED':
      return complaintOpened(facts, action);
    case 'COMPLAINT_DECIDED':
      return complaintDecided(facts, action);
    case 'DISPUTE_OPENED':
      return {
        dispute: nextNumber(facts, 'DISPUTE'),
        complainant: action.complainant,
        body: action.body,
      };
    case 'DISPUTE_DECIDED':
      return disputeDecided(facts, action);
    case 'DISPUTE_IMPLEMENTED':
      return disputeImplemented(facts, action);
    default:
      return undefined;
  }
}
