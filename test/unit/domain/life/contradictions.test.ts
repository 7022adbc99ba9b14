import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '../../../../shared/domain/life/contradictions.ts';
import {
  actedIn,
  complained,
  complaintDecided,
  disputeDecided,
  disputed,
  looked,
  probed,
  reappeared,
} from '../../../builders/afterwards.ts';
import { deliver, goOn, type Step } from '../../../builders/items.ts';
import { T0 } from '../../../builders/states.ts';
import { decided, foundLive, handled, reinstated } from '../../../builders/steps.ts';

const on = (day: number) => `2026-05-${day}T10:00:00.000Z`;
const NOW = '2026-06-30T00:00:00.000Z';
/** Delivered, decided, acted on: the fourth event is the first that somebody else reports. */
const claimed = handled(on(15));
const found = (...steps: Step[]) => contradictionsOf(goOn(deliver({ at: T0 }), ...steps).events, NOW);
const inShort = (...steps: Step[]) =>
  found(...steps).map(({ kind, first, second }) => `${kind} ${first.n} ${second.n}`);

describe('two facts of an item that do not go together', () => {
  test.each<[string, Step[], string[]]>([
    ['nothing but the claim', claimed, []],
    ['confirmed, and nobody saw it', [...claimed, looked(on(16), 'VERIFIED_REMOVED')], []],
    ['claimed, then seen', [...claimed, looked(on(16), 'SIGHTED')], ['CLAIMED_THEN_SEEN 3 4']],
    ['claimed, then seen by the probe', [...claimed, probed(on(16), 'SEEN')], ['CLAIMED_THEN_SEEN 3 4']],
    ['claimed, then found by a check', [...claimed, foundLive(on(16))], ['CLAIMED_THEN_SEEN 3 4']],
    ['the probe could not tell', [...claimed, probed(on(16), 'INCONCLUSIVE')], []],
    ['seen before the claim, told after it', [...claimed, looked(on(14), 'SIGHTED')], []],
    [
      'claimed for France only, seen in Germany',
      [decided(on(15), 'PARTIAL'), actedIn(on(15), ['FR']), looked(on(16), 'SIGHTED', 'DE')],
      [],
    ],
    [
      'claimed for France only, seen in France',
      [decided(on(15), 'PARTIAL'), actedIn(on(15), ['FR']), looked(on(16), 'SIGHTED', 'FR')],
      ['CLAIMED_THEN_SEEN 3 4'],
    ],
    ['a warning leaves the listing where it is', [...handled(on(15), 'WARN'), looked(on(16), 'SIGHTED')], []],
    [
      'confirmed, then seen',
      [...claimed, looked(on(16), 'VERIFIED_REMOVED'), looked(on(18), 'SIGHTED')],
      ['CONFIRMED_THEN_SEEN 4 5'],
    ],
    [
      'confirmed, then seen again and again: once',
      [...claimed, looked(on(16), 'VERIFIED_REMOVED'), probed(on(18), 'SEEN'), probed(on(19), 'SEEN')],
      ['CONFIRMED_THEN_SEEN 4 5'],
    ],
    [
      'confirmed, and back upon a reversal',
      [...claimed, looked(on(16), 'VERIFIED_REMOVED'), reinstated(on(17)), looked(on(18), 'SIGHTED')],
      [],
    ],
    [
      'confirmed in Germany, seen in France',
      [...claimed, looked(on(16), 'VERIFIED_REMOVED', 'DE'), looked(on(18), 'SIGHTED', 'FR')],
      ['GONE_IN_SOME_COUNTRIES 4 5'],
    ],
    [
      'seen in France, then missed in Germany',
      [...claimed, probed(on(16), 'SEEN', 'FR'), probed(on(18), 'MISSED', 'DE')],
      ['CLAIMED_THEN_SEEN 3 4', 'GONE_IN_SOME_COUNTRIES 4 5'],
    ],
    [
      'gone in both in the end',
      [...claimed, probed(on(16), 'SEEN', 'FR'), probed(on(17), 'MISSED', 'DE'), probed(on(18), 'MISSED', 'FR')],
      ['CLAIMED_THEN_SEEN 3 4'],
    ],
    [
      'back under another number',
      [...claimed, looked(on(16), 'VERIFIED_REMOVED'), reappeared(on(20))],
      ['RELISTED_UNDER_ANOTHER_NUMBER 4 5'],
    ],
    ['the same listing back', [...claimed, looked(on(16), 'VERIFIED_REMOVED'), reappeared(on(20), 'SAME_LISTING')], []],
    [
      'reversed for the seller, and not back',
      [...claimed, complained(on(17)), complaintDecided(on(20), 'REVERSED')],
      ['REVERSED_NOT_REINSTATED 3 5'],
    ],
    [
      'reversed by a body for disputes, and not back',
      [...claimed, disputed(on(17)), disputeDecided(on(20), 'REVERSED')],
      ['REVERSED_NOT_REINSTATED 3 5'],
    ],
    [
      'reversed and back',
      [...claimed, complained(on(17)), complaintDecided(on(20), 'REVERSED'), reinstated(on(21))],
      [],
    ],
    ['upheld', [...claimed, complained(on(17)), complaintDecided(on(20), 'UPHELD')], []],
    [
      'reversed a moment ago',
      [...claimed, complained('2026-06-28T10:00:00.000Z'), complaintDecided('2026-06-29T10:00:00.000Z', 'REVERSED')],
      [],
    ],
  ])('%s', (_, steps, expected) => {
    expect(inShort(...steps)).toEqual(expected);
  });

  test('are told with their numbers, dates, places and what was found, and with nobody to blame', () => {
    expect(found(...claimed, looked(on(16), 'VERIFIED_REMOVED', 'DE'), looked(on(18), 'SIGHTED', 'FR'))).toEqual([
      {
        kind: 'GONE_IN_SOME_COUNTRIES',
        first: { n: 4, type: 'VERIFIED_REMOVED', occurredAt: on(16), vantage: 'DE', found: 'GONE' },
        second: { n: 5, type: 'SIGHTED', occurredAt: on(18), vantage: 'FR', found: 'SEEN' },
      },
    ]);
    const [relisted] = found(...claimed, looked(on(16), 'VERIFIED_REMOVED'), reappeared(on(20)));
    expect(relisted?.as).toMatch(/^0b0e5a0e/);
  });
});
