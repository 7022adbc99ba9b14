import type { Deletion, RetentionQuery, RetentionReport } from '../contracts/retention.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { deletionsOf } from '../store/retention-ledger.ts';
import type { Table } from '../store/table.ts';
import type { Day } from '../vocabulary/time.ts';

const MOST_DAYS = 31;
/** An answer holds about so many deletions, so that it fits into one. */
const MOST_DELETIONS = 5_000;
const DAY_MILLISECONDS = 24 * 3_600_000;
const DAY_LENGTH = '2027-07-01'.length;

const refuse = (pointer: string, code: 'INVALID_INPUT' | 'INVALID_CURSOR', detail: string): never => {
  throw new RefusedError(code, detail, { faults: [{ pointer, code, detail }] });
};

/** The days of a period, both ends included. */
function daysOf(from: Day, to: Day): Day[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS + 1;
  if (count < 1 || count > MOST_DAYS)
    refuse('/to', 'INVALID_INPUT', `Name a day from ${from} on, at most ${MOST_DAYS} days in all`);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * DAY_MILLISECONDS).toISOString().slice(0, DAY_LENGTH),
  );
}

/** A cursor is the day and the number of the last entry that was told. */
function startOf(cursor: string | undefined, days: readonly Day[]): { day: Day; after: number } {
  const [day = '', n = ''] = (cursor ?? `${days[0]}.0`).split('.');
  if (!days.includes(day) || !/^\d{1,6}$/.test(n)) refuse('/cursor', 'INVALID_CURSOR', 'Send back what `next` said');
  return { day, after: Number(n) };
}

type Entry = RetentionReport['entries'][number];

function countsOf(entries: readonly Entry[]): RetentionReport['counts'] {
  const sums = new Map<string, RetentionReport['counts'][number]>();
  for (const { class: of, reason } of entries.flatMap(({ deletions }) => deletions)) {
    const key = `${of} ${reason}`;
    sums.set(key, { class: of, reason, deleted: (sums.get(key)?.deleted ?? 0) + 1 });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/** What was deleted and why, as it was recorded before it was done: of everything, or of one's own notices. */
export async function reportRetention(
  cases: Table,
  { reach, organisation }: Caller,
  { from, to = from, cursor }: RetentionQuery,
): Promise<RetentionReport> {
  const days = daysOf(from, to);
  const start = startOf(cursor, days);
  const isTheirs = ({ submitter }: Deletion) => reach === 'all' || submitter === organisation;
  const entries: Entry[] = [];
  let told = 0;
  for (const day of days.slice(days.indexOf(start.day))) {
    for (const { n, recordedAt, data } of await deletionsOf(cases, day, day === start.day ? start.after : 0)) {
      const deletions = data.deletions.filter(isTheirs);
      if (deletions.length > 0) entries.push({ day, recordedAt, deletions });
      told += deletions.length;
      if (told >= MOST_DELETIONS) return { entries, counts: countsOf(entries), next: `${day}.${n}` };
    }
  }
  return { entries, counts: countsOf(entries) };
}
