import type { ItemQuery } from '../../contracts/item.ts';
import { RefusedError } from '../../errors.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import type { By, Range } from './list-pages.ts';

/** A stretch of a list: rows in one order. */
export interface Stretch {
  readonly by: By;
  readonly range: Range;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The rest of a day, wherever it ends, when the clocks go back. */
const TODAY_MILLISECONDS = 25 * HOUR;
/** Three working days with all the public holidays that may lie between them, as at the end of a year. */
const SOON_MILLISECONDS = 16 * DAY;

const [FIRST, LAST] = ['0', ':'] as const;
const EVER: Range = { from: FIRST, until: LAST };

/** Sort keys of what was accepted on some days, or at one moment. */
export function acceptedIn({ receivedFrom, receivedTo }: ItemQuery, at: Instant | undefined): Range {
  if (at) return { from: at, until: `${at}~` };
  return { from: receivedFrom ?? FIRST, until: receivedTo ? `${receivedTo}~` : LAST };
}

/** What has not used half of its time yet and is due before some moment was accepted no longer ago than the moment is ahead. */
const since = (accepted: Range, now: Date, milliseconds: number): Range => {
  const from = instant(new Date(now.getTime() - milliseconds));
  return { ...accepted, from: accepted.from > from ? accepted.from : from };
};

const ahead = (now: Date, milliseconds: number): Range => ({
  from: instant(now),
  until: instant(new Date(now.getTime() + milliseconds)),
});

/** Whether a list comes by deadline: when that is asked for, or what is due. */
export const isByDeadline = ({ order, due }: ItemQuery): boolean =>
  order === 'due' || (order === undefined && due !== undefined && due !== 'none');

/**
 * The stretches of a list, one after the other. By deadline: first what presses, from its index; then the rest by acceptance, no
 * further back than something can lie that is due when it is asked for.
 */
export function stretchesOf(asked: ItemQuery, accepted: Range, now: Date): readonly Stretch[] {
  const rest = (range: Range): Stretch => ({ by: 'acceptance', range });
  if (!isByDeadline(asked)) return [rest(accepted)];
  const pressing = (range: Range): Stretch => ({ by: 'deadline', range });
  switch (asked.due) {
    case 'late':
      return [pressing({ from: FIRST, until: instant(now) })];
    case 'today':
      return [pressing(ahead(now, TODAY_MILLISECONDS)), rest(since(accepted, now, TODAY_MILLISECONDS))];
    case 'soon':
      return [pressing(ahead(now, SOON_MILLISECONDS)), rest(since(accepted, now, SOON_MILLISECONDS))];
    case 'none':
      return [rest(accepted)];
    case undefined:
      return [pressing(EVER), rest(accepted)];
  }
}

/** Where a page begins: in which stretch, and after which sort key. It says nothing of whose list it is. */
export interface Place {
  readonly stretch: number;
  readonly after: string | undefined;
}

const AT = String.raw`\d{4}-\d\d-\d\dT[\d:.]{12}Z#`;
const ID = '[0-9a-f-]{36}';
const KEYS: Readonly<Record<By, RegExp>> = {
  acceptance: new RegExp(`^${AT}${ID}$`),
  deadline: new RegExp(`^${AT}${AT}${ID}$`),
};

/** A cursor is the number of the stretch and the sort key; of the first stretch, the key alone. */
export const cursorOf = ({ stretch, after = '' }: Place): string =>
  Buffer.from(stretch === 0 ? after : `${stretch} ${after}`).toString('base64url');

export function placeOfCursor(cursor: string | undefined, stretches: readonly Stretch[]): Place {
  if (cursor === undefined) return { stretch: 0, after: undefined };
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, number = '0', after = ''] = /^(?:(\d) )?(.*)$/.exec(text) ?? [];
  const stretch = Number(number);
  const by = stretches[stretch]?.by;
  const isStart = stretch > 0 && after === '';
  if (by && (isStart || KEYS[by].test(after))) return { stretch, after: after || undefined };
  throw new RefusedError('INVALID_CURSOR', 'This is no cursor of this list', {
    faults: [
      { pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said, with the same filters' },
    ],
  });
}
