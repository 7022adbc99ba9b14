import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { FactsInDuckDb } from '../../../../commands/facts-in-duckdb.ts';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { type Dimension, KPI_IDS } from '../../../../shared/contracts/kpi.ts';
import { type Asking, countsByMarketplace, countsIn, sourceOf } from '../../../../shared/domain/facts/source.ts';
import { cutName } from '../../../../shared/domain/facts/tables.ts';
import { addTo, type Counts } from '../../../../shared/domain/kpi/counters.ts';
import { countedAsOf, countersOf, exactly } from '../../../../shared/domain/kpi/exact.ts';
import { figures } from '../../../../shared/domain/kpi/figures.ts';
import type { Level } from '../../../../shared/domain/kpi/notice-counts.ts';
import type { Scope } from '../../../../shared/domain/kpi/scope.ts';
import type { Sealed } from '../../../../shared/domain/life/history.ts';
import type { OrganisationId } from '../../../../shared/vocabulary/ids.ts';
import { cases, eventsOf, runs } from '../../../builders/histories.ts';
import { projected } from '../../../builders/tallies.ts';
import { writeFacts } from '../../../builders/written-facts.ts';

const HISTORIES = 200;
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-facts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each history gets items, notices and marketplaces of its own: then the counters of a marketplace are those of one history. */
function own({ event }: Sealed, index: number): ItemEvent {
  const renamed = { ...event, itemId: `${index}-${event.itemId}` } as ItemEvent;
  if (renamed.type !== 'ITEM_DELIVERED') return renamed;
  const { noticeId, marketplace } = renamed.data;
  const data = { ...renamed.data, noticeId: `${index}-${noticeId}`, marketplace: `${index}-${marketplace}` };
  return { ...renamed, data } as ItemEvent;
}

/** Told twice, and in an order that means nothing. */
const jumbled = (events: readonly ItemEvent[]): ItemEvent[] =>
  [...events, ...events.filter((_, place) => place % 5 === 0)].sort((a, b) => (a.hash < b.hash ? -1 : 1));

/** What live rows hold of one marketplace, or of all, after every event up to a moment: added up, and never recounted. */
function live(histories: readonly Sealed[][], asOf: string, level: Level): Map<string, Counts> {
  const found = new Map<string, Counts>();
  for (const [index, history] of histories.entries()) {
    const told = history.filter(({ event }) => event.recordedAt < asOf);
    const of = ({ history: { events } }: Sealed) =>
      events[0]?.type === 'ITEM_DELIVERED' ? `${index}-${events[0].data.marketplace}` : '';
    const groups = level === 'MARKETPLACE' ? Map.groupBy(told, of) : new Map([['ALL', told]]);
    for (const [name, sealed] of groups) {
      const counts = found.get(name) ?? new Map<string, number>();
      addTo(counts, projected(sealed, level));
      found.set(name, counts);
    }
  }
  return found;
}

const sorted = (counts: Counts | undefined) =>
  Object.fromEntries([...(counts ?? [])].filter(([, value]) => value !== 0).sort());

/** A counterexample is the seed of its histories: two hundred of them nobody would read. */
const batch = fc.record({
  seed: fc.integer(),
  asOf: fc.constantFrom('2026-05-16T12:00:00.000Z', '2028-06-01T00:00:00.000Z'),
});

const ASKED: readonly (readonly [Scope, readonly Dimension[]])[] = [
  ['ALL', []],
  ['ALL', ['sector', 'status', 'memberState']],
  ['ALL', ['marketplace']],
  [{ submitter: 'de-bnetza' }, ['sector']],
  [{ marketplace: '0-amber' as OrganisationId }, ['sector']],
];

test('the engine, SQL over Parquet and live counters agree on random histories, counter by counter and figure by figure', async () => {
  let run = 0;
  const property = fc.asyncProperty(batch, async ({ seed, asOf }) => {
    run += 1;
    const histories = fc.sample(cases, { numRuns: HISTORIES, seed });
    const events = jumbled(histories.flatMap((sealed, index) => sealed.map((each) => own(each, index))));
    expect(events.length).toBeGreaterThan(histories.flatMap(eventsOf).length);
    const items = countedAsOf(events, asOf);
    const sql = await FactsInDuckDb.open(writeFacts(items, asOf, join(folder, String(run))), { threads: '2' });
    const ask = (asking: Omit<Asking, 'asOf'>) => sql.answers(cutName(asOf), { ...asking, asOf });
    try {
      const answers = await ask({ scope: 'ALL', by: [] });
      expect(sorted(countsIn(answers, 'ALL'))).toEqual(sorted(countersOf(items, 'ALL')));
      expect(sorted(countsIn(answers, 'ALL'))).toEqual(sorted(live(histories, asOf, 'ALL').get('ALL')));
      const [each, ofEach] = [countsByMarketplace(answers), live(histories, asOf, 'MARKETPLACE')];
      expect([...each.keys()].sort()).toEqual([...ofEach.keys()].sort());
      for (const [marketplace, of] of Map.groupBy(items, (facts) => facts.marketplace)) {
        expect(sorted(each.get(marketplace))).toEqual(sorted(countersOf(of, 'MARKETPLACE')));
        expect(sorted(each.get(marketplace))).toEqual(sorted(ofEach.get(marketplace)));
      }
      for (const [scope, by] of ASKED) {
        const other = sourceOf(await ask({ scope, by }), { scope, asOf, by });
        const shown = figures(exactly(events, scope, asOf, by), by, KPI_IDS).filter(({ estimator }) => !estimator);
        expect(figures(other, by, KPI_IDS)).toEqual(shown);
      }
    } finally {
      sql.close();
    }
  });
  await fc.assert(property, { ...runs(1), endOnFailure: true });
}, 600_000);
