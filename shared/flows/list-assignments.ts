import type * as z from 'zod/mini';
import type { AssignedItems, AssignmentQuery } from '../contracts/assignment.ts';
import type { ItemRow } from '../contracts/item.ts';
import { holderOf } from '../domain/office/assignment.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { assignedTo, readAssignments } from '../store/assignments.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { stageOf } from '../store/views/list-filter.ts';
import { itemRowOf, readRows, rowKey } from '../store/views/list-rows.ts';
import type { Subject } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { listFor } from './list-items.ts';

interface Tables {
  readonly cases: Table;
  readonly views: Table;
}
type Listed = z.input<typeof AssignedItems>;

const DEFAULT_LIMIT = 50;
/** Of what nobody has so many pages are looked through for one answer: where most is in somebody's hands, it may be short. */
const MOST_PAGES = 4;

/** Whether something is still awaited: a decision, the act, a look, or the end of a complaint. */
const isOpen = ({ state, isDisputed }: ItemRow): boolean => stageOf(state) !== 'done' || isDisputed === true;

/** What is due first comes first; without a deadline last, by acceptance. */
const orderOf = ({ dueAt, acceptedAt, id }: ItemRow): string => `${dueAt ?? '~'}#${acceptedAt}#${id}`;

const invalidCursor = () =>
  new RefusedError('INVALID_CURSOR', 'This is no cursor of this list', {
    faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
  });

function placeOf(cursor: string | undefined): string {
  if (cursor === undefined) return '';
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^[\d~][\d:.TZ~-]*#[\d:.TZ-]+#[0-9a-f-]{36}$/.test(place)) throw invalidCursor();
  return place;
}

async function ofPerson({ cases, views }: Tables, caller: Caller, query: AssignmentQuery, now: Date): Promise<Listed> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const after = placeOf(query.cursor);
  const assigned = await assignedTo(cases, caller.organisation, query.person as Subject);
  const { current } = await readGenerations(views);
  const rows = await readRows(
    views,
    assigned.map((each) => rowKey(current, each)),
  );
  const items = rows
    .map((row) => itemRowOf(row, instant(now)))
    .filter((row) => (query.open === 'false' || isOpen(row)) && orderOf(row) > after)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const page = items.slice(0, limit);
  const last = page.at(-1);
  const hasMore = last && items.length > page.length;
  return { items: page, ...(hasMore && { next: Buffer.from(orderOf(last)).toString('base64url') }) };
}

async function ofNobody(tables: Tables, caller: Caller, query: AssignmentQuery, now: Date): Promise<Listed> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const items: Listed['items'] = [];
  let { cursor } = query;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const asked = { order: 'due', limit: limit - items.length, ...(cursor && { cursor }) } as const;
    const page = await listFor(tables, caller, asked, now);
    const open = (page.items as ItemRow[]).filter((row) => query.open === 'false' || isOpen(row));
    const holders = await Promise.all(open.map(({ id }) => readAssignments(tables.cases, id, caller.organisation)));
    items.push(...open.filter((_, index) => holderOf(holders[index] ?? []) === null));
    cursor = page.next;
    if (!cursor || items.length === limit) break;
  }
  return { items, ...(cursor && { next: cursor }) };
}

/** The items that somebody of the own organisation has in hand, or that nobody has. */
export const listAssignments = (tables: Tables, caller: Caller, query: AssignmentQuery, now: Date): Promise<Listed> =>
  query.person === 'none' ? ofNobody(tables, caller, query, now) : ofPerson(tables, caller, query, now);
