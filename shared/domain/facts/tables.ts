import { SECTORS } from '../../sectors/sectors.ts';
import type { Month } from '../../vocabulary/time.ts';
import { monthOf } from '../../vocabulary/time.ts';
import type { Counted } from '../life/facts.ts';
import type { FactCell, FactColumn } from './column.ts';
import { ITEM_COLUMNS } from './item-columns.ts';
import { REDRESS_COLUMNS } from './redress-columns.ts';

export const FACT_TABLES = ['items', 'redress'] as const;
export type FactTable = (typeof FACT_TABLES)[number];

/** A row of facts, in the order of the columns of its table. */
export type FactRow = readonly FactCell[];

/** The columns of each table, as whoever writes or describes it needs them. */
export const COLUMNS: Readonly<Record<FactTable, readonly Omit<FactColumn<never>, 'read'>[]>> = {
  items: ITEM_COLUMNS,
  redress: REDRESS_COLUMNS,
};

/** Columns that are no part of the files: they stand in the names of the folders. */
export const PARTITIONS = [
  { name: 'cut', meaning: 'What was recorded before counts; a name of the moment without colons' },
  { name: 'sector', meaning: 'The sector of the item' },
  { name: 'month', meaning: 'In which the item was delivered, `YYYY-MM` in UTC' },
] as const;

/** Every sector that a row may be of. */
export const SECTORS_OF_FACTS: readonly string[] = SECTORS;

/** Where the rows of an item belong. */
export interface Partition {
  readonly sector: string;
  readonly month: Month;
}

export const partitionOf = ({ sector, deliveredAt }: Counted): Partition => ({ sector, month: monthOf(deliveredAt) });

/** The rows that an item gives to each table. */
export const factsOf = (facts: Counted): Readonly<Record<FactTable, readonly FactRow[]>> => ({
  items: [ITEM_COLUMNS.map(({ read }) => read(facts))],
  redress: (facts.redress ?? []).map((entry, index) =>
    REDRESS_COLUMNS.map(({ read }) => read({ facts, entry, place: index + 1 })),
  ),
});

/** The name of a cut in folders and in queries: an instant without its colons, which file systems refuse. */
export const cutName = (asOf: string): string => asOf.replaceAll(':', '');

/** Where the rows of a partition lie, below the place of all facts. */
export const folderOf = (table: FactTable, cut: string, { sector, month }: Partition): string =>
  `${table}/cut=${cut}/sector=${sector}/month=${month}/`;
