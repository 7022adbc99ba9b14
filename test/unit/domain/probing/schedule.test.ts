import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import type { History } from '../../../../shared/domain/life/history.ts';
import { SIGNS, type Sign } from '../../../../shared/domain/probing/signs.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { deliver, factsOf, goOn } from '../../../builders/items.ts';
import { claimed, looked, lookThrough, nextOf, PROBE } from '../../../builders/looks.ts';
import { handled, receipt, reinstated, sighted, verifiedGone, withdrawn } from '../../../builders/steps.ts';

const T0 = '2026-05-13T14:40:00.000Z';
const CLAIM = '2026-05-14T10:00:00.000Z';
const item = claimed(T0, CLAIM);

const HOUR = 3_600_000;
const hours = (at: Instant, since: Instant = CLAIM) => (Date.parse(at) - Date.parse(since)) / HOUR;
const hence = (count: number, since: Instant = CLAIM): Instant =>
  new Date(Date.parse(since) + count * HOUR).toISOString();

type Probed = Extract<ItemEvent, { type: 'PROBED' }>;
const looksOf = ({ events }: History) => events.filter((event): event is Probed => event.type === 'PROBED');
const lastOf = ({ events }: History) => events.at(-1) as ItemEvent;
const typesOf = ({ events }: History) => events.slice(3).map(({ type }) => type);

describe('after a claim', () => {
  test('a listing that stays away is looked at after one hour, and six and twenty-four hours later; then it is verified', () => {
    const done = lookThrough(item, ['NOT_FOUND'], 3);
    expect(looksOf(done).map(({ occurredAt, data }) => [hours(occurredAt), data.misses])).toEqual([
      [1, 1],
      [7, 2],
      [25, 3],
    ]);
    expect(typesOf(done)).toEqual(['PROBED', 'PROBED', 'PROBED', 'VERIFIED_REMOVED']);
    expect(lastOf(done)).toMatchObject({
      actor: { role: 'system' },
      occurredAt: hence(25),
      data: { vantage: 'DE', firstMissedAt: hence(1), note: SIGNS.NOT_FOUND.words },
    });
    expect(factsOf(done)).toMatchObject({ state: 'VERIFIED_REMOVED', verifiedGoneAt: hence(25) });
  });

  test.each(Object.keys(SIGNS).filter((sign) => SIGNS[sign as Sign].result === 'SEEN') as Sign[])(
    'one sight of it (%s) sends it back to review, however often it was missed before',
    (sign) => {
      const done = lookThrough(item, ['GONE', 'GONE', sign], 3);
      expect(lastOf(done)).toMatchObject({
        type: 'VERIFICATION_FAILED',
        data: { vantage: 'DE', lastSeenAt: hence(25) },
      });
      expect(factsOf(done)).toMatchObject({ state: 'UNDER_REVIEW', isContradicted: true, failures: 1 });
      expect(nextOf(done)).toBeUndefined();
    },
  );

  test.each(Object.keys(SIGNS).filter((sign) => SIGNS[sign as Sign].result === 'INCONCLUSIVE') as Sign[])(
    'a look that tells nothing (%s) never says that it is gone',
    (sign) => {
      const done = lookThrough(item, [sign]);
      expect(factsOf(done).state).toBe('ACTION_IMPLEMENTED');
      expect(looksOf(done).at(-1)?.data).toMatchObject({ result: 'INCONCLUSIVE', misses: 0, isGivenUp: true });
    },
  );

  test('looks that tell nothing are repeated with growing pauses, and given up after eight in a row', () => {
    const done = lookThrough(item, ['CHALLENGE']);
    expect(looksOf(done).map(({ occurredAt }) => hours(occurredAt))).toEqual([1, 2, 5, 13, 37, 85, 181, 349]);
    expect(looksOf(done).map(({ data }) => data.isGivenUp)).toEqual([...Array(7).fill(undefined), true]);
    expect(nextOf(done)).toBeUndefined();
  });

  test('a look that tells nothing neither counts as missed nor begins the row anew', () => {
    const done = lookThrough(item, ['NOT_FOUND', 'TIME_OUT', 'NOT_FOUND', 'REFUSED', 'NOT_FOUND'], 5);
    expect(looksOf(done).map(({ occurredAt, data }) => [hours(occurredAt), data.misses])).toEqual([
      [1, 1],
      [7, 1],
      [8, 2],
      [25, 2],
      [26, 3],
    ]);
    expect(lastOf(done).type).toBe('VERIFIED_REMOVED');
  });

  test('looks that come late keep their distance from each other', () => {
    const late = looked(looked(item, 'GONE', hence(1)), 'GONE', hence(24));
    expect(hours(nextOf(late)?.at ?? '')).toBe(30);
  });

  test.each(['SWITCHED_OFF', 'OTHER_VANTAGE', 'OUTSIDE_TERRITORY'] as const)('%s is given up at once', (sign) => {
    expect(nextOf(looked(item, sign, hence(1)))).toBeUndefined();
  });

  test('a second claim after a failed one is looked at anew', () => {
    const again = goOn(looked(item, 'NUMBER_SHOWN', hence(1)), ...handled(hence(30)));
    expect(nextOf(again)).toEqual({ at: hence(31), step: 'LOOK' });
    const missed = looked(again, 'NOT_FOUND', hence(31));
    expect(looksOf(missed).at(-1)?.data).toEqual({
      result: 'MISSED',
      sign: 'NOT_FOUND',
      vantage: 'DE',
      misses: 1,
      lastSeenAt: hence(1),
      firstMissedAt: hence(31),
    });
  });

  test('a sighting from elsewhere is no bound for when it went here', () => {
    const seen = goOn(item, sighted(hence(0.5)));
    expect(looksOf(looked(seen, 'NOT_FOUND', hence(1)))[0]?.data.lastSeenAt).toBeUndefined();
  });

  test('what an authority has verified meanwhile is not looked at for verification', () => {
    const verified = goOn(looked(item, 'GONE', hence(1)), verifiedGone(hence(2)));
    expect(nextOf(verified)).toEqual({ at: hence(2 + 7 * 24), step: 'LOOK' });
  });
});

