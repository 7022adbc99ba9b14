import { describe, expect, test } from 'vitest';
import type { EventType } from '../../../../shared/contracts/event.ts';
import type { Look } from '../../../../shared/contracts/submitter-report.ts';
import { recordCheck } from '../../../../shared/domain/life/record.ts';
import type { State } from '../../../../shared/vocabulary/life.ts';
import type { Role } from '../../../../shared/vocabulary/roles.ts';
import { actionId, deliver, factsOf, goOn } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { inState, LIVED, T0 } from '../../../builders/states.ts';
import { handled, sighted, verifiedGone } from '../../../builders/steps.ts';

const NOW = new Date('2026-05-14T08:00:00.000Z');
const by = (role: Role) => ({ role, organisation: id('de-bnetza') }) as const;
const check = (result: Look['result'], more: Partial<Look> = {}): Look => ({
  actionId: actionId('c-1'),
  result,
  checkedAt: '2026-05-14T07:00:00.000Z',
  ...more,
});
const recorded = (state: State, result: Look['result'], role: Role) =>
  recordCheck(factsOf(inState(state)), check(result), by(role), NOW).type;

describe('the ladder of evidence: the claim is verified by an authority or the operator, corroborated by a flagger', () => {
  test.each<[State, Look['result'], Role, EventType]>([
    ['ACTION_IMPLEMENTED', 'GONE', 'authority', 'VERIFIED_REMOVED'],
    ['ACTION_IMPLEMENTED', 'GONE', 'operator', 'VERIFIED_REMOVED'],
    ['ACTION_IMPLEMENTED', 'GONE', 'flagger', 'CORROBORATED'],
    ['ACTION_IMPLEMENTED', 'STILL_LIVE', 'authority', 'VERIFICATION_FAILED'],
    ['ACTION_IMPLEMENTED', 'STILL_LIVE', 'operator', 'VERIFICATION_FAILED'],
    ['ACTION_IMPLEMENTED', 'STILL_LIVE', 'flagger', 'SIGHTED'],
    ['VERIFIED_REMOVED', 'GONE', 'authority', 'CORROBORATED'],
    ['VERIFIED_REMOVED', 'STILL_LIVE', 'authority', 'SIGHTED'],
    ['DELIVERED', 'GONE', 'authority', 'CORROBORATED'],
    ['DELIVERED', 'STILL_LIVE', 'flagger', 'SIGHTED'],
  ])('in %s a check that says %s, by an %s, is %s', (state, result, role, type) => {
    expect(recorded(state, result, role)).toBe(type);
  });

  test('any check is recorded, in whatever state the item is', () => {
    for (const state of LIVED) {
      expect(recorded(state, 'GONE', 'flagger')).toBe('CORROBORATED');
      expect(recorded(state, 'STILL_LIVE', 'flagger')).toBe('SIGHTED');
    }
  });

  test('a warning leaves the listing where it is: seeing it contradicts nothing', () => {
    const warned = goOn(deliver({ at: T0, kind: 'ORDER' }), ...handled('2026-05-13T20:00:00.000Z', 'WARN'));
    expect(recordCheck(factsOf(warned), check('STILL_LIVE'), by('authority'), NOW).type).toBe('SIGHTED');
    const seen = goOn(warned, sighted('2026-05-14T07:00:00.000Z'));
    expect(factsOf(seen).isContradicted).toBe(false);
  });

  test('a check says from where it was made, and only what was said', () => {
    const { data } = recordCheck(
      factsOf(inState('ACTION_IMPLEMENTED')),
      check('GONE', { vantage: 'IE', note: 'Page says: no longer available' }),
      by('authority'),
      NOW,
    );
    expect(data).toEqual({ vantage: 'IE', note: 'Page says: no longer available' });
  });
});

describe('what a sighting does to a claim', () => {
  const claimed = goOn(deliver({ at: T0, kind: 'ORDER' }), ...handled('2026-05-14T05:00:00.000Z'));

  test('after the act it contradicts the claim', () => {
    expect(factsOf(goOn(claimed, sighted('2026-05-14T05:00:00.001Z'))).isContradicted).toBe(true);
  });

  test('at the moment of the act, or before it, it does not', () => {
    expect(factsOf(goOn(claimed, sighted('2026-05-14T05:00:00.000Z', '2026-05-14T07:00:00.000Z'))).isContradicted).toBe(
      false,
    );
  });

  test('before any claim it contradicts nothing', () => {
    expect(factsOf(goOn(deliver({ at: T0 }), sighted('2026-05-14T05:00:00.000Z')))).not.toHaveProperty(
      'isContradicted',
    );
  });

  test('a verification afterwards clears it', () => {
    const cleared = goOn(claimed, sighted('2026-05-14T06:00:00.000Z'), verifiedGone('2026-05-14T07:00:00.000Z'));
    expect(factsOf(cleared)).toMatchObject({ state: 'VERIFIED_REMOVED', isContradicted: false });
  });
});
