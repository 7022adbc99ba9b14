import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRemoteStack } from '../remote-stack.ts';
import { type DuckDbPath, measureDuckDb } from './duckdb.ts';
import { type Counting, measureEngine } from './engine.ts';
import { type ExportRate, measureExports } from './exports.ts';
import { type Asking, measureGets } from './gets.ts';

const LARGE = 1_000_000;

/** What exact figures and questions for live ones take. */
export interface FigureRates {
  readonly engine: readonly Counting[];
  readonly gets: readonly Asking[];
  /** The same by SQL. */
  readonly duckDb: DuckDbPath;
  /** Rows of items, by format. */
  readonly exports: Readonly<Record<string, ExportRate>>;
}

/** Everything about figures that is timed, one after the other. */
export async function measureFigures(templateCache: string, say: (what: string) => void): Promise<FigureRates> {
  const engine = await measureEngine(say);
  say('the same by SQL');
  const duckDb = measureDuckDb(LARGE);
  say('rows of items in each format');
  const exports = measureExports(LARGE);
  say('questions for live figures');
  const directory = mkdtempSync(join(tmpdir(), 'noticeboard-bench-'));
  const stack = await startRemoteStack(directory, templateCache);
  try {
    return { engine, duckDb, exports, gets: await measureGets(stack) };
  } finally {
    await stack.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
