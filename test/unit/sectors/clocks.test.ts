import { describe, expect, test } from 'vitest';
import { type Circumstances, clocksOf, hasNumber } from '../../../shared/domain/clock/item-clocks.ts';
import { CLOCKS } from '../../../shared/domain/clock/table.ts';
import { SECTORS, type Sector, sectors } from '../../../shared/sectors/sectors.ts';
import { Kind } from '../../../shared/vocabulary/life.ts';
import { Pledge } from '../../../shared/vocabulary/pledges.ts';
import { SubmitterStatus } from '../../../shared/vocabulary/roles.ts';

const NOWHERE: Omit<Circumstances, 'sector' | 'kind' | 'status'> = {
  isSafetyInGpsrScope: false,
  pledges: [],
  isDesignated: true,
};
const clocks = (at: Omit<Circumstances, keyof typeof NOWHERE> & Partial<typeof NOWHERE>) =>
  clocksOf({ ...NOWHERE, ...at }).map(({ clock, targetWorkingDays }) =>
    targetWorkingDays ? `${clock} ${targetWorkingDays}` : clock,
  );

const TARGETS: Readonly<Partial<Record<Sector, string>>> = {
  counterfeit: 'COUNTERFEIT_REMOVE',
  food: 'FOOD_REMOVE',
  wildlife: 'WILD_REMOVE',
  terrorist_referral: 'REFERRAL_REMOVE',
  consumer_protection: 'CPC_REMOVE',
};

/** Which clocks run outside the GPSR, by who sends what: two working days for authorities, three for the others. */
function expected(sector: Sector, kind: Kind, status: SubmitterStatus): string[] {
  if (kind === 'ALERT') return sector === 'product_safety' ? ['GPSR_SAFETYGATE 2'] : [];
  const target = TARGETS[sector];
  if (kind === 'ORDER') return [...(target && status === 'AUTHORITY' ? [`${target} 2`] : []), 'DSA_ORDER9'];
  const targeted = target ? [`${target} ${status === 'AUTHORITY' ? 2 : 3}`] : [];
  return [...targeted, 'DSA_DECISION', ...(status === 'DSA_TF' ? ['DSA_TF'] : [])];
}

const cells = SECTORS.flatMap((sector) =>
  Kind.options.flatMap((kind) => SubmitterStatus.options.map((status) => ({ sector, kind, status }))),
);

describe('the clocks of each sector, kind and standing', () => {
  test.each(cells)('$sector, $kind, $status: outside the GPSR', (cell) => {
    expect(clocks(cell).sort()).toEqual(expected(cell.sector, cell.kind, cell.status).sort());
  });

  test.each(cells)('$sector, $kind, $status: as a safety issue inside the GPSR', (cell) => {
    const more = clocks({ ...cell, isSafetyInGpsrScope: true }).filter((clock) => !clocks(cell).includes(clock));
    const mayBe = cell.sector === 'product_safety' || cell.sector === 'counterfeit';
    const clock = { ORDER: ['GPSR_ORDER'], NOTICE: ['GPSR_NOTICE'], ALERT: [] }[cell.kind];
    expect(more).toEqual(mayBe ? clock : []);
  });

  test.each(cells)('$sector, $kind, $status: at a signatory of both pledges', (cell) => {
    const more = clocks({ ...cell, pledges: Pledge.options }).filter((clock) => !clocks(cell).includes(clock));
    const isPledged = cell.sector === 'product_safety' && cell.kind !== 'ALERT' && cell.status === 'AUTHORITY';
    const isCoded = cell.sector === 'hate_speech' && cell.kind === 'NOTICE';
    expect(more).toEqual([...(isPledged ? ['PLEDGE_AUTH'] : []), ...(isCoded ? ['HATE_24H'] : [])]);
  });

  test.each(cells)('$sector, $kind, $status: no LEGAL clock without a designated point of contact', (cell) => {
    const at = { ...NOWHERE, ...cell, isSafetyInGpsrScope: true, pledges: Pledge.options, isDesignated: false };
    expect(clocksOf(at).filter(({ clock }) => CLOCKS[clock].basis === 'LEGAL')).toEqual([]);
  });

  test('a LEGAL clock with a number exists for product safety only', () => {
    const numbered = SECTORS.flatMap((sector) => sectors[sector].clocks)
      .filter((rule) => hasNumber(rule) && CLOCKS[rule.clock].basis === 'LEGAL')
      .map(({ clock, condition }) => `${clock} ${condition}`);
    expect(new Set(numbered)).toEqual(new Set(['GPSR_ORDER SAFETY_IN_GPSR_SCOPE', 'GPSR_NOTICE SAFETY_IN_GPSR_SCOPE']));
  });

  test('a target has a number of its own, a clock of law never gets one from a sector', () => {
    for (const { clock, targetWorkingDays } of SECTORS.flatMap((sector) => sectors[sector].clocks)) {
      expect(targetWorkingDays !== undefined).toBe(CLOCKS[clock].basis === 'TARGET');
    }
  });

  test('every clock with a number that runs on an item says which act stops it', () => {
    const numbered = SECTORS.flatMap((sector) => sectors[sector].clocks).filter(hasNumber);
    expect(numbered.filter(({ clock }) => CLOCKS[clock].stop === undefined)).toEqual([]);
  });
});

describe('the scope of the GPSR', () => {
  const isInScope = (sector: Sector, details: object) => sectors[sector].isSafetyInGpsrScope(details as never);

  test('a dangerous product is inside, unless Art. 2(2) excludes it', () => {
    expect(isInScope('product_safety', { hazard: 'FIRE' })).toBe(true);
  });

  test.each([
    'MEDICINAL_PRODUCT',
    'FOOD',
    'FEED',
    'LIVING_PLANT_OR_ANIMAL',
    'ANIMAL_BY_PRODUCT',
    'PLANT_PROTECTION_PRODUCT',
    'TRANSPORT_SERVICE_EQUIPMENT',
    'AIRCRAFT',
    'ANTIQUE',
  ])('%s is excluded, also when it is counterfeit', (excludedFromGpsr) => {
    expect(isInScope('product_safety', { hazard: 'FIRE', excludedFromGpsr })).toBe(false);
    expect(isInScope('counterfeit', { alsoUnsafe: { hazard: 'FIRE', excludedFromGpsr } })).toBe(false);
  });

  test('counterfeit is inside only when it is unsafe as well', () => {
    expect(isInScope('counterfeit', {})).toBe(false);
    expect(isInScope('counterfeit', { alsoUnsafe: { hazard: 'FIRE' } })).toBe(true);
  });

  test('food and protected species are outside, whatever is said of them', () => {
    expect(isInScope('food', { hazardCategory: 'FOREIGN_BODIES' })).toBe(false);
    expect(isInScope('wildlife', { specimen: 'LIVE' })).toBe(false);
    expect(isInScope('wildlife', { specimen: 'SKIN', alsoUnsafe: { hazard: 'FIRE' } })).toBe(false);
  });
});
