import type * as z from 'zod/mini';
import type { Alert } from '../contracts/alert.ts';
import type { ItemRow } from '../contracts/item.ts';
import type { Notice, NoticeView } from '../contracts/notice.ts';
import { checkReach, nothingThere, type Reaching } from '../domain/ownership.ts';
import { readSubmission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { itemRowOf, readRows, rowKey } from '../store/views/list-rows.ts';
import type { ItemId, NoticeId } from '../vocabulary/ids.ts';

async function readOwn(cases: Table, id: NoticeId, who: Reaching) {
  const submission = await readSubmission(cases, id);
  checkReach(who, submission);
  return submission;
}

/** The rows of a notice's items, as far as the lists have them. */
async function rowsOf(views: Table, { items, acceptedAt }: Notice): Promise<ReadonlyMap<ItemId, ItemRow>> {
  const { current } = await readGenerations(views);
  const keys = items.map(({ id: itemId, marketplace }) => rowKey(current, { itemId, marketplace, acceptedAt }));
  const rows = (await readRows(views, keys)).map((row) => itemRowOf(row, acceptedAt));
  return new Map(rows.map((row) => [row.id, row]));
}

/** A notice with the state of its items as the lists show it: ACCEPTED until the marketplace has it. */
export async function viewNotice(
  cases: Table,
  views: Table,
  id: NoticeId,
  who: Reaching,
): Promise<z.input<typeof NoticeView>> {
  const found = await readOwn(cases, id, who);
  if (found.kind === 'ALERT') throw nothingThere();
  const { digest: _, party: __, repeated: ___, ...notice } = found;
  const byId = await rowsOf(views, found);
  const items = notice.items.map((item) => {
    const { state = 'ACCEPTED', dueAt, outcome } = byId.get(item.id) ?? {};
    return { ...item, state, ...(dueAt && { dueAt }), ...(outcome && { outcome }) } as const;
  });
  return { ...notice, items };
}

/** An alert as it is kept. */
export async function viewAlert(cases: Table, id: NoticeId, who: Reaching): Promise<Omit<Alert, 'digest'>> {
  const found = await readOwn(cases, id, who);
  if (found.kind !== 'ALERT') throw nothingThere();
  const { digest: _, ...alert } = found;
  return alert;
}
