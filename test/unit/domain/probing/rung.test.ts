import { expect, test } from 'vitest';
import type { EventData } from '../../../../shared/contracts/event.ts';
import type { Ladder } from '../../../../shared/contracts/item-parts.ts';
import type { Draft } from '../../../../shared/domain/life/record.ts';
import { rungOf } from '../../../../shared/domain/probing/rung.ts';
import type { MemberState } from '../../../../shared/vocabulary/places.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { deliver, factsOf, goOn, type Step, told } from '../../../builders/items.ts';
import { claimed, lookThrough } from '../../../builders/looks.ts';
import {
  acted,
  decided,
  foundLive,
  handled,
  receipt,
  reinstated,
  sighted,
  verifiedGone,
} from '../../../builders/steps.ts';

const T0 = '2026-05-13T14:40:00.000Z';
const at = (hour: number): Instant => `2026-05-14T${String(hour).padStart(2, '0')}:00:00.000Z`;

const checked = (type: 'CORROBORATED' | 'VERIFIED_REMOVED', hour: number, vantage?: MemberState): Step =>
  told({ type, occurredAt: at(hour), actor: { role: 'flagger' }, data: { ...(vantage && { vantage }) } } as Draft);
const actedIn = (hour: number, territory: EventData<'ACTION_IMPLEMENTED'>['territory']): Step =>
  told({
    type: 'ACTION_IMPLEMENTED',
    occurredAt: at(hour),
    actor: { role: 'marketplace' },
    data: { measures: ['LISTING_REMOVED'], territory },
  } as Draft);

type Case = readonly [what: string, steps: readonly Step[], ladder: Ladder | undefined];

const CASES: readonly Case[] = [
  ['nothing is reported', [], undefined],
  ['the receipt is confirmed', [receipt(at(1))], undefined],
  ['a removal is decided', [decided(at(1))], undefined],
  ['a removal is claimed', handled(at(1)), { rung: 'CLAIMED' }],
  [
    'a removal in two countries is claimed',
    [decided(at(1)), actedIn(1, ['DE', 'FR'])],
    { rung: 'CLAIMED', territory: ['DE', 'FR'] },
  ],
  ['only a warning is claimed', [decided(at(1), 'WARN'), acted(at(1), 'WARN')], undefined],
  ['another organisation finds it gone', [...handled(at(1)), checked('CORROBORATED', 2)], { rung: 'CORROBORATED' }],
  [
    'two others find it gone from two countries',
    [
      ...handled(at(1)),
      checked('CORROBORATED', 2, 'FR'),
      checked('CORROBORATED', 3, 'AT'),
      checked('CORROBORATED', 4, 'FR'),
    ],
    { rung: 'CORROBORATED', territory: ['AT', 'FR'] },
  ],
  ['somebody saw it after that', [...handled(at(1)), checked('CORROBORATED', 2), sighted(at(3))], { rung: 'CLAIMED' }],
  [
    'it was gone again after that',
    [...handled(at(1)), sighted(at(2)), checked('CORROBORATED', 3)],
    { rung: 'CORROBORATED' },
  ],
  ['it was found gone before the claim only', [checked('CORROBORATED', 1), ...handled(at(2))], { rung: 'CLAIMED' }],
  ['an authority verifies it', [...handled(at(1)), verifiedGone(at(2))], { rung: 'VERIFIED' }],
  [
    'an authority verifies it from Germany',
    [...handled(at(1)), checked('VERIFIED_REMOVED', 2, 'DE')],
    { rung: 'VERIFIED', territory: ['DE'] },
  ],
  [
    'it is seen elsewhere after that',
    [...handled(at(1)), checked('VERIFIED_REMOVED', 2, 'DE'), sighted(at(3))],
    { rung: 'VERIFIED', territory: ['DE'] },
  ],
  ['the claim is found untrue', [...handled(at(1)), foundLive(at(2))], undefined],
  ['it is claimed again after that', [...handled(at(1)), foundLive(at(2)), ...handled(at(3))], { rung: 'CLAIMED' }],
  ['it was reinstated', [...handled(at(1)), verifiedGone(at(2)), reinstated(at(3))], undefined],
];

test.each(CASES)('%s', (_, steps, ladder) => {
  const history = goOn(deliver({ at: T0 }), ...steps);
  expect(rungOf(factsOf(history), history.events)).toEqual(ladder);
});

test('what the probe misses three times is verified for the country it looks from', () => {
  const history = lookThrough(claimed(T0, at(1)), ['NOT_FOUND'], 3);
  expect(rungOf(factsOf(history), history.events)).toEqual({ rung: 'VERIFIED', territory: ['DE'] });
});
