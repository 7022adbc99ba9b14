import { finishErasure, openErasures } from '../store/notes.ts';
import { deleteRow } from '../store/parties.ts';
import type { Table } from '../store/table.ts';

/** Deletes the texts of notes that somebody erased since the last run. Safe to repeat. */
export async function eraseNotes({ cases, work }: { readonly cases: Table; readonly work: Table }): Promise<number> {
  const texts = await openErasures(work);
  for (const text of texts) {
    await deleteRow(cases, text);
    await finishErasure(work, text);
  }
  return texts.length;
}
