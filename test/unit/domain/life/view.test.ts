import { describe, expect, test } from 'vitest';
import type { EventType } from '../../../../shared/contracts/event.ts';
import { seenBy } from '../../../../shared/domain/life/seen-by.ts';
import { complaintsOf, followThroughOf, linksOf, waitingOf } from '../../../../shared/domain/life/view.ts';
import type { Role } from '../../../../shared/vocabulary/roles.ts';
import {
  complained,
  complaintDecided,
  disputed,
  followedThrough,
  held,
  holdReleased,
  lapsed,
  linked,
  notifierInformed,
  reappeared,
  referralAnswered,
  referred,
  sellerInformed,
} from '../../../builders/afterwards.ts';
import { deliver, factsOf, goOn, type Step, told } from '../../../builders/items.ts';
import { T0 } from '../../../builders/states.ts';
import { answered, asked, decided, handled, reviewed, verifiedGone } from '../../../builders/steps.ts';

const at = (hour: number) => `2026-05-14T${String(hour).padStart(2, '0')}:00:00.000Z`;
const NOW = at(20);
const item = (...steps: Step[]) => goOn(deliver({ at: T0 }), ...steps);
const acted = handled(at(8));

describe('time spent waiting for answers', () => {
  const opened = [reviewed(at(1)), asked(at(2))];
  test.each<[string, Step[], object | undefined]>([
    ['nothing was asked', [reviewed(at(1))], undefined],
    ['a question is open', opened, { asked: 1, answered: 0, lapsed: 0, hours: 18, openSince: at(2) }],
    ['it is answered', [...opened, answered(at(5))], { asked: 1, answered: 1, lapsed: 0, hours: 3 }],
    ['it lapsed', [...opened, lapsed(at(6))], { asked: 1, answered: 0, lapsed: 1, hours: 4 }],
    [
      'one answered and one open: both count',
      [...opened, answered(at(5)), asked(at(10))],
      { asked: 2, answered: 1, lapsed: 0, hours: 13, openSince: at(10) },
    ],
  ])('%s', (_, steps, expected) => {
    expect(waitingOf(factsOf(item(...steps)), NOW)).toEqual(expected);
  });

  test('an open question says when it lapses', () => {
    const question = told({
      type: 'INFORMATION_REQUESTED',
      occurredAt: at(2),
      actor: { role: 'system' },
      data: { question: 'Which batch?', lapsesAt: '2026-05-19T02:00:00.000Z' },
    });
    const waiting = waitingOf(factsOf(item(reviewed(at(1)), question)), NOW);
    expect(waiting?.lapsesAt).toBe('2026-05-19T02:00:00.000Z');
  });
});

describe('complaints and disputes', () => {
  test('before a decision there is nothing to complain about', () => {
    expect(complaintsOf(factsOf(item(reviewed(at(1)))))).toBeUndefined();
  });

  test('are told with their numbers, dates and results, and until when there may be more', () => {
    const steps = [
      ...acted,
      sellerInformed(at(9)),
      complained(at(10)),
      complaintDecided(at(11), 'REVERSED'),
      disputed(at(12)),
    ];
    expect(complaintsOf(factsOf(item(...steps)))).toEqual({
      complaints: [
        { number: 1, complainant: 'SELLER', subject: 'a', openedAt: at(10), decidedAt: at(11), result: 'REVERSED' },
      ],
      disputes: [{ number: 1, complainant: 'SELLER', openedAt: at(12) }],
      complaintsUntil: { seller: '2026-11-28T09:00:00.000Z' },
    });
    expect(complaintsOf(factsOf(item(decided(at(8), 'NO_ACTION'), notifierInformed(at(9)))))?.complaintsUntil).toEqual({
      notifier: '2026-11-28T09:00:00.000Z',
    });
  });
});

describe('what was done beside taking the listing down', () => {
  test('is not there while nothing is reported', () => {
    const history = item(...acted);
    expect(followThroughOf(factsOf(history), history.events)).toBeUndefined();
  });

  test('is told as it was reported, the last paper that was asked for, and what came of it', () => {
    const history = item(
      ...acted,
      followedThrough(at(9), 'BUYERS_INFORMED', { buyers: 3 }),
      followedThrough(at(9), 'UNITS_SOLD', { units: 5 }),
      followedThrough(at(9), 'RECALL_PUBLISHED', { url: 'https://www.amber.example/recalls/1' }),
      followedThrough(at(9), 'GATEWAY_REPORTED', { reference: 'SBG-1' }),
      followedThrough(at(9), 'SELLER_PROOF_REQUESTED', { paper: 'CITES certificate' }),
      followedThrough(at(10), 'SELLER_PROOF_ASSESSED', { result: 'NOT_PROVIDED' }),
    );
    expect(followThroughOf(factsOf(history), history.events)).toEqual({
      buyersInformed: 3,
      unitsSold: 5,
      recall: 'https://www.amber.example/recalls/1',
      gateway: 'SBG-1',
      proof: { paper: 'CITES certificate', requestedAt: at(9), result: 'NOT_PROVIDED' },
    });
    const again = goOn(history, followedThrough(at(11), 'SELLER_PROOF_REQUESTED', { paper: 'Test report' }));
    expect(followThroughOf(factsOf(again), again.events)?.proof).toEqual({ paper: 'Test report', requestedAt: at(11) });
  });
});

test('an item names what it follows from, and what followed from it', () => {
  const links = (...steps: Step[]) => {
    const history = item(...steps);
    return Object.keys(linksOf(factsOf(history), history.events));
  };
  expect(links()).toEqual([]);
  expect(links(linked(at(1)))).toEqual(['reappearanceOf']);
  expect(links(linked(at(1), 'IDENTICAL_TO'))).toEqual(['identicalTo']);
  expect(links(...acted, verifiedGone(at(9)), reappeared(at(10)))).toEqual(['reappearedAs']);
});

describe('what concerns a prosecution', () => {
  const { events } = item(
    ...acted,
    referred(at(9), 'COORDINATOR', 1),
    referred(at(10), 'LAW_ENFORCEMENT', 2),
    held(at(10), '2027-05-14T00:00:00.000Z'),
    referralAnswered(at(11), 'TAKEN_UP', 2),
    holdReleased(at(12)),
  );
  const hidden = (role: Role) => {
    const seen = new Set(seenBy(role, events));
    return events.filter((event) => !seen.has(event)).map(({ type }) => type);
  };
  test.each<[Role, EventType[]]>([
    ['authority', []],
    ['operator', []],
    ['flagger', ['REFERRED', 'HOLD_SET', 'REFERRAL_ANSWERED', 'HOLD_RELEASED']],
    ['marketplace', ['REFERRED', 'REFERRED', 'HOLD_SET', 'REFERRAL_ANSWERED', 'HOLD_RELEASED']],
  ])('is hidden from a %s: %o', (role, expected) => {
    expect(hidden(role)).toEqual(expected);
  });

  test('a flagger sees that it was referred to a coordinator', () => {
    const seen = seenBy('flagger', events).filter(({ type }) => type === 'REFERRED');
    expect(seen.map(({ data }) => data)).toMatchObject([{ to: 'COORDINATOR' }]);
  });
});
