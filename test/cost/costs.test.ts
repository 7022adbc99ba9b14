import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_SCRIPT } from '../../bench/console/weights.ts';
import { countCosts } from '../../bench/costs.ts';
import { LIMITS } from '../../bench/report.ts';
import { type Costs, readResults } from '../../bench/results.ts';
import { prepareTemplate, TEMPLATE_CACHE } from '../stack/support/template.ts';

/** The paths of an item take a while: few are taken at every turn, all of them in the long run. */
const EVERY_PATH = process.env['LONG'] ? 1 : 20;
const kept = readResults().costs;
const keptPaths = Object.entries(kept.paths).filter((_, index) => index % EVERY_PATH === 0);
let costs: Costs;
beforeAll(async () => {
  await prepareTemplate();
  costs = await countCosts(TEMPLATE_CACHE, EVERY_PATH);
}, 240_000);

/** The kept figures have four digits. */
const DIGITS = 4;
const atMostKept = (value: number, before: number | undefined) =>
  expect(Number(value.toPrecision(DIGITS))).toBeLessThanOrEqual(before ?? Number.NaN);

describe('a whole life', () => {
  test('costs no more units in any step than it did', () => {
    expect(Object.keys(costs.life.steps)).toEqual(Object.keys(kept.life.steps));
    for (const [step, { writes, reads }] of Object.entries(costs.life.steps)) {
      atMostKept(writes, kept.life.steps[step]?.writes);
      atMostKept(reads, kept.life.steps[step]?.reads);
    }
  });

  test('needs no transaction', () => {
    expect(costs.life.operations.length).toBeGreaterThan(0);
    expect(costs.life.operations.filter((operation) => operation.startsWith('Transact'))).toEqual([]);
  });

  test('stays within what it may cost', () => {
    const { life, usdPerMillion } = costs;
    expect(life.total.writes).toBeLessThanOrEqual(LIMITS.writeUnits);
    expect(life.total.reads).toBeLessThanOrEqual(LIMITS.readUnits);
    expect(usdPerMillion.singleCalls['total']).toBeLessThanOrEqual(LIMITS.usdBySingleCalls);
    expect(usdPerMillion.batches['total']).toBeLessThanOrEqual(LIMITS.usdByBatches);
  });
});

/** Records that follow from one another come in batches of one size or another: half a unit for an item, or a twentieth of many. */
const GROUPED = 0.5;

describe('what happens beside and after it', () => {
  test('has a row for every path', () => {
    expect(Object.keys(costs.paths)).toEqual(keptPaths.map(([name]) => name));
  });

  test.for(keptPaths)('%s costs no more units than it did', ([name, before]) => {
    atMostKept(costs.paths[name]?.writes ?? Number.NaN, before.writes * 1.05 + GROUPED);
    atMostKept(costs.paths[name]?.reads ?? Number.NaN, before.reads * 1.05 + GROUPED);
  });
});

test('a system that nobody uses costs no more than it may, and no more than it did', () => {
  const { idleUsdPerMonth: idle } = costs;
  expect(idle.total).toBeLessThanOrEqual(LIMITS.idleUsd);
  expect(idle.perMarketplace).toBeLessThanOrEqual(LIMITS.idleUsdPerMarketplace);
  atMostKept(idle.total, kept.idleUsdPerMonth.total);
  atMostKept(idle.perMarketplace, kept.idleUsdPerMonth.perMarketplace);
});

describe('the functions', () => {
  test('are those whose size is kept', () => {
    expect(Object.keys(costs.bundles)).toEqual(Object.keys(kept.bundles));
  });

  test.for(Object.entries(kept.bundles))('%s is not larger than it was, nor than it may be', ([entry, before]) => {
    const { kilobytes = Number.NaN, limit = Number.POSITIVE_INFINITY } = costs.bundles[entry] ?? {};
    atMostKept(kilobytes, before.kilobytes);
    expect(kilobytes).toBeLessThanOrEqual(limit);
  });
});

describe('the page for people', () => {
  test('asks for no more script than it may before it is seen', () => {
    expect(costs.page?.firstView).toBeGreaterThan(0);
    expect(costs.page?.firstView).toBeLessThanOrEqual(MOST_SCRIPT.firstView);
  });

  test('asks for no more script than it may on any further page, or for any part', () => {
    const { pages = {}, parts = {} } = costs.page ?? {};
    const heavy = Object.entries({ ...pages, ...parts }).filter(([, kilobytes]) => kilobytes > MOST_SCRIPT.furtherPage);
    expect(Object.keys(pages).length).toBeGreaterThan(20);
    expect(heavy).toEqual([]);
  });
});
