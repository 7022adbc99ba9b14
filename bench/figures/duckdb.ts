import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The way by SQL: from items to Parquet, and from Parquet to figures. */
export interface DuckDbPath {
  readonly items: number;
  readonly writing: { readonly rowsPerSecond: number; readonly megabytes: number; readonly bytes: number };
  readonly asking: { readonly seconds: number; readonly megabytes: number };
}

const PROCESS = fileURLToPath(new URL('duckdb-process.ts', import.meta.url));
const run = <T>(...values: string[]): T =>
  JSON.parse(execFileSync(process.execPath, [PROCESS, ...values], { encoding: 'utf8' })) as T;

/** Measures it for so many items: all figures by sector, of everybody, on two threads. */
export function measureDuckDb(items: number): DuckDbPath {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-bench-facts-'));
  try {
    const writing = run<DuckDbPath['writing']>('write', String(items), folder);
    return { items, writing, asking: run<DuckDbPath['asking']>('ask', folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) for (const items of [10_000, 100_000, 1_000_000]) console.log(measureDuckDb(items));
