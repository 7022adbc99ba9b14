import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import { exactly } from '../../shared/domain/kpi/exact.ts';
import { historiesBefore } from '../../shared/store/histories-before.ts';
import { readLog } from '../../shared/store/log.ts';
import { readSubmission } from '../../shared/store/notices.ts';
import { linesOf } from '../builders/logs.ts';
import { afflict, crashed } from './support/faults.ts';
import { DONE, importing, lived, tableWithRegistry } from './support/imports.ts';
import { historyIn } from './support/items.ts';
import { allRows, openStore } from './support/store.ts';

const NOW = new Date('2026-11-01T08:00:00.000Z');
const LATER = '2026-11-02T00:00:00.000Z';
const store = await openStore();
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

describe('a log that is sound', () => {
  test('is imported with its own times and marked, and the same file again changes nothing', async () => {
    const cases = await tableWithRegistry(store);
    const log = lived();
    const lines = linesOf(log);
    expect(await importing(cases, lines)).toMatchObject({
      isDone: true,
      findings: [],
      items: { added: 2, there: 0 },
      events: 10,
    });
    const { events, facts } = await historyIn(cases, log[0]?.itemId as never);
    expect(events.map(({ type }) => type).at(-1)).toBe('IMPORTED');
    expect(events.at(-1)).toMatchObject({ recordedAt: NOW.toISOString(), actor: { role: 'operator', person: 'p-1' } });
    expect([facts?.state, facts?.actionRecordedAt]).toEqual(['VERIFIED_REMOVED', DONE]);
    const rows = await allRows(cases);
    expect(await importing(cases, lines)).toMatchObject({ isDone: true, items: { added: 0, there: 2 }, events: 0 });
    expect(await allRows(cases)).toEqual(rows);
  });

  test('gives the figures of the system it comes from, and none of a cut before the import', async () => {
    const cases = await tableWithRegistry(store);
    const log = lived();
    await importing(cases, linesOf(log));
    const figures = (events: Parameters<typeof exactly>[0]) => exactly(events, 'ALL', LATER, []).counts;
    expect(figures(await readLog(cases, LATER))).toEqual(figures(log));
    const before = '2026-10-01T00:00:00.000Z';
    const items = [];
    for await (const entries of historiesBefore(cases, before)) items.push(entries);
    expect([await readLog(cases, before), items]).toEqual([[], []]);
  });

  test('of which nothing is due any more has no entry in the index of what is due, and keeps its notice as the log tells it', async () => {
    const cases = await tableWithRegistry(store);
    const log = lived();
    await importing(cases, linesOf(log));
    expect((await allRows(cases)).filter((row) => row['due'] ?? row['probe'])).toEqual([]);
    const [first] = log;
    const submission = first?.type === 'ITEM_DELIVERED' ? await readSubmission(cases, first.data.noticeId) : undefined;
    expect(submission?.items.map(({ id }) => id).sort()).toEqual([...new Set(log.map(({ itemId }) => itemId))].sort());
  });

  test('that broke off is finished by the same file', async () => {
    const client = store.client();
    const cases = await tableWithRegistry(store, client);
    const lines = linesOf(lived());
    let writes = 0;
    const broken = afflict(
      store.client(),
      ({ command }) => (command.includes('Execute') && ++writes === 4 ? 'FAILS' : 'GOES'),
      crashed,
    );
    await expect(importing({ ...cases, client: broken }, lines)).rejects.toThrow('killed');
    expect(await importing(cases, lines)).toMatchObject({ isDone: true, items: { added: 0, continued: 2 } });
    expect(await importing(cases, lines)).toMatchObject({ isDone: true, items: { there: 2 }, events: 0 });
  });

  test('does not touch an item that is here with another story, or that went on elsewhere', async () => {
    const cases = await tableWithRegistry(store);
    const log = lived();
    const lines = linesOf(log);
    const [shorter, other] = [linesOf(log.filter(({ n }) => n < 4)), linesOf(log, 'another submission')];
    await importing(cases, shorter);
    const rows = await allRows(cases);
    const wentOn = await importing(cases, lines, { file: 'e'.repeat(64) });
    expect(wentOn.findings.map(({ code }) => code)).toEqual(['EXISTS_OTHERWISE', 'EXISTS_OTHERWISE']);
    expect((await importing(cases, other)).findings.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 EXISTS_OTHERWISE',
      '6 EXISTS_OTHERWISE',
    ]);
    expect(await allRows(cases)).toEqual(rows);
  });

  test('that a marketplace sends afterwards goes on with an item: what happened keeps its time, and recorded it is now', async () => {
    const cases = await tableWithRegistry(store);
    const log = lived();
    const unchained = (events: readonly ItemEvent[]) =>
      linesOf(events).map((text) => JSON.stringify({ ...JSON.parse(text), hash: '' }));
    await importing(cases, linesOf(log.filter(({ n }) => n < 3)));
    const afterwards = { mode: 'AFTERWARDS', file: 'e'.repeat(64) };
    expect(await importing(cases, unchained(log), afterwards)).toMatchObject({
      isDone: true,
      items: { continued: 2 },
      events: 6,
    });
    const { facts } = await historyIn(cases, log[0]?.itemId as never);
    expect([facts?.actionAt, facts?.actionRecordedAt]).toEqual([DONE, NOW.toISOString()]);
    expect(await importing(cases, unchained(log), afterwards)).toMatchObject({ items: { there: 2 }, events: 0 });
  });
});