describe('after a verification', () => {
  const verified = lookThrough(item, ['NOT_FOUND'], 3);

  test('it is looked at three times more, seven, thirty and ninety days later, and the state stays whatever is seen', () => {
    const done = lookThrough(verified, ['NOT_FOUND', 'TITLE_SHOWN', 'NOT_FOUND']);
    const later = looksOf(done).slice(3);
    expect(later.map(({ occurredAt }) => hours(occurredAt, hence(25)) / 24)).toEqual([7, 30, 90]);
    expect(later.map(({ data }) => data)).toMatchObject([
      { result: 'MISSED', misses: 1, firstMissedAt: hence(1) },
      { result: 'SEEN', misses: 0, lastSeenAt: later[1]?.occurredAt },
      { result: 'MISSED', misses: 1, lastSeenAt: later[1]?.occurredAt, firstMissedAt: later[2]?.occurredAt },
    ]);
    expect(factsOf(done).state).toBe('VERIFIED_REMOVED');
    expect(nextOf(done)).toBeUndefined();
  });

  test('a listing that was reinstated is left alone', () => {
    expect(nextOf(goOn(verified, reinstated(hence(40))))).toBeUndefined();
  });
});

const WITHOUT: readonly (readonly [string, History])[] = [
  ['at a marketplace without settings', goOn(deliver({ at: T0 }), ...handled(CLAIM))],
  ['at one where it is switched off', claimed(T0, CLAIM, { marketplace: { probe: { ...PROBE, isOn: false } } })],
  ['that is not claimed to be gone', goOn(deliver({ at: T0, marketplace: { probe: PROBE } }), receipt(CLAIM))],
  ['that was only warned about', goOn(deliver({ at: T0, marketplace: { probe: PROBE } }), ...handled(CLAIM, 'WARN'))],
  ['that was withdrawn', goOn(deliver({ at: T0, marketplace: { probe: PROBE } }), withdrawn(CLAIM))],
];

test.each(WITHOUT)('an item %s is not looked at', (_, history) => {
  expect(nextOf(history)).toBeUndefined();
});
