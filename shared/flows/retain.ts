import type { ItemRow } from '../contracts/item.ts';
import type { History } from '../domain/life/history.ts';
import { mayBeOver, mayRecordBeOver, slicesOf } from '../domain/retention/ages.ts';
import { CLOSABLE, closing } from '../domain/retention/closing.ts';
import { dueFor, overOf } from '../domain/retention/due.ts';
import { reportFault } from '../runtime/log.ts';
import { recordApart } from '../store/append.ts';
import { readSubmission } from '../store/notices.ts';
import { isPassing, UnfinishedError } from '../store/passing.ts';
import type { Registry } from '../store/registry.ts';
import { readWalk, writeWalk } from '../store/retention-work.ts';
import type { Table } from '../store/table.ts';
import { rowsByAge } from '../store/views/by-age.ts';
import { readGenerations } from '../store/views/generation.ts';
import type { NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { forget, type Going, goingFrom, isAnythingKept, type Keeping, type Wanted } from './forget.ts';
import { forgetLines } from './forget-record.ts';
import { type Histories, historiesOf } from './histories.ts';

/** Everything the daily walk needs. */
export interface Retaining extends Keeping {
  readonly views: Table;
  readonly work: Table;
  readonly registry: Registry;
  readonly remainingMilliseconds: () => number;
}

/** What a run did. */
export interface Retained {
  looked: number;
  closed: number;
  deleted: number;
}

const NOTICES_AT_ONCE = 20;
const ITEMS_AT_ONCE = 25;
/** Left of a run when it stops by itself, in milliseconds. */
const RESERVE_MILLISECONDS = 20_000;

function* inParts<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

/** What goes because its time is over. Of an item that never reached its marketplace nothing does. */
function termsOf(histories: Histories, now: Date): Wanted {
  const over = new Map(
    [...histories].map(([id, history]) => {
      const { facts, events = [] } = history ?? {};
      return [id, facts ? overOf(dueFor(facts, events, now)) : new Set()] as const;
    }),
  );
  return (of, itemId) => (over.get(itemId)?.has(of) ? 'TERM_OVER' : undefined);
}

/** A run broke off when the record was gone already: only its lines are left. */
const leftover = (context: Retaining, id: NoticeId, rows: readonly ItemRow[]): Going => ({
  deletions: [],
  delete: () => forgetLines(context, id, rows),
});

/** What is over of one notice of which some items have reached an age. */
async function goingOf(context: Retaining, id: NoticeId, rows: readonly ItemRow[], now: Date): Promise<Going[]> {
  const isRecordDue = rows.some((row) => mayRecordBeOver(row, now));
  if (!isRecordDue && !(await isAnythingKept(context, rows))) return [];
  const submission = await readSubmission(context.cases, id);
  if (!submission) return [leftover(context, id, rows)];
  const histories = await historiesOf(
    context.cases,
    submission.items.map((item) => item.id),
  );
  return goingFrom(context, submission, termsOf(histories, now), now);
}

/** Closes items whose time for complaints is over. */
async function close({ cases }: Retaining, rows: readonly ItemRow[], now: Date): Promise<number> {
  const entries = rows
    .filter(({ state }) => CLOSABLE.has(state))
    .map(({ id: itemId }) => ({
      itemId,
      decide: ({ facts }: History) => facts && closing(facts, now),
    }));
  if (entries.length === 0) return 0;
  const results = await recordApart(cases, entries, now);
  for (const [index, result] of results.entries())
    if ('fault' in result) reportFault(`retain: item ${entries[index]?.itemId}`, result.fault);
  return results.filter((result) => 'event' in result && result.event !== undefined).length;
}

/** A notice that cannot be read is alarmed, and holds up no other. */
async function attempt(id: NoticeId, look: () => Promise<Going[]>): Promise<Going[]> {
  try {
    return await look();
  } catch (error) {
    if (isPassing(error)) throw error;
    reportFault(`retain: notice ${id}`, error);
    return [];
  }
}

async function lookAt(context: Retaining, rows: readonly ItemRow[], seen: Set<NoticeId>, now: Date): Promise<Retained> {
  const worth = rows.filter((row) => mayBeOver(row, now));
  const done: Retained = { looked: rows.length, closed: 0, deleted: 0 };
  for (const part of inParts(worth, ITEMS_AT_ONCE)) done.closed += await close(context, part, now);
  const notices = [...Map.groupBy(worth, ({ noticeId }) => noticeId)].filter(([id]) => !seen.has(id));
  for (const part of inParts(notices, NOTICES_AT_ONCE)) {
    const going = await Promise.all(part.map(([id, of]) => attempt(id, () => goingOf(context, id, of, now))));
    done.deleted += await forget(context, going.flat(), now);
    for (const [id] of part) seen.add(id);
  }
  return done;
}

function checkTime({ remainingMilliseconds }: Retaining): void {
  if (remainingMilliseconds() < RESERVE_MILLISECONDS)
    throw new UnfinishedError('Time is up: the next run goes on where this one was');
}

/** Looks at the items of a marketplace that have reached an age since the last run. */
async function walk(
  context: Retaining,
  marketplace: OrganisationId,
  { generation, seen, now }: { generation: number; seen: Set<NoticeId>; now: Date },
): Promise<Retained> {
  const done: Retained = { looked: 0, closed: 0, deleted: 0 };
  for (const slice of slicesOf(await readWalk(context.work, marketplace), now)) {
    for await (const rows of rowsByAge(context.views, { generation, marketplace, slice, now: instant(now) })) {
      checkTime(context);
      const { looked, closed, deleted } = await lookAt(context, rows, seen, now);
      done.looked += looked;
      done.closed += closed;
      done.deleted += deleted;
    }
  }
  await writeWalk(context.work, marketplace, instant(now));
  return done;
}

/**
 * Looks once a day at the items that have reached one of the ages, closes those whose time for complaints is over, and deletes
 * what may not be kept any longer. No item carries when it is due: that follows from its history, whenever somebody looks.
 */
export async function retain(context: Retaining, now: Date): Promise<Retained> {
  const { current: generation } = await readGenerations(context.views);
  const seen = new Set<NoticeId>();
  const total: Retained = { looked: 0, closed: 0, deleted: 0 };
  for (const marketplace of (await context.registry.marketplaces()).keys()) {
    const done = await walk(context, marketplace, { generation, seen, now });
    total.looked += done.looked;
    total.closed += done.closed;
    total.deleted += done.deleted;
  }
  return total;
}
