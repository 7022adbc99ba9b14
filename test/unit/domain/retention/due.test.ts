import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueFor, overOf } from '../../../../shared/domain/retention/due.ts';
import type { RetentionClass } from '../../../../shared/vocabulary/retention.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import {
  complained,
  complaintDecided,
  disputeDecided,
  disputed,
  evidenceAdded,
  held,
  holdReleased,
  imposed,
  notifierInformed,
  referralAnswered,
  referred,
  sellerInformed,
} from '../../../builders/afterwards.ts';
import { life, runs } from '../../../builders/histories.ts';
import { deliver, factsOf, goOn, type Step } from '../../../builders/items.ts';
import { T0 } from '../../../builders/states.ts';
import { decided, endedBySeller, handled, verifiedGone, withdrawn } from '../../../builders/steps.ts';

const [DONE, INFORMED, GONE] = ['2026-05-15T10:00:00.000Z', '2026-05-16T10:00:00.000Z', '2026-05-20T10:00:00.000Z'];
const removed = [...handled(DONE), sellerInformed(INFORMED), notifierInformed(INFORMED), verifiedGone(GONE)];
const item = (...steps: Step[]) => goOn(deliver({ at: T0, sellerKey: 'key-of-a-seller-000001' }), ...steps);

/** In a few words: over since a day, or why not and until when. */
function said(steps: readonly Step[], of: RetentionClass, at: Instant): string | undefined {
  const history = item(...steps);
  const verdict = dueFor(factsOf(history), history.events, new Date(at)).find((each) => each.class === of);
  if (!verdict) return undefined;
  if (verdict.isOver) return `over since ${verdict.since.slice(0, 10)}`;
  return [verdict.because, verdict.until?.slice(0, 10)].filter(Boolean).join(' until ');
}

const [LONG_AFTER, MUCH_LATER] = ['2028-01-01T00:00:00.000Z', '2033-01-01T00:00:00.000Z'];

describe('the seller in clear is kept until no complaint and no dispute can follow, and 30 days more', () => {
  test.each<[string, Step[], Instant, string]>([
    // Informed on 16 May: complaints until 30 November (six months, two weeks), disputes 180 days more, and 30 days.
    ['the seller was informed', removed, '2026-12-01T00:00:00.000Z', 'REDRESS until 2027-06-28'],
    ['an instant before', removed, '2027-06-28T09:59:59.999Z', 'REDRESS until 2027-06-28'],
    ['to the instant', removed, '2027-06-28T10:00:00.000Z', 'over since 2027-06-28'],
    ['nobody is known to be informed: from the decision', handled(DONE), LONG_AFTER, 'over since 2027-06-27'],
    ['no action', [decided(DONE, 'NO_ACTION')], LONG_AFTER, 'over since 2027-06-27'],
    ['undecided: with the record', [], LONG_AFTER, 'UNDECIDED until 2031-05-13'],
    ['undecided, and the record is over', [], MUCH_LATER, 'over since 2031-05-13'],
    ['withdrawn: there is nothing to complain about', [withdrawn(DONE)], LONG_AFTER, 'over since 2026-06-14'],
    ['ended by the seller', [endedBySeller(DONE)], '2026-06-01T00:00:00.000Z', 'REDRESS until 2026-06-14'],
    [
      'imposed after a complaint: from then on',
      [decided(DONE, 'NO_ACTION'), imposed('2026-09-15T10:00:00.000Z')],
      LONG_AFTER,
      'over since 2027-10-25',
    ],
    ['a complaint is open', [...removed, complained('2026-06-01T00:00:00.000Z')], MUCH_LATER, 'COMPLAINT_OPEN'],
    [
      'a complaint decided late: a dispute may follow',
      [...removed, complained('2026-06-01T00:00:00.000Z'), complaintDecided('2027-05-01T00:00:00.000Z')],
      LONG_AFTER,
      'over since 2027-11-27',
    ],
    [
      'a dispute is open',
      [...removed, disputed('2027-05-01T00:00:00.000Z')],
      '2027-10-01T00:00:00.000Z',
      'DISPUTE_OPEN until 2027-10-28',
    ],
    [
      'a dispute of which nothing more is told: it is to end within 180 days',
      [...removed, disputed('2027-05-01T00:00:00.000Z')],
      LONG_AFTER,
      'over since 2027-11-27',
    ],
    [
      'a dispute that is decided',
      [...removed, disputed('2027-05-01T00:00:00.000Z'), disputeDecided('2027-07-01T00:00:00.000Z')],
      LONG_AFTER,
      'over since 2027-07-31',
    ],
    ['referred to law enforcement', [...removed, referred(GONE)], MUCH_LATER, 'REFERRAL_OPEN'],
    [
      'taken up by law enforcement',
      [...removed, referred(GONE), referralAnswered(GONE, 'TAKEN_UP')],
      MUCH_LATER,
      'REFERRAL_OPEN',
    ],
    [
      'concluded by law enforcement',
      [...removed, referred(GONE), referralAnswered(GONE, 'CONCLUDED')],
      LONG_AFTER,
      'over since 2027-06-28',
    ],
    ['referred to a coordinator', [...removed, referred(GONE, 'COORDINATOR')], LONG_AFTER, 'over since 2027-06-28'],
  ])('%s', (_, steps, at, expected) => {
    expect(said(steps, 'SELLER_IDENTITY', at)).toBe(expected);
  });
});

