import type { ItemQuery, ItemRow } from '../../contracts/item.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import type { Table } from '../table.ts';
import { isNarrowed, matches } from './list-filter.ts';
import { type Range, readPage, type Whose } from './list-pages.ts';
import {
  acceptedIn,
  cursorOf,
  isByDeadline,
  type Place,
  placeOfCursor,
  type Stretch,
  stretchesOf,
} from './list-plan.ts';
import { itemRowOf } from './list-rows.ts';

const DEFAULT_LIMIT = 50;
/** A filter may find little: after so many pages the answer goes out with a cursor, however short. */
const MOST_PAGES = 10;
const PAGE = 200;

/** What a list asks for, and when. */
export interface Asked {
  readonly query: ItemQuery;
  /** When the one notice that is asked for was accepted: its items stand together. */
  readonly acceptedAt?: Instant | undefined;
  readonly now: Date;
}

/** Whether a row of a stretch belongs on the list: each row has its place in one stretch. */
function belongs(row: ItemRow, stretch: Stretch, { query, accepted }: { query: ItemQuery; accepted: Range }): boolean {
  if (isByDeadline(query) && (row.isPressing === true) !== (stretch.by === 'deadline')) return false;
  const key = `${row.acceptedAt}#${row.id}`;
  return key >= accepted.from && key <= accepted.until && matches(row, query);
}

/** A page of a list: the rows that match, in the order asked for, and where the next page begins. No page reads more than 2,000 rows. */
export async function listItems(
  views: Table,
  generation: number,
  whose: Whose,
  { query, acceptedAt, now }: Asked,
): Promise<{ items: ItemRow[]; next?: string }> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const accepted = acceptedIn(query, acceptedAt);
  const stretches = stretchesOf(query, accepted, now);
  const most = isNarrowed(query) ? PAGE : limit + 1;
  const items: ItemRow[] = [];
  let place: Place = placeOfCursor(query.cursor, stretches);
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const stretch = stretches[place.stretch];
    if (!stretch) return { items };
    const { rows, last } = await readPage(views, { whose, generation, ...stretch, after: place.after, most });
    for (const { key, row } of rows) {
      const shown = itemRowOf(row, instant(now));
      if (!belongs(shown, stretch, { query, accepted })) continue;
      if (items.length === limit) return { items, next: cursorOf(place) };
      items.push(shown);
      place = { stretch: place.stretch, after: key };
    }
    place = last === undefined ? { stretch: place.stretch + 1, after: undefined } : { ...place, after: last };
  }
  return { items, ...(stretches[place.stretch] && { next: cursorOf(place) }) };
}
