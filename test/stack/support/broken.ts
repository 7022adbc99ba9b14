import { expect, vi } from 'vitest';
import { seal } from '../../../shared/domain/life/history.ts';
import type { Draft } from '../../../shared/domain/life/record.ts';
import { logger } from '../../../shared/runtime/log.ts';
import { eventKey, readHistory, rowOfEvent, type Stored } from '../../../shared/store/events.ts';
import { readRow } from '../../../shared/store/rows.ts';
import { ItemId } from '../../../shared/vocabulary/ids.ts';
import type { System } from './system.ts';
import { overwrite } from './tables.ts';

/** A row as it should be, with which what was spoilt is mended. */
type Mend = () => Promise<void>;
const UNREADABLE = { data: { S: '{' } };

/** Spoils an event of an item that everybody has read already. */
export async function spoil({ cases }: System, id: string, n = 1): Promise<Mend> {
  const { pk, sk } = eventKey(ItemId.parse(id), n);
  const row = await readRow(cases, pk, sk);
  if (!row) throw new Error(`${pk} has no event ${n}`);
  await overwrite(cases, { ...row, ...UNREADABLE });
  return () => overwrite(cases, row);
}

/** Adds an event that nobody can read, as if what wrote it had been at fault. */
export async function appendSpoilt({ cases }: System, id: string, draft: Draft): Promise<Mend> {
  const history = await readHistory(cases, ItemId.parse(id));
  if (!history) throw new Error(`Item ${id} has no history`);
  const entries = Object.entries(rowOfEvent(seal(history, draft, new Date())));
  const row: Stored = Object.fromEntries(
    entries.flatMap(([name, value]) => (value ? [[name, { S: String(value) }]] : [])),
  );
  await overwrite(cases, { ...row, ...UNREADABLE });
  return () => overwrite(cases, row);
}

/** Keeps faults off the terminal, and tells at the end that just these were alarmed. */
export function hushed(): { expectAlarms(...texts: string[]): void } {
  const spy = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  return {
    expectAlarms(...texts) {
      const said = spy.mock.calls.map(([message]) => String(message)).sort();
      spy.mockRestore();
      expect(said).toEqual(texts.sort());
    },
  };
}
