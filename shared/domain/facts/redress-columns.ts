import type { Counted, Redress } from '../life/facts.ts';
import { type FactColumn, integer, moment, text } from './column.ts';

/** A complaint or dispute, and the item it is about. */
export interface RedressOf {
  readonly facts: Counted;
  readonly entry: Redress;
  /** Its place among those of the item, from 1. */
  readonly place: number;
}

/** One row a complaint or dispute. */
export const REDRESS_COLUMNS: readonly FactColumn<RedressOf>[] = [
  text('item_id', 'The item', ({ facts }) => facts.itemId),
  integer('place', 'Among the complaints and disputes of the item, from 1', ({ place }) => place),
  text('redress_kind', 'COMPLAINT or DISPUTE', ({ entry }) => entry.kind),
  text('complainant', 'SELLER or NOTIFIER', ({ entry }) => entry.complainant),
  text('subject', 'Of a complaint: (a) to (f) of the harmonised report', ({ entry }) => entry.subject),
  moment('opened_at', 'Opened', ({ entry }) => entry.openedAt),
  moment('closed_at', 'Decided', ({ entry }) => entry.decidedAt),
  text('result', 'What became of the decision', ({ entry }) => entry.result),
  moment('implemented_at', 'The outcome implemented', ({ entry }) => entry.implementedAt),
];
