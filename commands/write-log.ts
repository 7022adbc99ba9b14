import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { isRegisterEntry, isSummary, type LogEntry } from '../shared/contracts/summary.ts';
import { digestOf, originOf } from '../shared/domain/life/chain.ts';
import { readLog } from '../shared/store/log.ts';
import { noticeDigests } from '../shared/store/notice-digests.ts';
import type { Table } from '../shared/store/table.ts';
import type { NoticeId } from '../shared/vocabulary/ids.ts';
import type { Instant } from '../shared/vocabulary/time.ts';

const DIGITS = 15;

/** Items by id, then registers by ledger; each by number. */
const orderOf = (entry: LogEntry): string => {
  const place = isRegisterEntry(entry) ? `~${entry.register} ${entry.place}` : entry.itemId;
  return `${place} ${String(entry.n).padStart(DIGITS, '0')}`;
};

/**
 * The first event of an item with what it is chained to, so that its line can be checked without the submission; what no chain holds
 * with its digest.
 */
function lineOf(entry: LogEntry, digests: ReadonlyMap<NoticeId, string>): string {
  if (isRegisterEntry(entry) || isSummary(entry)) return JSON.stringify({ ...entry, digest: digestOf(entry) });
  if (entry.type !== 'ITEM_DELIVERED') return JSON.stringify(entry);
  const { noticeId: id } = entry.data;
  const digest = digests.get(id);
  return JSON.stringify({ ...entry, ...(digest && { origin: originOf({ id, digest }, entry.itemId) }) });
}

/** Writes the log before a cut as NDJSON, and answers how many entries it holds. */
export async function writeLog(cases: Table, before: Instant, path: string): Promise<number> {
  const [entries, digests] = [await readLog(cases, before), await noticeDigests(cases)];
  entries.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const out = createWriteStream(path);
  await once(out, 'open');
  for (const entry of entries) if (!out.write(`${lineOf(entry, digests)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return entries.length;
}
