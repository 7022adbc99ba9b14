import {
  byMarketplace,
  COORDINATED_METHOD,
  type Counting,
  figuresOf,
} from '../domain/monitoring/coordinated-figures.ts';
import type { Caller } from '../runtime/caller.ts';
import { type Belonging, readBelonging } from '../store/coordinated.ts';
import { readSubmission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { itemRowOf, type RowPlace, readRows, rowKey } from '../store/views/list-rows.ts';
import type { CoordinatedActionId } from '../vocabulary/coordinated.ts';
import { instant } from '../vocabulary/time.ts';
import { coordinatedFor } from './coordinate.ts';

/** Notices that are read at once. */
const NOTICES_AT_ONCE = 20;

/** Where the rows of the items of some notices stand. */
async function placesOf(cases: Table, notices: readonly Belonging[]): Promise<RowPlace[]> {
  const places: RowPlace[] = [];
  for (let start = 0; start < notices.length; start += NOTICES_AT_ONCE) {
    const part = notices.slice(start, start + NOTICES_AT_ONCE);
    for (const submission of await Promise.all(part.map(({ notice }) => readSubmission(cases, notice)))) {
      if (!submission) throw new Error('A notice belongs to a coordinated action and is not kept');
      const { acceptedAt, items } = submission;
      places.push(...items.map(({ id: itemId, marketplace }) => ({ marketplace, acceptedAt, itemId })));
    }
  }
  return places;
}

async function rowsOf(cases: Table, views: Table, notices: readonly Belonging[], now: Date): Promise<Counting[]> {
  const { current } = await readGenerations(views);
  const places = await placesOf(cases, notices);
  const rows = await readRows(
    views,
    places.map((place) => rowKey(current, place)),
  );
  return rows.map((row) => itemRowOf(row, instant(now)));
}

/** A coordinated action with its figures, counted when they are asked for: whoever sends no such notice pays nothing for it. */
export async function showCoordinated(
  { cases, views }: { cases: Table; views: Table },
  id: CoordinatedActionId,
  caller: Caller,
  now: Date,
) {
  const action = await coordinatedFor(cases, id, caller, now);
  const notices = await readBelonging(cases, id);
  const rows = await rowsOf(cases, views, notices, now);
  const isOwn = ({ submitter }: { submitter?: string | undefined }) => submitter === caller.organisation;
  const isParticipant = action.participants.includes(caller.organisation);
  return {
    ...action,
    asOf: instant(now),
    methodVersion: COORDINATED_METHOD,
    notices: notices.length,
    pooled: figuresOf(rows),
    byMarketplace: byMarketplace(rows),
    ...(isParticipant && { own: { notices: notices.filter(isOwn).length, figures: figuresOf(rows.filter(isOwn)) } }),
  };
}
