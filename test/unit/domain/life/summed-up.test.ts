import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LogEntry, parseLogEntry } from '../../../../shared/contracts/summary.ts';
import { requestExport } from '../../../../shared/domain/export.ts';
import { countedAsOf, countersOf } from '../../../../shared/domain/kpi/exact.ts';
import { settled, summaryOf } from '../../../../shared/domain/life/settled.ts';
import { filesOf } from '../../../../shared/flows/export-files.ts';
import { cases, eventsOf, runs } from '../../../builders/histories.ts';
import { deliver, goOn } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { T0 } from '../../../builders/states.ts';
import { handled } from '../../../builders/steps.ts';

/** Items are summed up years after they end: by then no figure of repeat sellers reaches back to them. */
const NOW = new Date('2031-06-01T00:00:00.000Z');
const ordering = { requestedBy: id('commission'), scope: 'ALL' } as const;
const asked = requestExport({ from: '2026-01', to: '2031-05', by: ['sector'] }, ordering, NOW);

/** A log in which every other item is summed up, as it is written and read again. */
function summedUp(sealed: readonly { history: Parameters<typeof summaryOf>[0] }[]): LogEntry[] {
  const last = new Map(sealed.map(({ history }) => [history.itemId, history]));
  const entries = [...last.values()].flatMap((history, index): readonly LogEntry[] =>
    index % 2 === 0 ? [summaryOf(history)] : history.events,
  );
  return entries.map((entry) => parseLogEntry(JSON.parse(JSON.stringify(entry))));
}

test('a log in which items are summed up gives the same counters, figures and chains', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (sealed) => {
      const [whole, short] = [eventsOf(sealed), summedUp(sealed)];
      for (const level of ['ALL', 'MARKETPLACE'] as const) {
        const [exact, left] = [whole, short].map((log) => countersOf(countedAsOf(log, asked.asOf), level));
        expect([...(left ?? [])].sort()).toEqual([...(exact ?? [])].sort());
      }
      const [{ manifest }, { manifest: summed }] = await Promise.all([filesOf(whole, asked), filesOf(short, asked)]);
      expect(summed.watermark.digest).toBe(manifest.watermark.digest);
      expect(summed.files).toEqual(manifest.files);
    }),
    runs(20),
  );
});

const history = goOn(deliver({ at: T0, sellerKey: 'key-of-a-seller-000001' }), ...handled('2026-05-15T10:00:00.000Z'));
const sum = summaryOf(history);

test('what is left names no listing and no seller', () => {
  expect(JSON.stringify(history.events)).toMatch(/amber\.example.*key-of-a-seller/);
  expect(JSON.stringify(sum)).not.toMatch(/example|key-of-a-seller/);
});

test('events that are left beside a sum do not count, unless all of them are there', () => {
  const [first, ...rest] = history.events;
  expect(settled([sum, ...rest])).toEqual({ events: [], summaries: [sum], registers: [] });
  expect(settled([sum, ...rest, ...(first ? [first] : [])]).summaries).toEqual([]);
});

test('how an item stood before it was summed up nobody knows any more', () => {
  expect(countedAsOf([sum], sum.recordedAt)).toEqual([]);
  expect(countedAsOf([sum], NOW.toISOString())).toHaveLength(1);
});
