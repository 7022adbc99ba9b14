import type * as z from 'zod/mini';
import type { Alert } from '../contracts/alert.ts';
import type { Notice, NoticeView } from '../contracts/notice.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import { readSubmission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { itemRowOf, readRows, rowKey } from '../store/views/list-rows.ts';
import type { NoticeId } from '../vocabulary/ids.ts';

async function readOwn(cases: Table, id: NoticeId, who: Reaching) {
  const submission = await readSubmission(cases, id);
  checkReach(who, submission && { submitter: submission.submitter });
  return submission as NonNullable<typeof submission>;
}

const nothing = () => new RefusedError('NOT_FOUND', 'There is no such thing, or it is not yours');

/** A notice with the state of its items as the lists show it: ACCEPTED until the marketplace has it. */
export async function viewNotice(
  cases: Table,
  views: Table,
  id: NoticeId,
  who: Reaching,
): Promise<z.input<typeof NoticeView>> {
  const found = await readOwn(cases, id, who);
  if (found.kind === 'ALERT') throw nothing();
  const { digest: _, party: __, repeated: ___, ...notice } = found satisfies Notice;
  const { current } = await readGenerations(views);
  const places = notice.items.map(({ id: itemId, marketplace }) => ({
    itemId,
    marketplace,
    acceptedAt: notice.acceptedAt,
  }));
  const rows = await readRows(
    views,
    places.map((place) => rowKey(current, place)),
  );
  const byId = new Map(rows.map((row) => itemRowOf(row, notice.acceptedAt)).map((row) => [row.id, row]));
  const items = notice.items.map((item) => {
    const { state = 'ACCEPTED', dueAt, outcome } = byId.get(item.id) ?? {};
    return { ...item, state, ...(dueAt && { dueAt }), ...(outcome && { outcome }) } as const;
  });
  return { ...notice, items };
}

/** An alert as it is kept. */
export async function viewAlert(cases: Table, id: NoticeId, who: Reaching): Promise<Omit<Alert, 'digest'>> {
  const found = await readOwn(cases, id, who);
  if (found.kind !== 'ALERT') throw nothing();
  const { digest: _, ...alert } = found;
  return alert;
}
