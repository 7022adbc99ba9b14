import { atLeast, atMost, type Line } from '../line.ts';
import { rounded } from '../statistics.ts';
import type { FigureRates } from './measure.ts';

/** What figures are to take at most. */
const LIMITS = { seconds: 60, megabytes: 600, overRaw: 3, bySql: 10, exportMegabytes: 400 } as const;
const ROWS_PER_SECOND: Readonly<Record<string, number>> = { csv: 150_000, parquet: 100_000, xlsx: 15_000 };

const count = (value: number): string => value.toLocaleString('en');

/** The largest log, and questions for live figures. */
export function figureLines({ engine, gets, duckDb, exports }: FigureRates): Line[] {
  const largest = engine.at(-1);
  return [
    ...(largest
      ? [
          atMost(`All figures of ${count(largest.items)} items from NDJSON, seconds`, largest.seconds, LIMITS.seconds),
          atMost(`All figures of ${count(largest.items)} items from NDJSON, MB`, largest.megabytes, LIMITS.megabytes),
        ]
      : []),
    atMost(
      `All figures of ${count(duckDb.items)} items by SQL from Parquet, seconds`,
      duckDb.asking.seconds,
      LIMITS.bySql,
    ),
    ...Object.entries(exports).flatMap(([format, { rows, rowsPerSecond, megabytes }]) => [
      atLeast(`Rows a second, ${count(rows)} rows as ${format}`, rowsPerSecond, ROWS_PER_SECOND[format] ?? 0),
      atMost(`MB, ${count(rows)} rows as ${format}`, megabytes, LIMITS.exportMegabytes),
    ]),
    ...gets.map(({ items, ratio }) =>
      atMost(`GET /v1/kpis p50 over one raw query, ${count(items)} cases`, ratio, LIMITS.overRaw),
    ),
  ];
}

/** How time and memory grow with the log, as a table of its own. */
export function figuresAsMarkdown({ engine }: FigureRates): string {
  const rows = engine.map(({ items, events, megabytesOfLog, figures, seconds, cpuSeconds, megabytes }) =>
    [
      count(items),
      count(events),
      count(Math.round(megabytesOfLog)),
      count(figures),
      rounded(seconds),
      rounded(cpuSeconds),
      rounded(megabytes),
    ].join(' | '),
  );
  const head = '| Items | Events | MB of log | Figures | Seconds | CPU seconds | MB at most |';
  return [head, '|---|---|---|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');
}
