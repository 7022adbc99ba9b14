import { describe, expect, test } from 'vitest';
import { KPI_IDS, REGISTER_KPI_IDS } from '../../../../shared/contracts/kpi.ts';
import { KpiCatalogue } from '../../../../shared/contracts/kpi-catalogue.ts';
import { CATALOGUE, METHOD_VERSION } from '../../../../shared/domain/kpi/catalogue.ts';
import { countsOf } from '../../../../shared/domain/kpi/counters.ts';
import { DIALOGUES } from '../../../../shared/domain/kpi/dialogues.ts';
import { EXCLUSIONS } from '../../../../shared/domain/kpi/exclusions.ts';
import { INDICATORS } from '../../../../shared/domain/kpi/indicators.ts';
import { PUBLISHED } from '../../../../shared/domain/kpi/published.ts';
import { publishedCatalogue } from '../../../../shared/domain/kpi/published-catalogue.ts';
import { READ } from '../../../../shared/domain/kpi/readings.ts';
import { group } from '../../../../shared/domain/kpi/tally.ts';
import { registersFor } from '../../../../shared/domain/registers/figures.ts';
import { SECTORS } from '../../../../shared/sectors/sectors.ts';
import { DialogueId } from '../../../../shared/vocabulary/dialogues.ts';
import { deliver, factsOf } from '../../../builders/items.ts';

/** The table of the domain: K1 to K35. */
const OF_THE_DOMAIN = Array.from({ length: 35 }, (_, index) => `K${index + 1}`);

describe('the catalogue', () => {
  test('has every KPI of the domain, and a few of our own', () => {
    const ours = ['QUESTIONS', 'FOLLOW_THROUGH', 'PREVENTED', 'CHECKED', 'SELLER_MEASURES', 'VOLUNTARY'];
    expect([...KPI_IDS]).toEqual([...OF_THE_DOMAIN, ...ours]);
    expect(Object.keys(CATALOGUE)).toEqual([...KPI_IDS]);
  });

  test.each(KPI_IDS)('%s says what it means, on what model and how sure that is', (kpi) => {
    const { id, title, definition, numerator, modelledOn, source, methodVersion, ...rest } = CATALOGUE[kpi];
    expect(id).toBe(kpi);
    expect([title, numerator, modelledOn, source].every((text) => text.length > 3)).toBe(true);
    expect(definition).toMatch(/^[A-Z].{20,}\.$/);
    expect(['2026.1', METHOD_VERSION]).toContain(methodVersion);
    expect(rest).toMatchObject({
      denominator: expect.any(String),
      start: expect.any(String),
      stop: expect.any(String),
    });
    expect(rest.exclusions).toEqual(Object.keys(EXCLUSIONS).filter((why) => EXCLUSIONS[why]?.from.includes(kpi)));
  });

  test.each(KPI_IDS)('%s is counted of items, or read off a register', (kpi) => {
    const [counters] = group(countsOf(factsOf(deliver({ at: '2026-05-13T14:40:00.000Z' }))), { by: [] });
    if (!counters) throw new Error('An item counts somewhere');
    const asked = { group: counters, asOf: '2026-06-01T00:00:00.000Z', isEstimate: false };
    const drafts = READ[kpi]({ ...asked, quantiles: () => ({ n: 0, median: undefined, p90: undefined }) });
    const isOfRegister = (REGISTER_KPI_IDS as readonly string[]).includes(kpi);
    expect(drafts.length > 0).toBe(!isOfRegister);
    expect(CATALOGUE[kpi].kinds.length > 0).toBe(!isOfRegister);
    if (isOfRegister && kpi !== 'K31') expect(registersFor([kpi]).length).toBeGreaterThan(0);
  });

  test('excludes from figures only by the one table', () => {
    for (const [why, { means, from }] of Object.entries(EXCLUSIONS)) {
      expect(means.length, why).toBeGreaterThan(10);
      expect(from.length, why).toBeGreaterThan(0);
      for (const kpi of from) expect(CATALOGUE[kpi].exclusions).toContain(why);
    }
  });

  test('is published as a whole, in the shape that its contract promises', () => {
    const published = publishedCatalogue();
    expect(KpiCatalogue.parse(JSON.parse(JSON.stringify(published)))).toEqual(published);
    expect(published.kpis.map(({ id }) => id)).toEqual([...KPI_IDS]);
    expect(published.methodVersion).toBe(METHOD_VERSION);
  });
});

describe('the dialogues', () => {
  const named = DialogueId.options.map((id) => [id, DIALOGUES[id]] as const);

  test.each(named)(
    '%s names figures and sectors that exist, each once',
    (_, { kpis, sectors, period, notes, source }) => {
      expect(kpis.every((kpi) => kpi in CATALOGUE) && new Set(kpis).size === kpis.length).toBe(true);
      expect(sectors.length).toBeGreaterThan(0);
      expect(sectors.every((sector) => SECTORS.includes(sector))).toBe(true);
      expect(['MONTH', 'HALF_YEAR', 'YEAR']).toContain(period);
      expect([notes.length > 0, source.length > 10]).toEqual([true, true]);
    },
  );

  test('the pledge says that its series does not compare', () => {
    expect(DIALOGUES.PRODUCT_SAFETY.notes.join(' ')).toContain('October 2019');
    expect(DIALOGUES.PRODUCT_SAFETY.kpis).toEqual(expect.arrayContaining(['K17', 'K18', 'K19', 'K20', 'K21']));
    const pledge = PUBLISHED.filter(({ percent }) => percent === 87.36 || percent === 92.04);
    expect(pledge.map(({ kpi, remark }) => [kpi, remark])).toEqual([
      ['K18', 'unweighted average of the signatories'],
      ['K19', 'unweighted average of the signatories'],
    ]);
  });

  test('removed and prevented are two figures of food', () => {
    expect(DIALOGUES.FOOD.kpis).toEqual(expect.arrayContaining(['K8', 'PREVENTED', 'K4']));
  });

  test('what others published belongs to a dialogue that asks for the figure', () => {
    for (const { dialogue, kpi } of PUBLISHED) expect(DIALOGUES[dialogue].kpis, `${dialogue} ${kpi}`).toContain(kpi);
  });
});

test('the eleven indicators of the code of conduct are answered, each by figures that exist', () => {
  expect(INDICATORS.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  for (const { kpis, how } of INDICATORS) {
    expect(kpis.length).toBeGreaterThan(0);
    expect(kpis.every((kpi) => kpi in CATALOGUE) && how.length > 20).toBe(true);
  }
});
