import type { RouteId } from '../../../../shared/contracts/routes.ts';
import type { Cell, Row, Whose } from '../cells.ts';
import type { System } from '../system.ts';

/** The ids of things, by kind as in the path, and by owner. */
export interface Things {
  readonly items: Readonly<Partial<Record<Whose, readonly string[]>>>;
  readonly others: Readonly<Record<string, Readonly<Partial<Record<Whose, string>>>>>;
}

/** The items of an owner on which the callers of a route will meet, one each. */
export type ItemsFor = (route: RouteId, owner: 'authority' | 'flagger') => readonly string[];

export type Bodies = Readonly<Partial<Record<RouteId, (cell: Cell, things: Things) => unknown>>>;
export type Seconds = Readonly<Partial<Record<RouteId, (cell: Cell) => string>>>;
export type Queries = Readonly<Partial<Record<RouteId, (cell: Cell) => Record<string, string>>>>;

/** What one part of the interface adds to the table of who may do what, and how its routes are called. */
export interface Area {
  readonly rows: readonly Row[];
  /** Its routes that change an item: every caller meets one of its own. */
  readonly itemRoutes?: readonly RouteId[];
  readonly bodies?: Bodies;
  readonly queries?: Queries;
  /** The second parameter of a path, where it is not 1. */
  readonly seconds?: Seconds;
  /** Makes items ready, and the things that its routes name; answers their ids by kind and owner. */
  readonly make?: (system: System, itemsFor: ItemsFor) => Promise<Things['others']>;
}
