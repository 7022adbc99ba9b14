import type { WindowQuery } from '../contracts/coordinated-action.ts';
import { RefusedError } from '../errors.ts';
import type { Instant } from '../vocabulary/time.ts';

const DEFAULT_LIMIT = 50;

interface Window {
  readonly id: string;
  readonly from: Instant;
  readonly state: 'PLANNED' | 'OPEN' | 'CLOSED';
}

/** Where a cursor of a list leads, as it was written. */
export function placeOf(cursor: string | undefined, shape: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (shape.test(place)) return place;
  throw new RefusedError('INVALID_CURSOR', 'This is no cursor of this list', {
    faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
  });
}

export const cursorOf = (place: string): string => Buffer.from(place, 'utf8').toString('base64url');

const PLACE = /^\d{4}-\d\d-\d\dT[\d:.]+Z#[0-9a-f-]{36}$/;
const nameOf = ({ from, id }: Window): string => `${from}#${id}`;

/** A page of what has a window, latest first: by when it begins, then by id. What comes meanwhile shifts nothing. */
export function pageOf<T extends Window>(all: readonly T[], { state, limit = DEFAULT_LIMIT, cursor }: WindowQuery) {
  const after = placeOf(cursor, PLACE);
  const wanted = all
    .filter((each) => (!state || each.state === state) && (after === undefined || nameOf(each) < after))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));
  const rows = wanted.slice(0, limit);
  const last = rows.at(-1);
  return { rows, ...(last && wanted.length > limit && { next: cursorOf(nameOf(last)) }) };
}
