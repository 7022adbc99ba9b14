import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import { summaryOf } from '../../shared/domain/life/settled.ts';
import { asTheyAre } from '../../shared/domain/log/import-rows.ts';
import { rowOfEvent } from '../../shared/store/events.ts';
import { insertMany } from '../../shared/store/insert.ts';
import { sumUp } from '../../shared/store/summaries.ts';
import { linesOf } from '../builders/logs.ts';
import { DONE, importing, lived, tableWithRegistry } from './support/imports.ts';
import { allRows, openStore } from './support/store.ts';

const store = await openStore();
type Changed = (lines: string[]) => string[];

const edit =
  (line: number, change: (event: Record<string, unknown>) => object): Changed =>
  (lines) =>
    lines.map((text, index) =>
      index === line - 1 ? JSON.stringify({ ...JSON.parse(text), ...change(JSON.parse(text)) }) : text,
    );
const without =
  (line: number): Changed =>
  (lines) =>
    lines.filter((_, index) => index !== line - 1);
const twice =
  (line: number): Changed =>
  (lines) =>
    lines.flatMap((text, index) => (index === line - 1 ? [text, text] : [text]));
/** Chains events anew after a change, as whoever forges a log does. */
const forged =
  (line: number, change: (event: ItemEvent) => object): Changed =>
  (lines) =>
    linesOf(
      lines.map((text, index) =>
        index === line - 1 ? { ...JSON.parse(text), ...change(JSON.parse(text) as ItemEvent) } : JSON.parse(text),
      ),
    );

describe('of a log that is not sound nothing is imported, and the line is named:', () => {
  test.each<[string, Changed, string]>([
    ['a line that is no JSON', (lines) => lines.with(2, '{"itemId":'), '3 NOT_JSON'],
    ['an unknown type', edit(3, () => ({ type: 'VANISHED' })), '3 UNKNOWN_TYPE'],
    ['an event that is missing', without(3), '3 MISSING'],
    ['an event that stands twice', twice(3), '4 REPEATED'],
    ['a word that was changed', edit(3, () => ({ occurredAt: '2026-05-15T09:00:00.000Z' })), '3 CHANGED'],
    [
      'two stories from one event on',
      (lines) =>
        lines.toSpliced(
          3,
          0,
          JSON.stringify({ ...JSON.parse(lines[2] ?? ''), occurredAt: DONE, data: { outcome: 'WARN', ground: 'LAW' } }),
        ),
      '4 INSERTED',
    ],
    ['items among each other', (lines) => lines.with(2, lines[7] ?? '').with(7, lines[2] ?? ''), '3 FOREIGN'],
    ['a time that cannot be', edit(3, () => ({ recordedAt: '2026-13-45T00:00:00.000Z' })), '3 IMPOSSIBLE_TIME'],
    ['a record of the future', forged(5, () => ({ recordedAt: '2031-01-01T00:00:00.000Z' })), '5 IMPOSSIBLE_TIME'],
    ['an act before delivery', forged(2, () => ({ occurredAt: '2020-01-01T00:00:00.000Z' })), '2 IMPOSSIBLE_TIME'],
    [
      'a step that the life does not allow',
      forged(2, () => ({ type: 'REINSTATED', data: {} })),
      '2 ILLEGAL_TRANSITION',
    ],
    [
      'somebody who may not do it',
      forged(2, ({ actor }) => ({ actor: { ...actor, role: 'flagger' } })),
      '2 ILLEGAL_TRANSITION',
    ],
    [
      'a marketplace that speaks of the item of another',
      forged(2, ({ actor }) => ({ actor: { ...actor, organisation: 'bazaar' } })),
      '2 FOREIGN_ACTOR',
    ],
    [
      'a marketplace that nobody registered',
      forged(1, ({ data }) => ({ data: { ...data, marketplace: 'nobody' } })),
      '1 UNKNOWN_ORGANISATION',
    ],
  ])('%s', async (_, change, expected) => {
    const cases = await tableWithRegistry(store);
    const before = await allRows(cases);
    const { isDone, findings, events } = await importing(cases, change(linesOf(lived())));
    expect(findings.map(({ line, code }) => `${line} ${code}`)).toContain(expected);
    expect([isDone, events, await allRows(cases)]).toEqual([false, 0, before]);
  });
});

/** One of the two items that lived, with its lines as they were written. */
function oneOf(log: readonly ItemEvent[]) {
  const own = log.filter(({ itemId }) => itemId === log[0]?.itemId);
  return { ...asTheyAre(own), lines: own.map((event) => JSON.stringify(event)) };
}

describe('an item', () => {
  test('that lives here is not brought up to what another system says of it', async () => {
    const cases = await tableWithRegistry(store);
    const { sealed, lines } = oneOf(lived());
    await insertMany(cases, sealed.slice(0, 3).map(rowOfEvent));
    const { isDone, findings } = await importing(cases, lines);
    expect([isDone, findings.map(({ line, code }) => `${line} ${code}`)]).toEqual([
      false,
      ['1 CUT_SHORT', '4 WENT_ON'],
    ]);
  });

  test('whose record is over here does not come back', async () => {
    const cases = await tableWithRegistry(store);
    const { sealed, lines, history } = oneOf(lived());
    await insertMany(cases, sealed.map(rowOfEvent));
    await sumUp(cases, history.itemId);
    const { isDone, findings } = await importing(cases, lines);
    expect([isDone, findings.map(({ code }) => code).sort()]).toEqual([false, ['CUT_SHORT', 'RECORD_OVER']]);
  });

  test('of which only the sum is left is left out, and one whose notice is not whole is imported: both are told', async () => {
    const cases = await tableWithRegistry(store);
    const [whole, over] = [oneOf(lived()), oneOf(lived())];
    const items = [whole.lines, [JSON.stringify(summaryOf(over.history))]];
    const lines = whole.history.itemId < over.history.itemId ? items.flat() : items.reverse().flat();
    const { isDone, findings, items: counted } = await importing(cases, lines);
    expect([isDone, findings.map(({ code }) => code).sort()]).toEqual([true, ['CUT_SHORT', 'NOT_IMPORTED']]);
    expect(counted).toEqual({ added: 1, continued: 0, there: 0 });
  });
});
