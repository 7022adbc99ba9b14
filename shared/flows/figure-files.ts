import type { FigureCurve } from '../contracts/exact-figures.ts';
import type { Figure } from '../contracts/kpi.ts';
import type { ExportRequest } from '../domain/export.ts';
import { CHANGE_COLUMNS, changesOf } from '../domain/exports/changes.ts';
import { FIGURE_COLUMNS } from '../domain/exports/figure-columns.ts';
import { methodLines, sourcesOf } from '../domain/exports/method.ts';
import { METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { scopeName } from '../domain/kpi/scope.ts';
import { csvOf } from '../formats/csv.ts';
import { batchesOf, type Row, type Table } from '../formats/table.ts';
import { FigureEngine } from './figure-engine.ts';
import type { Maker, Making } from './making.ts';
import { CSV, type Described, type MadeFile, once, tableFiles } from './table-files.ts';

const jsonBytes = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 1)}\n`, 'utf8');

const TOLD = {
  title: 'Noticeboard: figures',
  description:
    'Exact figures of cohorts of notified listings, one figure a row. A text that begins with =, +, - or @ has an apostrophe before it.',
};

/** What the files of figures hold. Curves stand in the JSON file alone: a row of a table is one figure. */
interface Found {
  readonly figures: readonly Figure[];
  readonly curves: readonly FigureCurve[];
}

function describedFigures(asked: ExportRequest, { figures, curves }: Found, more: readonly Table[]): Described {
  const { scope, asOf, version, request } = asked;
  const rows = (): readonly Row[] => figures.map((figure) => FIGURE_COLUMNS.map(({ of }) => of(figure) ?? null));
  const correction = request.corrects && { corrects: request.corrects, reason: request.reason };
  const head = { asOf, scope: scopeName(scope), methodVersion: METHOD_VERSION, version, ...correction };
  return {
    table: { name: 'figures', title: 'Figures', columns: FIGURE_COLUMNS, batches: () => batchesOf(rows()) },
    rows: figures.length,
    provenance: { ...TOLD, sources: sourcesOf(asked) },
    method: methodLines(asked, FIGURE_COLUMNS),
    head,
    more,
    json: () => once(jsonBytes({ ...head, figures, curves })),
  };
}

/** What differs from the version before. */
function changesFile(before: readonly Figure[], after: readonly Figure[]): { table: Table; file: MadeFile } {
  const rows = changesOf(before, after);
  const table = { name: 'changes', title: 'Changes', columns: CHANGE_COLUMNS, batches: () => batchesOf(rows) };
  return { table, file: { name: 'changes.csv', mediaType: CSV, rows: rows.length, content: () => csvOf(table) } };
}

/** The files of figures. JSON is always one of them: a correction is compared with it. */
function figureFiles({ asked, previous }: Making, found: Found): MadeFile[] {
  const changes = previous && changesFile(previous, found.figures);
  const { formats } = asked.request;
  const described = describedFigures(asked, found, changes ? [changes.table] : []);
  return [...tableFiles(described, formats && [...formats, 'json']), ...(changes ? [changes.file] : [])];
}

/** Figures of a scope, exact, as a table. */
export function figureMaker(making: Making): Maker {
  const engine = new FigureEngine(making.asked);
  return {
    add: (facts) => engine.add(facts),
    addEntry: (entry) => engine.addEntry(entry),
    files: () => figureFiles(making, { figures: engine.all(), curves: engine.curves() }),
  };
}