describe('a hold wins always', () => {
  const until = '2030-01-01T00:00:00.000Z';
  const classes: RetentionClass[] = ['SELLER_IDENTITY', 'SELLER_LINKS', 'NOTIFIER_CONTACT', 'EVIDENCE', 'RECORD'];
  test.each(classes)('%s stays while it stands, and goes when it is released or over', (of) => {
    const steps = [...removed, evidenceAdded(GONE), held(GONE, until)];
    expect(said(steps, of, '2029-12-31T00:00:00.000Z')).toBe('HOLD until 2030-01-01');
    expect(said(steps, of, MUCH_LATER)).toMatch(/^over since/);
    expect(said([...steps, holdReleased('2026-06-01T00:00:00.000Z')], of, MUCH_LATER)).toMatch(/^over since/);
  });
});

describe('the other classes', () => {
  test.each<[RetentionClass, string, Step[], Instant, string | undefined]>([
    ['NOTIFIER_CONTACT', 'with the end of redress', removed, LONG_AFTER, 'over since 2027-06-28'],
    ['EVIDENCE', 'of which there is none', removed, LONG_AFTER, undefined],
    [
      'EVIDENCE',
      'twelve months',
      [...removed, evidenceAdded(GONE)],
      '2027-05-20T09:59:59.999Z',
      'TERM until 2027-05-20',
    ],
    ['EVIDENCE', 'twelve months, over', [...removed, evidenceAdded(GONE)], LONG_AFTER, 'over since 2027-05-20'],
    [
      'EVIDENCE',
      'from the last set',
      [evidenceAdded(DONE), ...removed, evidenceAdded(GONE)],
      LONG_AFTER,
      'over since 2027-05-20',
    ],
    ['RECORD', 'five years from the last act', removed, LONG_AFTER, 'TERM until 2031-05-20'],
    ['RECORD', 'five years, over', removed, MUCH_LATER, 'over since 2031-05-20'],
  ])('%s: %s', (of, _, steps, at, expected) => {
    expect(said(steps, of, at)).toBe(expected);
  });

  test('what the system records by itself does not make the record younger', () => {
    const closed: Step = {
      draft: { type: 'CLOSED', occurredAt: LONG_AFTER, actor: { role: 'system' }, data: {} },
      recordedAt: LONG_AFTER,
    };
    expect(said([...removed, closed], 'RECORD', MUCH_LATER)).toBe('over since 2031-05-20');
  });
});

test('what is over stays over while nothing happens, and is never over while a hold stands', () => {
  fc.assert(
    fc.property(life, fc.nat(3_000), fc.nat(3_000), (sealed, days, more) => {
      const history = sealed.at(-1)?.history;
      if (!history) return;
      const facts = factsOf(history);
      const at = (day: number) => new Date(Date.parse(T0) + day * 86_400_000);
      const over = overOf(dueFor(facts, history.events, at(days)));
      expect([...over].filter((each) => !overOf(dueFor(facts, history.events, at(days + more))).has(each))).toEqual([]);
      const until = at(days + 1).toISOString();
      expect(overOf(dueFor({ ...facts, holdUntil: until }, history.events, at(days))).size).toBe(0);
    }),
    runs(100),
  );
});
