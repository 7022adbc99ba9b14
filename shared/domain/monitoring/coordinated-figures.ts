import type { ActionFigures } from '../../contracts/coordinated-action.ts';
import type { ItemRow } from '../../contracts/item.ts';
import type { State } from '../../vocabulary/life.ts';
import { millisecondsBetween } from '../../vocabulary/time.ts';
import { OPEN_STATES } from '../life/table.ts';
import { medianOf, SMALL } from './statistics.ts';

/** Changes whenever a figure of coordinated actions is counted otherwise. */
export const COORDINATED_METHOD = '2026.1';

const MILLISECONDS_AN_HOUR = 3_600_000;

/** What of a list row is counted. */
export type Counting = Pick<
  ItemRow,
  'state' | 'outcome' | 'actionAt' | 'deliveredAt' | 'isOverdue' | 'marketplace' | 'submitter'
>;

const ACTED: ReadonlySet<State> = new Set(['ACTION_IMPLEMENTED', 'VERIFIED_REMOVED', 'CLOSED', 'REINSTATED']);
const GONE = new Set(['REMOVE', 'DISABLE']);
const ENDED: ReadonlySet<State> = new Set(['ENDED_BY_SELLER', 'WITHDRAWN']);

/** Decided, and by a decision that still stands: a claim that a check found untrue is open again. */
const isDecided = ({ state }: Counting): boolean => !OPEN_STATES.has(state) && !ENDED.has(state);

const isRemoved = ({ state, outcome, actionAt }: Counting): boolean =>
  ACTED.has(state) && state !== 'REINSTATED' && actionAt !== undefined && outcome !== undefined && GONE.has(outcome);

/** A measure that was taken before the notice came says nothing of how fast it was answered. */
const hoursToAction = (row: Counting): number[] =>
  ACTED.has(row.state) && row.actionAt && row.outcome !== 'ALREADY_REMOVED'
    ? [millisecondsBetween(row.deliveredAt, row.actionAt) / MILLISECONDS_AN_HOUR]
    : [];

/**
 * Figures of some items as they stand now. Open and undecided items stay in; every item is decided, open, ended by its seller or
 * withdrawn.
 */
export function figuresOf(rows: readonly Counting[]): ActionFigures {
  const count = (is: (row: Counting) => boolean): number => rows.filter(is).length;
  const hours = rows.flatMap(hoursToAction);
  return {
    items: rows.length,
    stillOpen: count(({ state }) => OPEN_STATES.has(state)),
    overdue: count(({ isOverdue }) => isOverdue),
    decided: count(isDecided),
    removed: count(isRemoved),
    verified: count((row) => isRemoved(row) && row.state !== 'ACTION_IMPLEMENTED'),
    endedBySeller: count(({ state }) => state === 'ENDED_BY_SELLER'),
    withdrawn: count(({ state }) => state === 'WITHDRAWN'),
    medianHoursToAction: medianOf(hours) ?? null,
    actedOn: hours.length,
    isSmall: rows.length < SMALL,
  };
}

/** Figures by marketplace, in the order of their names. */
export const byMarketplace = (rows: readonly Counting[]) =>
  [...Map.groupBy(rows, ({ marketplace }) => marketplace)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([marketplace, ofIt]) => ({ marketplace, figures: figuresOf(ofIt) }));
