import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { exactly } from '../../../../shared/domain/kpi/exact.ts';
import { newHistory } from '../../../../shared/domain/life/history.ts';
import { asTheyAre, importedEvent, toldNow } from '../../../../shared/domain/log/import-rows.ts';
import { checkStory, standingOf } from '../../../../shared/domain/log/import-story.ts';
import { cases, eventsOf, runs } from '../../../builders/histories.ts';

const NOW = '2032-01-01T00:00:00.000Z';
const given = { file: 'a'.repeat(64), mode: 'MIGRATION', by: 'p-1', now: new Date(NOW) } as const;
const storiesIn = (events: readonly ItemEvent[]) =>
  [...Map.groupBy(events, ({ itemId }) => itemId)].map(([itemId, own]) => ({
    itemId,
    events: own.toSorted((a, b) => a.n - b.n),
    lines: own.map((_, index) => index + 1),
  }));

describe('stories of a log', () => {
  test('as the table of life allows them have nothing wrong with them', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        for (const story of storiesIn(eventsOf(sealed))) expect([...checkStory(story, 'MIGRATION', NOW)]).toEqual([]);
      }),
      runs(40),
    );
  });

  test('are counted after an import as they were before, and say that they were imported', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        const events = eventsOf(sealed);
        const imported = storiesIn(events).flatMap(({ events: own }) => {
          const { history } = asTheyAre(own);
          return [...own, importedEvent(history, own.length, given).event];
        });
        const figures = (log: readonly ItemEvent[]) => exactly(log, 'ALL', '2033-01-01T00:00:00.000Z', []).counts;
        expect(figures(imported)).toEqual(figures(events));
        expect(imported.filter(({ type }) => type === 'IMPORTED').length).toBeGreaterThan(0);
      }),
      runs(20),
    );
  });

  test('that are told afterwards keep when it happened, and were recorded now', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        const told = eventsOf(sealed).filter(({ type }) => type !== 'IMPORTED');
        for (const { itemId, events } of storiesIn(told)) {
          const { history } = toldNow(newHistory(itemId, 'origin'), events, given.now);
          expect(history.events.map(({ occurredAt }) => occurredAt)).toEqual(
            events.map(({ occurredAt }) => occurredAt),
          );
          expect(new Set(history.events.map(({ recordedAt }) => recordedAt))).toEqual(new Set([NOW]));
          expect(standingOf(history.events, events, 'AFTERWARDS')).toBe('THERE');
        }
      }),
      runs(20),
    );
  });

  test('stand to what is here as new, there, longer, or another story', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (sealed, pick) => {
        for (const { events } of storiesIn(eventsOf(sealed))) {
          const part = events.slice(0, 1 + (pick % events.length));
          expect(standingOf([], events, 'MIGRATION')).toBe('NEW');
          expect(standingOf(events, part, 'MIGRATION')).toBe('THERE');
          expect(standingOf(part, events, 'MIGRATION')).toBe(part.length < events.length ? 'LONGER' : 'THERE');
          const forged = events.map((event) => ({ ...event, hash: `${event.hash}!` }));
          expect(standingOf(events, forged, 'MIGRATION')).toEqual({ differsAt: 0 });
        }
      }),
      runs(20),
    );
  });
});
