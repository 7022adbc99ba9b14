import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactFiles } from '../../commands/facts-in-duckdb.ts';
import {
  COLUMNS,
  cutName,
  FACT_TABLES,
  type FactRow,
  factsOf,
  folderOf,
  partitionOf,
} from '../../shared/domain/facts/tables.ts';
import type { Counted } from '../../shared/domain/life/facts.ts';
import { parquetBytes } from '../../shared/formats/parquet.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';

/** Writes items as facts of one cut: a file for each table, sector and month. */
export function writeFacts(items: readonly Counted[], asOf: Instant, place: string): FactFiles {
  const files: { items: string[]; redress: string[] } = { items: [], redress: [] };
  const groups = Map.groupBy(items, (facts) => folderOf('items', cutName(asOf), partitionOf(facts)));
  for (const members of groups.values()) {
    for (const table of FACT_TABLES) {
      const rows: FactRow[] = members.flatMap((facts) => factsOf(facts)[table]);
      const [first] = members;
      if (!first || rows.length === 0) continue;
      const folder = join(place, folderOf(table, cutName(asOf), partitionOf(first)));
      mkdirSync(folder, { recursive: true });
      files[table].push(join(folder, 'part-00001.parquet'));
      writeFileSync(join(folder, 'part-00001.parquet'), parquetBytes(COLUMNS[table], rows));
    }
  }
  return files;
}
