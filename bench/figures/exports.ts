import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { itemColumnsOf } from '../../shared/domain/exports/item-columns.ts';
import { itemRows } from '../../shared/domain/exports/item-rows.ts';
import { PARQUET_ROWS } from '../../shared/flows/table-files.ts';
import { csvOf } from '../../shared/formats/csv.ts';
import { parquetOf } from '../../shared/formats/parquet.ts';
import { batchesOf, type Row, type Table } from '../../shared/formats/table.ts';
import { xlsxOf } from '../../shared/formats/xlsx.ts';
import { SECTORS } from '../../shared/sectors/sectors.ts';
import { randomItems } from './random-cases.ts';

/** Writing rows of items in one format. */
export interface ExportRate {
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** Of the processor's time: other work on the machine does not count. */
  readonly rowsPerCpuSecond: number;
  readonly megabytes: number;
  readonly bytes: number;
}

const DIFFERENT = 5_000;
const KILOBYTES_IN_MEGABYTE = 1024;
const ASKED = { scope: 'ALL', from: '2000-01', to: '2099-12', period: 'MONTH', sectors: SECTORS } as const;

/** As many different rows as stay in memory; their words are as long as real ones, and are not made again. */
function differentRows(): Row[] {
  const word = createHash('sha256');
  const rowOf = itemRows(ASKED, (_, of, text) => of.charAt(0) + word.copy().update(text).digest('hex').slice(0, 24));
  return [...randomItems(DIFFERENT)].map((item) => rowOf(item.counted())).filter((row) => row !== undefined);
}

function tableOf(rows: number): Table {
  const batches = [...batchesOf(differentRows())];
  function* repeated() {
    for (let left = rows, at = 0; left > 0; at += 1) {
      const batch = (batches[at % batches.length] ?? []).slice(0, left);
      left -= batch.length;
      yield batch;
    }
  }
  return { name: 'items', title: 'Items', columns: itemColumnsOf('ALL'), batches: repeated };
}

const WRITERS: Readonly<Record<string, (table: Table) => AsyncIterable<Uint8Array>>> = {
  csv: csvOf,
  parquet: (table) => parquetOf(table, PARQUET_ROWS),
  xlsx: (table) => xlsxOf({ title: 'Items', method: [], tables: [table] }),
};

async function write(format: string, rows: number): Promise<ExportRate> {
  const table = tableOf(rows);
  const [since, before] = [performance.now(), process.cpuUsage()];
  let bytes = 0;
  for await (const chunk of WRITERS[format]?.(table) ?? []) bytes += chunk.byteLength;
  const rowsPerSecond = rows / ((performance.now() - since) / 1000);
  const { user, system } = process.cpuUsage(before);
  const rowsPerCpuSecond = rows / ((user + system) / 1e6);
  return {
    rows,
    rowsPerSecond,
    rowsPerCpuSecond,
    megabytes: process.resourceUsage().maxRSS / KILOBYTES_IN_MEGABYTE,
    bytes,
  };
}

/** Measures each format in a process of its own, so that its memory is its own. */
export function measureExports(rows: number): Readonly<Record<string, ExportRate>> {
  const file = fileURLToPath(import.meta.url);
  const run = (format: string) =>
    JSON.parse(execFileSync(process.execPath, [file, format, String(rows)], { encoding: 'utf8' })) as ExportRate;
  return Object.fromEntries(Object.keys(WRITERS).map((format) => [format, run(format)]));
}

if (import.meta.main) {
  const [format, rows = '1000000'] = process.argv.slice(2);
  if (format) console.log(JSON.stringify(await write(format, Number(rows))));
  else console.log(measureExports(Number(rows)));
}
