import { hash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { type Figure, KPI_IDS } from '../contracts/kpi.ts';
import type { Manifest } from '../contracts/manifest.ts';
import { isSummary, type LogEntry } from '../contracts/summary.ts';
import { CALENDAR_VERSIONS } from '../domain/calendars/calendar.ts';
import { RULE_VERSION } from '../domain/clock/table.ts';
import type { ExportRequest } from '../domain/export.ts';
import { CATALOGUE, METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { exactly, scopeName } from '../domain/kpi/exact.ts';
import { figures as figuresFrom } from '../domain/kpi/figures.ts';
import { settled } from '../domain/life/settled.ts';
import type { ExportFile } from '../store/export-files.ts';
import type { Instant, Month } from '../vocabulary/time.ts';

const COLUMNS = [
  'kpi', 'title', 'part', 'month', 'scope', 'sector', 'status', 'memberState', 'kind', 'basis', 'unit', 'numerator', 'denominator',
  'value', 'stillOpen', 'isSmall', 'excluded', 'claimed', 'reported', 'verified', 'contradicted', 'unchecked', 'estimate', 'source', 'asOf',
  'methodVersion',
] as const; // biome-ignore format: one table

const rowOf = ({ inTime, excluded, ...figure }: Figure): Record<string, unknown> => ({
  ...figure,
  title: CATALOGUE[figure.kpi].title,
  excluded: Object.entries(excluded)
    .map(([why, n]) => `${why}=${n}`)
    .join(' '),
  ...inTime,
});

/** RFC 4180, UTF-8. Cells that a spreadsheet would take for a formula are made text. */
const csvOf = (rows: readonly Figure[]): string =>
  stringify(rows.map(rowOf), {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });

const file = (name: string, mediaType: string, text: string): ExportFile => ({
  name,
  mediaType,
  bytes: Buffer.from(text, 'utf8'),
});
const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex');

/** Which events went in: their number, and one digest over the last link of every chain. A sum stands for the events it is of. */
function watermarkOf(log: readonly LogEntry[], asOf: Instant): Manifest['watermark'] {
  const { events, summaries } = settled(log);
  const last = new Map<string, LogEntry>();
  const seen = new Set<string>();
  let lastRecordedAt: Instant | undefined;
  let summed = 0;
  for (const event of [...events, ...summaries]) {
    if (event.recordedAt >= asOf) continue;
    if (isSummary(event)) summed += event.n;
    else seen.add(`${event.itemId} ${event.n}`);
    if ((last.get(event.itemId)?.n ?? 0) < event.n) last.set(event.itemId, event);
    if (!lastRecordedAt || event.recordedAt > lastRecordedAt) lastRecordedAt = event.recordedAt;
  }
  const links = [...last.values()].map(({ itemId, n, hash: link }) => `${itemId} ${n} ${link}`).sort();
  return {
    events: seen.size + summed,
    items: last.size,
    ...(lastRecordedAt && { lastRecordedAt }),
    digest: sha256(links.join('\n')),
  };
}

const isWithin = ({ month }: Figure, from: Month, to: Month): boolean => from <= month && month <= to;

/** The figures of a request, exact, from the events recorded before its cut. */
export function exactFigures(
  log: readonly LogEntry[],
  { request, scope, asOf }: Pick<ExportRequest, 'request' | 'scope' | 'asOf'>,
): Figure[] {
  const { from, to = from, by = [] } = request;
  return figuresFrom(exactly(log, scope, asOf, by), by, KPI_IDS).filter((figure) => isWithin(figure, from, to));
}

const jsonOf = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** What went in and what came out, enough for a stranger to make the files again. */
const manifestOf = (
  { id, request, scope, asOf }: ExportRequest,
  log: readonly LogEntry[],
  files: readonly ExportFile[],
): Manifest => ({
  export: id,
  request,
  scope: scopeName(scope),
  asOf,
  watermark: watermarkOf(log, asOf),
  methodVersion: METHOD_VERSION,
  ruleVersion: RULE_VERSION,
  calendarVersions: [...CALENDAR_VERSIONS],
  files: files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: sha256(bytes) })),
});

/**
 * The files of an export: the same events and the same request give the same bytes, whenever and wherever they are made. No file
 * tells when it was written.
 */
export function filesOf(log: readonly LogEntry[], asked: ExportRequest): { files: ExportFile[]; manifest: Manifest } {
  const figures = exactFigures(log, asked);
  const { scope, asOf } = asked;
  const described = { asOf, scope: scopeName(scope), methodVersion: METHOD_VERSION, figures };
  const content = [
    file('figures.csv', 'text/csv; charset=utf-8', csvOf(figures)),
    file('figures.json', 'application/json', jsonOf(described)),
  ];
  const manifest = manifestOf(asked, log, content);
  return { files: [...content, file('manifest.json', 'application/json', jsonOf(manifest))], manifest };
}
