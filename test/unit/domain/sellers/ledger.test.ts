import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import type { Facts } from '../../../../shared/domain/life/facts.ts';
import { apply, fold } from '../../../../shared/domain/life/fold.ts';
import { pack, unpack } from '../../../../shared/domain/life/pack.ts';
import { changesOf } from '../../../../shared/domain/projection.ts';
import { assess } from '../../../../shared/domain/sellers/assess.ts';
import { dayIn } from '../../../../shared/domain/sellers/day.ts';
import { type Chosen, parametersOf } from '../../../../shared/domain/sellers/definition.ts';
import { entryOf, type SellerEntry } from '../../../../shared/domain/sellers/entry.ts';
import { type Decision, judge } from '../../../../shared/domain/sellers/events.ts';
import { DEDUPLICATIONS, PROPORTIONS, SEVERITIES, THRESHOLDS, WINDOWS } from '../../../../shared/vocabulary/sellers.ts';
import { runs } from '../../../builders/histories.ts';
import { afterStart, DAY_MINUTES, type SellerHistory, sellerHistory } from '../../../builders/sellers.ts';
import { bruteForce } from './brute-force.ts';

const chosen: fc.Arbitrary<Required<Chosen>> = fc.record({
  dedupe: fc.constantFrom(...DEDUPLICATIONS),
  window: fc.constantFrom(...WINDOWS),
  threshold: fc.constantFrom(...THRESHOLDS),
  severity: fc.constantFrom(...SEVERITIES),
  proportion: fc.constantFrom(...PROPORTIONS),
});
/** Parameters that every history is counted by, beside some that chance chooses. */
const ALWAYS: readonly Required<Chosen>[] = [
  { dedupe: '3days', window: '365', threshold: '3', severity: 'off', proportion: 'on' },
  { dedupe: 'listing', window: '365', threshold: '3', severity: 'off', proportion: 'off' },
  { dedupe: 'day', window: '180', threshold: '2', severity: 'on', proportion: 'on' },
];
const listings = fc.option(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(100, 300, 1_000)), {
  nil: undefined,
});
const asOf = fc
  .oneof(fc.nat(800 * DAY_MINUTES), fc.nat(100 * DAY_MINUTES), fc.constant(120 * DAY_MINUTES))
  .map(afterStart);

const LUXEMBOURG = { jurisdiction: 'LU', zone: 'Europe/Luxembourg' } as const;
const dayOf = (_: unknown, at: string) => dayIn(LUXEMBOURG.jurisdiction, at);

const decisionsOf = (entries: readonly SellerEntry[], { listingOf, isSerious }: SellerHistory): Decision[] =>
  entries.map((entry) => ({ ...entry, listing: listingOf(entry.itemId), isSerious: isSerious(entry.itemId) }));

/** The ledger by folding every history. */
const folded = (events: readonly ItemEvent[]): SellerEntry[] =>
  [...Map.groupBy(events, ({ itemId }) => itemId).values()].flatMap((of) => entryOf(fold(of) as Facts) ?? []);

/** What the product says, in the words of the other computation. */
function said(history: SellerHistory, words: Required<Chosen>, at: string, known: number | undefined) {
  const decisions = decisionsOf(folded(history.events), history);
  const counting = { asOf: at, parameters: parametersOf(words), dayOf };
  const of = known === undefined ? undefined : { listings: known, by: 'SUBMITTER' as const, at };
  const { events, criteria, ...rest } = assess(decisions, counting, of);
  const counted = judge(decisions, events).filter(({ verdict }) => verdict === 'COUNTS');
  const { absolute, proportion, gravity } = criteria;
  return {
    meetsCriteria: rest.meetsCriteria,
    count: rest.count,
    events: absolute.events,
    decisions: absolute.decisions,
    infringing: proportion.infringing,
    serious: gravity.serious,
    onTerms: absolute.onTerms,
    first: rest.firstAt,
    last: rest.lastAt,
    heads: counted
      .filter(({ decision }) => decision.ground === 'LAW')
      .map(({ decision }) => decision.itemId)
      .reverse(),
  };
}

test('the ledger of a seller equals a computation from raw events on 1,000 random histories with reversals', () => {
  let [reversed, meeting, runsDone] = [0, 0, 0];
  const property = fc.property(sellerHistory, chosen, asOf, listings, (history, some, at, known) => {
    runsDone += 1;
    if (folded(history.events).some(({ reversedAt }) => reversedAt)) reversed += 1;
    for (const words of [...ALWAYS, some]) {
      const asked = {
        ...words,
        ...{ window: Number(words.window), threshold: Number(words.threshold) },
        leastShare: words.proportion === 'on' ? 0.01 : undefined,
        ...{ listings: known, zone: LUXEMBOURG.zone, asOf: at },
        ...{ listingOf: history.listingOf, isSerious: history.isSerious },
      };
      const expected = bruteForce(history.events, asked);
      expect(said(history, words, at, known)).toEqual(expected);
      if (expected.meetsCriteria) meeting += 1;
    }
  });
  fc.assert(property, runs(1_000));
  expect(runsDone).toBeGreaterThanOrEqual(1_000);
  expect(reversed).toBeGreaterThan(200);
  expect(meeting).toBeGreaterThan(200);
});

/** The ledger as it is written line by line, each event with what was packed into it, in whatever order and however often. */
function projected(events: readonly ItemEvent[], order: readonly number[]): SellerEntry[] {
  const lines = new Map<string, { n: number; entry: SellerEntry | undefined }>();
  const facts = new Map<string, Facts>();
  const changes = events.map((event) => {
    const before = facts.get(event.itemId);
    facts.set(event.itemId, apply(before, event));
    return changesOf(event, before && unpack(pack(before), event.itemId)).seller;
  });
  for (const place of [...order, ...changes.keys()]) {
    const change = changes[place % Math.max(1, changes.length)];
    if (change && change.n > (lines.get(change.itemId)?.n ?? 0)) lines.set(change.itemId, change);
  }
  return [...lines.values()].flatMap(({ entry }) => entry ?? []);
}

test('lines that are written as events come, late, again or out of order, are those of the whole history', () => {
  const property = fc.property(sellerHistory, fc.array(fc.nat(200)), ({ events }, order) => {
    const byItem = (a: SellerEntry, b: SellerEntry) => (a.itemId < b.itemId ? -1 : 1);
    expect(projected(events, order).sort(byItem)).toEqual(folded(events).sort(byItem));
  });
  fc.assert(property, runs(60));
});

test('a reversal never makes a seller meet the criteria, and never counts more', () => {
  const property = fc.property(sellerHistory, fc.nat(99), asOf, (history, pick, at) => {
    const decisions = decisionsOf(folded(history.events), history);
    const counting = { asOf: at, parameters: parametersOf({}), dayOf };
    const before = assess(decisions, counting, undefined);
    const after = assess(
      decisions.map((each, index) => (index === pick % decisions.length ? { ...each, standing: 'REVERSED' } : each)),
      counting,
      undefined,
    );
    expect(after.count).toBeLessThanOrEqual(before.count);
    expect(after.count).toBeGreaterThanOrEqual(before.count - 1);
    expect(before.meetsCriteria || !after.meetsCriteria).toBe(true);
  });
  fc.assert(property, runs(100));
});
