import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../../shared/domain/kpi/counters.ts';
import type { Counted, Facts } from '../../../../shared/domain/life/facts.ts';
import { pack, unpack } from '../../../../shared/domain/life/pack.ts';
import { rowOf } from '../../../../shared/domain/projection.ts';
import { CLOCK_IDS } from '../../../../shared/vocabulary/clocks.ts';
import { Ground, Outcome } from '../../../../shared/vocabulary/life.ts';
import { Complainant, RedressResult, Refusal, Subject } from '../../../../shared/vocabulary/redress.ts';
import { life, runs } from '../../../builders/histories.ts';
import { deliver, factsOf } from '../../../builders/items.ts';
import { LIVED, T0 } from '../../../builders/states.ts';

/** What only the history of an item tells. */
const UNTOLD: readonly (keyof Facts)[] = [
  'listing',
  'title',
  'category',
  'jurisdiction',
  'ruleVersion',
  'calendarVersion',
  'isProbed',
  'isSerious',
  'sellerListings',
  'lapsesAt',
  'holdUntil',
  'linkedTo',
  'relation',
  'referrals',
];

/** What is packed: facts without what only the history tells, and without clocks that have no number. */
function counted(facts: Facts): Counted {
  const clocks = facts.clocks.filter(({ status }) => status !== 'NO_STATUTORY_LIMIT');
  const told = Object.entries(facts).filter(([name]) => !UNTOLD.includes(name as keyof Facts));
  return { ...(Object.fromEntries(told) as Counted), clocks };
}

const instant = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const redress = fc.record(
  {
    kind: fc.constantFrom('COMPLAINT', 'DISPUTE'),
    complainant: fc.constantFrom(...Complainant.options),
    subject: fc.constantFrom(...Subject.options),
    openedAt: instant,
    decidedAt: instant,
    result: fc.constantFrom(...RedressResult.options),
    implementedAt: instant,
  },
  { requiredKeys: ['kind', 'complainant', 'openedAt'] },
);
const stamps = fc.record({
  receivedAt: optional(instant),
  isReceiptAutomatic: optional(fc.boolean()),
  isContradicted: optional(fc.boolean()),
  outcome: optional(fc.constantFrom(...Outcome.options)),
  ground: optional(fc.constantFrom(...Ground.options)),
  measures: optional(fc.nat(99)),
  actionAt: optional(instant),
  reappearedAt: optional(instant),
  questions: optional(fc.nat(99)),
  waited: optional(fc.nat(999_999_999)),
  refusal: optional(fc.constantFrom(...Refusal.options)),
  redress: optional(fc.array(redress, { minLength: 1, maxLength: 9 })),
  reversal: optional(fc.constantFrom('PARTIALLY_REVERSED', 'REVERSED', 'UPHELD')),
  isNewlyImposed: optional(fc.boolean()),
  units: optional(fc.nat(999_999)),
  isReferred: optional(fc.boolean()),
  duplicateOf: optional(fc.uuid()),
  n: fc.integer({ min: 1, max: 9999 }),
  itemsInNotice: fc.integer({ min: 1, max: 1000 }),
  clocks: fc.array(
    fc.record({
      clock: fc.constantFrom(...CLOCK_IDS),
      basis: fc.constantFrom('LEGAL', 'VOLUNTARY', 'TARGET'),
      stop: fc.constantFrom('ACTION', 'DECISION'),
      status: fc.constantFrom('FIXED', 'PROVISIONAL'),
      dueAt: instant,
    }),
    { maxLength: 4 },
  ),
  yardsticks: fc.record({ 2: instant, 3: instant, 5: instant }, { requiredKeys: [] }),
});

const defined = (facts: object): Counted =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as Counted;

describe('facts packed into an event', () => {
  test('come out as they went in, for whatever happens to an item', () => {
    fc.assert(
      fc.property(life, (sealed) => {
        for (const { history } of sealed) {
          const facts = history.facts as Facts;
          expect(unpack(pack(facts), facts.itemId)).toEqual(counted(facts));
        }
      }),
      runs(80),
    );
  });

  test('come out as they went in, whatever they are', () => {
    const base = counted(factsOf(deliver({ at: T0 })));
    fc.assert(
      fc.property(stamps, fc.constantFrom(...LIVED), (some, state) => {
        const facts = defined({ ...base, ...some, state });
        expect(unpack(pack(facts), facts.itemId)).toEqual(facts);
      }),
      runs(300),
    );
  });

  test('count and list as the facts themselves', () => {
    fc.assert(
      fc.property(life, (sealed) => {
        for (const { history } of sealed) {
          const facts = history.facts as Facts;
          const back = unpack(pack(facts), facts.itemId);
          expect(countsOf(back)).toEqual(countsOf(facts));
          expect(rowOf(back)).toEqual(rowOf(facts));
        }
      }),
      runs(60),
    );
  });

  test('of another version are a fault, never guessed', () => {
    const { itemId } = factsOf(deliver({ at: T0 }));
    expect(() => unpack('2|1|DELIVERED', itemId)).toThrow('packed in version 2');
    expect(() => unpack('', itemId)).toThrow('packed in version');
  });

  test('stay what they are now: the order of the fields is for ever', () => {
    const packed = pack(factsOf(deliver({ at: T0, kind: 'ORDER', sellerKey: 'key-of-a-seller-000001' })));
    expect(packed.split('|').slice(1)).toEqual([
      '1',
      'DELIVERED',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
      'ORDER',
      'product_safety',
      'de-bnetza',
      'AUTHORITY',
      'DE',
      'amber',
      Date.parse(T0).toString(36),
      'key-of-a-seller-000001',
      'QUEUE',
      Date.parse(T0).toString(36),
      `GPSR_ORDER,LEGAL,ACTION,FIXED,${Date.parse('2026-05-18T22:00:00.000Z').toString(36)}`,
      ['2026-05-18T22:00:00.000Z', '2026-05-19T22:00:00.000Z', '2026-05-21T22:00:00.000Z']
        .map((due) => Date.parse(due).toString(36))
        .join(','),
      'LEGAL',
      '2026-05',
      'LEGAL',
      'NOTICE',
      '1',
      '1',
    ]);
  });
});
