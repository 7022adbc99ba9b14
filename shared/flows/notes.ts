import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import type { NewNote, Note, NoteEntry, Notes } from '../contracts/note.ts';
import { nothingThere } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import type { LedgerEntry } from '../store/ledger.ts';
import { appendNote, keepText, type NotesPlace, orderErasure, readNotes, readText, readTexts } from '../store/notes.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { ownItem } from './assign.ts';
import { actorOf } from './office-actor.ts';

type Entry = LedgerEntry<NoteEntry>;
type Noted = Extract<NoteEntry, { change: 'NOTED' }>;

const erasureOf = (entries: readonly Entry[], n: number): Note['erased'] => {
  const found = entries.find(({ data }) => data.change === 'ERASED' && data.note === n);
  return found && { by: found.data.by, recordedAt: found.recordedAt };
};

function viewsOf(entries: readonly Entry[], texts: ReadonlyMap<string, string>): Note[] {
  return entries.flatMap(({ n, recordedAt, data }) => {
    if (data.change !== 'NOTED') return [];
    const erased = erasureOf(entries, n);
    const text = erased ? undefined : texts.get(data.key);
    return [{ n, by: data.by, recordedAt, ...(text !== undefined && { text }), ...(erased && { erased }) }];
  });
}

const reused = () =>
  new RefusedError('REFERENCE_REUSED', 'This action id stands for another note', {
    faults: [{ pointer: '/actionId', code: 'REFERENCE_REUSED', detail: 'Use a new id, or send the same again' }],
  });

const repeatOf = (entries: readonly Entry[], { actionId }: NewNote): Entry | undefined =>
  entries.find(({ data }) => data.change === 'NOTED' && data.actionId === actionId);

/** Keeps a note of a colleague. Its text lies apart, and goes first: a note that stands never lacks it. */
export async function addNote(
  cases: Table,
  caller: Caller,
  { itemId, note }: { readonly itemId: ItemId; readonly note: NewNote },
  now: Date,
): Promise<Note> {
  await ownItem(cases, caller, itemId);
  const where: NotesPlace = { itemId, organisation: caller.organisation };
  const before = repeatOf(await readNotes(cases, where), note);
  const key = before ? (before.data as Noted).key : randomUUID();
  if (before && (await readText(cases, where, key)) !== note.text) throw reused();
  if (!before) await keepText(cases, where, key, note.text);
  const next: NoteEntry = { change: 'NOTED', actionId: note.actionId, key, by: actorOf(caller) };
  const { entry } = await appendNote(
    cases,
    where,
    (entries) => {
      const same = repeatOf(entries, note);
      return same ? { same } : { next };
    },
    now,
  );
  const kept = await readText(cases, where, (entry.data as Noted).key);
  return { n: entry.n, by: entry.data.by, recordedAt: entry.recordedAt, ...(kept !== undefined && { text: kept }) };
}

/** What the own organisation noted about an item, latest first. */
export async function showNotes(cases: Table, caller: Caller, itemId: ItemId): Promise<z.input<typeof Notes>> {
  await ownItem(cases, caller, itemId);
  const where: NotesPlace = { itemId, organisation: caller.organisation };
  const [entries, texts] = await Promise.all([readNotes(cases, where), readTexts(cases, where)]);
  return { notes: viewsOf(entries, texts).toReversed() };
}

function checkEraser(entry: Entry | undefined, caller: Caller): asserts entry is LedgerEntry<Noted> {
  if (entry?.data.change !== 'NOTED') throw nothingThere();
  if (caller.does !== 'approver' && entry.data.by.person !== caller.actor.person)
    throw new RefusedError('FORBIDDEN', 'A note is erased by who wrote it, or by an approver');
}

/** Erases the text of a note: nobody is shown it from now on, and the daily run deletes it. That there was a note stays. */
export async function eraseNote(
  { cases, work }: { readonly cases: Table; readonly work: Table },
  caller: Caller,
  { itemId, n }: { readonly itemId: ItemId; readonly n: number },
  now: Date,
): Promise<Note> {
  await ownItem(cases, caller, itemId);
  const where: NotesPlace = { itemId, organisation: caller.organisation };
  const noted = (await readNotes(cases, where)).find((each) => each.n === n);
  checkEraser(noted, caller);
  const decide: Parameters<typeof appendNote>[2] = (entries) => {
    const same = entries.find(({ data }) => data.change === 'ERASED' && data.note === n);
    return same ? { same } : { next: { change: 'ERASED', note: n, by: actorOf(caller) } };
  };
  const { entry } = await appendNote(cases, where, decide, now);
  await orderErasure(work, where, noted.data.key, instant(now));
  return {
    n,
    by: noted.data.by,
    recordedAt: noted.recordedAt,
    erased: { by: entry.data.by, recordedAt: entry.recordedAt },
  };
}
