import type { NoticeId } from '../vocabulary/ids.ts';
import { insertOne } from './insert.ts';
import { FORGOTTEN, isForgotten, keyOf, readKept } from './notices.ts';
import { deleteRow } from './parties.ts';
import type { Table } from './table.ts';

export async function isForgottenNotice(cases: Table, id: NoticeId): Promise<boolean> {
  const row = await readKept(cases, id);
  return row !== undefined && isForgotten(row);
}

/** Deletes a submission whose record is over. Safe to repeat. */
export async function forgetSubmission(cases: Table, id: NoticeId): Promise<void> {
  const row = await readKept(cases, id);
  if (row && isForgotten(row)) return;
  await deleteRow(cases, keyOf(id));
  await insertOne(cases, { ...keyOf(id), type: FORGOTTEN });
}
