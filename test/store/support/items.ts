import { randomUUID } from 'node:crypto';
import { digestOf, linkOf, originOf } from '../../../shared/domain/life/chain.ts';
import { type History, type Sealed, seal } from '../../../shared/domain/life/history.ts';
import type { Draft } from '../../../shared/domain/life/record.ts';
import { readHistory, rowOfEvent, type Stored } from '../../../shared/store/events.ts';
import { insertion, insertMany } from '../../../shared/store/insert.ts';
import type { Table } from '../../../shared/store/table.ts';
import type { ItemId } from '../../../shared/vocabulary/ids.ts';
import { actionId, deliveries, type Setting, type Step, submittedOf } from '../../builders/items.ts';

/** A submission that no other test has: the ids of its items are its own. */
export const ownSetting = (setting: Setting): Setting => ({ reference: randomUUID(), ...setting });

/** Puts items into the table as far as their delivery. */
export async function seed(cases: Table, setting: Setting): Promise<Sealed[]> {
  const sealed = deliveries(setting);
  await insertMany(cases, sealed.map(rowOfEvent));
  return sealed;
}

/** Puts one new item into the table; answers its id. */
export async function seedOne(cases: Table, setting: Setting): Promise<ItemId> {
  const [first] = await seed(cases, ownSetting(setting));
  return (first as Sealed).event.itemId;
}

/** A row as the stream and queries give it. */
export function storedOf(sealed: Sealed): Stored {
  const row = rowOfEvent(sealed);
  const names = Object.keys(row).filter((name) => row[name] !== undefined);
  const { Parameters } = insertion({ name: 'none' } as Table, row);
  return Object.fromEntries(names.map((name, index) => [name, Parameters[index]])) as Stored;
}

export async function historyIn(cases: Table, itemId: ItemId): Promise<History> {
  const history = await readHistory(cases, itemId);
  if (!history) throw new Error(`Item ${itemId} is not there`);
  return history;
}

/** Whether every event is chained to the one before, and the first to its submission. */
export function isChained({ events }: History, setting: Setting): boolean {
  const [first] = events;
  const origin = first && originOf({ id: submittedOf(setting).id, digest: digestOf(setting) }, first.itemId);
  return events.every((event, index) => event.hash === linkOf(events[index - 1]?.hash ?? origin ?? '', event));
}

/** Goes on with a history, as the store would write it. */
export function goOnSealed(last: Sealed, ...steps: readonly Step[]): Sealed[] {
  const sealed = [last];
  for (const { draft, recordedAt } of steps)
    sealed.push(seal((sealed.at(-1) as Sealed).history, draft, new Date(recordedAt)));
  return sealed.slice(1);
}

/** Something that may be recorded about an item whatever its state. */
export const note = (name: string, occurredAt: string): Draft => ({
  type: 'CORROBORATED',
  occurredAt,
  actor: { role: 'authority' },
  actionId: actionId(name),
  data: { note: name },
});
