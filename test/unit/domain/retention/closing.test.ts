import { expect, test } from 'vitest';
import { closing } from '../../../../shared/domain/retention/closing.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import {
  complained,
  complaintDecided,
  disputed,
  notifierInformed,
  sellerInformed,
} from '../../../builders/afterwards.ts';
import { deliver, factsOf, goOn, type Step } from '../../../builders/items.ts';
import { inState, LIVED, T0 } from '../../../builders/states.ts';
import { decided, handled, verifiedGone } from '../../../builders/steps.ts';

const [DONE, INFORMED, GONE] = ['2026-05-15T10:00:00.000Z', '2026-05-16T10:00:00.000Z', '2026-05-20T10:00:00.000Z'];
const removed = [...handled(DONE), sellerInformed(INFORMED), verifiedGone(GONE)];
const [MEANWHILE, LATER] = ['2026-06-01T00:00:00.000Z', '2027-03-01T00:00:00.000Z'];
const closedAt = (steps: readonly Step[], at: Instant) =>
  closing(factsOf(goOn(deliver({ at: T0 }), ...steps)), new Date(at))?.occurredAt;

test.each<[string, readonly Step[], Instant, Instant | undefined]>([
  ['six months and two weeks after the seller was informed', removed, LATER, '2026-11-30T10:00:00.000Z'],
  ['not an instant before', removed, '2026-11-30T09:59:59.999Z', undefined],
  [
    'without action: after the notifier was informed',
    [decided(DONE, 'NO_ACTION'), notifierInformed(INFORMED)],
    LATER,
    '2026-11-30T10:00:00.000Z',
  ],
  [
    'nobody is known to be informed: from the decision',
    [decided(DONE, 'NO_ACTION')],
    LATER,
    '2026-11-29T10:00:00.000Z',
  ],
  ['a complaint is open', [...removed, complained(MEANWHILE)], LATER, undefined],
  ['a dispute is open', [...removed, disputed(MEANWHILE)], LATER, undefined],
  [
    'a complaint was decided late',
    [...removed, complained(MEANWHILE), complaintDecided('2027-01-05T00:00:00.000Z')],
    LATER,
    '2027-01-05T00:00:00.000Z',
  ],
])('an item is closed when the time for complaints is over: %s', (_, steps, at, expected) => {
  expect(closedAt(steps, at)).toBe(expected);
});

test('nothing is closed but what is verified to be gone, or was not acted on', () => {
  const closable = LIVED.filter((state) => closing(factsOf(inState(state)), new Date(LATER)));
  expect(closable).toEqual(['VERIFIED_REMOVED', 'DECIDED_NO_ACTION']);
});
