import fc from 'fast-check';
import type { Action } from '../../shared/contracts/action.ts';
import type { Actor } from '../../shared/contracts/event.ts';
import type { Look } from '../../shared/contracts/submitter-report.ts';
import type { Facts } from '../../shared/domain/life/facts.ts';
import { type History, seal } from '../../shared/domain/life/history.ts';
import { type Draft, recordCheck, recordInformation, recordWithdrawal } from '../../shared/domain/life/record.ts';
import { recordAction } from '../../shared/domain/life/record-action.ts';
import { RefusedError } from '../../shared/errors.ts';
import { Ground, Measure, Outcome } from '../../shared/vocabulary/life.ts';
import { actionId, deliver, factsOf } from './items.ts';
import { id } from './organisations.ts';
import { T0 } from './states.ts';

/** Somebody reports something, plausible or not: at some time since the report before, for some time around then. */
const report = fc.record({
  what: fc.constantFrom(
    'RECEIPT',
    'REVIEW_STARTED',
    'INFORMATION_REQUESTED',
    'DECIDED',
    'DECIDED',
    'ACTION_IMPLEMENTED',
    'ACTION_IMPLEMENTED',
    'ENDED_BY_SELLER',
    'CHECK',
    'CHECK',
    'ANSWER',
    'WITHDRAWAL',
  ),
  role: fc.constantFrom('authority' as const, 'flagger' as const, 'operator' as const),
  minutes: fc.nat(2000),
  claimedMinutesAgo: fc.oneof(fc.constant(0), fc.integer({ min: -10, max: 4000 })),
  outcome: fc.constantFrom(...Outcome.options),
  ground: fc.constantFrom(...Ground.options),
  measures: fc.uniqueArray(fc.constantFrom(...Measure.options), { minLength: 3, maxLength: 7 }),
  isGone: fc.boolean(),
});
type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

const shop: Actor = { role: 'marketplace', organisation: id('amber') };

function draftOf(facts: Facts, sent: Report, name: string, now: Date): Draft {
  const { what, role, outcome, ground, measures, isGone } = sent;
  const occurredAt = new Date(now.getTime() - sent.claimedMinutesAgo * 60_000).toISOString();
  const base = { actionId: actionId(name), occurredAt };
  const who = { role, organisation: id('de-bnetza') };
  if (what === 'CHECK') {
    const check: Look = { actionId: base.actionId, result: isGone ? 'GONE' : 'STILL_LIVE', checkedAt: occurredAt };
    return recordCheck(facts, check, who, now);
  }
  if (what === 'ANSWER') return recordInformation(facts, { actionId: base.actionId, answer: 'Batch 7' }, who, now);
  if (what === 'WITHDRAWAL') return recordWithdrawal(facts, { actionId: base.actionId, reason: 'Mistake' }, who, now);
  const said: Readonly<Record<string, object>> = {
    RECEIPT: { receivedAt: occurredAt },
    INFORMATION_REQUESTED: { question: 'Which batch?' },
    DECIDED: { outcome, ground, reason: 'Because' },
    ACTION_IMPLEMENTED: { measures },
  };
  return recordAction(facts, { type: what, ...base, ...said[what] } as Action, shop, now);
}

/** What is left of some reports when the refused ones are gone. */
function reported(reports: readonly Report[]): History {
  let history = deliver({ at: T0, kind: 'ORDER' });
  let now = Date.parse(T0);
  for (const [index, each] of reports.entries()) {
    now += each.minutes * 60_000;
    try {
      history = seal(history, draftOf(factsOf(history), each, `a-${index}`, new Date(now)), new Date(now)).history;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
    }
  }
  return history;
}

/** An item about which people reported what they liked, at times they liked, and what of it was taken. */
export const reportedItem = fc.array(report, { maxLength: 25, size: 'max' }).map(reported);
