import { setTimeout as wait } from 'node:timers/promises';
import type { StreamedRow } from '../runtime/follow.ts';
import { isForgottenNotice } from '../store/forgotten-notices.ts';
import { isPersonal } from '../store/parties.ts';
import { isSummedUp } from '../store/summaries.ts';
import type { Table } from '../store/table.ts';
import type { ItemId, NoticeId } from '../vocabulary/ids.ts';

const idIn = <Id extends string>(pk: string): Id => pk.slice(pk.indexOf('#') + 1) as Id;
const ofItem = (cases: Table, pk: string) => isSummedUp(cases, idIn<ItemId>(pk));

/** What may be removed when the time of a record is over, and how it is known that it was over. */
const OF_RECORDS: Readonly<Record<string, (cases: Table, pk: string) => Promise<boolean>>> = {
  'ITEM#': ofItem,
  'EVIDENCE#': ofItem,
  'EVIDENCE_READ#': ofItem,
  'NOTES#': ofItem,
  'ASSIGNMENT#': ofItem,
  'NOTICE#': (cases, pk) => isForgottenNotice(cases, idIn<NoticeId>(pk)),
  // The key is a digest of a listing: it leads to no item, and nothing is lost with it but that a notice is recognised as a second one.
  'SEEN#': async () => true,
  // What a person has in hand follows from the ledgers of the items, with which it goes.
  'ASSIGNED#': async () => true,
};

/** What leads to a person may be removed; a record where its sum stands in its place. */
async function mayGo(cases: Table, pk: string): Promise<boolean> {
  const judge = OF_RECORDS[pk.slice(0, pk.indexOf('#') + 1)];
  return isPersonal(pk) || (judge !== undefined && (await judge(cases, pk)));
}

/** A notice is replaced a moment after it is removed. */
const MOMENT_MILLISECONDS = 500;

/** Of some records those that nobody may have made. Nothing is ever changed. */
async function notAllowed(cases: Table, records: readonly StreamedRow[]): Promise<StreamedRow[]> {
  const partitions = [...new Set(records.filter(({ isRemove }) => isRemove).map(({ pk }) => pk))];
  const judged = await Promise.all(partitions.map((pk) => mayGo(cases, pk)));
  const going = new Set(partitions.filter((_, index) => judged[index]));
  return records.filter(({ isRemove, pk }) => !isRemove || !going.has(pk));
}

/** How many records tell of rows that were changed or removed though nobody may. */
export async function overwrittenIn(cases: Table, records: readonly StreamedRow[]): Promise<number> {
  const first = await notAllowed(
    cases,
    records.filter(({ isInsert }) => !isInsert),
  );
  if (first.length === 0) return 0;
  await wait(MOMENT_MILLISECONDS);
  return (await notAllowed(cases, first)).length;
}
