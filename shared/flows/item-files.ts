import { itemColumnsOf } from '../domain/exports/item-columns.ts';
import { itemRows } from '../domain/exports/item-rows.ts';
import { aboutOf } from '../domain/exports/kinds.ts';
import { methodLines, sourcesOf } from '../domain/exports/method.ts';
import { METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { scopeName } from '../domain/kpi/scope.ts';
import { SortedRows } from '../formats/sorted-rows.ts';
import type { Maker, Making } from './making.ts';
import { type Described, tableFiles } from './table-files.ts';

/** Cells by which rows are ordered: the month, then the word for the item. */
const [MONTH, ITEM] = [0, 1];
/** Words begin with a letter and two digits that are as good as random: parts of one size, 256 a month. */
const PART_CHARACTERS = 3;

function describedItems({ asked }: Making, rows: SortedRows): Described {
  const { scope, asOf, version } = asked;
  const columns = itemColumnsOf(scope);
  return {
    table: { name: 'items', title: 'Items', columns, batches: () => rows.batches() },
    rows: rows.size,
    provenance: {
      title: 'Noticeboard: items',
      description: 'A row for each item. Items, notices and sellers stand under words that change with the period.',
      sources: sourcesOf(asked),
    },
    method: methodLines(asked, columns),
    head: { asOf, scope: scopeName(scope), methodVersion: METHOD_VERSION, version },
  };
}

/** A row for each item, however many there are. */
export function itemMaker(making: Making): Maker {
  const { asked, wordOf } = making;
  if (!wordOf) throw new Error('Rows of items cannot be made without the key of their words');
  const { from, to = from, period = 'MONTH', formats } = asked.request;
  const rowOf = itemRows({ scope: asked.scope, from, to, period, sectors: aboutOf(asked.request).sectors }, wordOf);
  const rows = new SortedRows(ITEM);
  return {
    add(facts) {
      const row = rowOf(facts);
      if (row) rows.add(`${row[MONTH]}-${String(row[ITEM]).slice(0, PART_CHARACTERS)}`, row);
    },
    files: () => tableFiles(describedItems(making, rows), formats),
    end: () => rows.end(),
  };
}
