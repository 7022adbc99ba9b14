import { type Finding, type FindingCode, GRADES } from './finding.ts';
import { type Column, PARTS, type PartNumber } from './parts.ts';

/** Parts that are read as CSV files. */
const CSV_PARTS = [3, 4, 5, 6, 7] as const;
const NOTE = 'contextual information on ';
/** What the template calls the only column of notes of part 7. */
const ONLY_NOTE = 'contextual information';
/** Headings are looked for in so many lines: spreadsheets put titles above them. */
const MOST_LINES_ABOVE = 10;

/** One line of a file, cut into cells. */
export interface Line {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Which column of a file is which. */
export interface Layout {
  readonly part: PartNumber;
  /** Number of the line of headings. */
  readonly line: number;
  readonly width: number;
  readonly places: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

const plain = (title: string): string =>
  title
    .replaceAll(/[‘’´`]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const found = (
  file: string,
  code: FindingCode,
  line: number,
  more: { column?: string; sentence: string },
): Finding => ({
  grade: GRADES[code],
  code,
  file,
  row: line,
  numbers: {},
  ...more,
});

function placesOf(columns: readonly Column[], cells: readonly string[]): Map<string, number> {
  const titles = cells.map(plain);
  return new Map(
    columns.flatMap(({ id, title }) => {
      const place = titles.indexOf(plain(title));
      return place < 0 ? [] : [[id, place] as const];
    }),
  );
}

function notesOf(columns: readonly Column[], cells: readonly string[]): Map<string, number> {
  const notes = new Map<string, number>();
  for (const [place, cell] of cells.map(plain).entries()) {
    const of = columns.find(({ title }) => `${NOTE}${plain(title)}` === cell);
    if (of) notes.set(of.id, place);
    else if (cell === ONLY_NOTE) notes.set('value', place);
  }
  return notes;
}

interface Guess {
  readonly part: PartNumber;
  readonly line: Line;
  readonly places: Map<string, number>;
}

/** The part whose headings are met most, if most of them are. */
function guess(lines: readonly Line[]): Guess | undefined {
  const guesses = lines
    .slice(0, MOST_LINES_ABOVE)
    .flatMap((line) =>
      CSV_PARTS.map((part): Guess => ({ part, line, places: placesOf(PARTS[part].columns, line.cells) })),
    );
  const share = ({ part, places }: Guess) => places.size / PARTS[part].columns.length;
  const [best] = guesses.toSorted((a, b) => share(b) - share(a));
  return best && share(best) > 0.5 ? best : undefined;
}

const NAMES_A_CATEGORY = /^(TOTAL|STATEMENT_CATEGORY_\w+|KEYWORD_\w+)$/;
const PART_BY_WIDTH = new Map([
  [20, 3],
  [25, 4],
  [8, 7],
] as const);

/** Headings in another language: the columns are taken in the order of the template if their number and the rows fit. */
function byPosition(file: string, lines: readonly Line[]): Layout | undefined {
  const first = lines[0];
  const part = first && PART_BY_WIDTH.get(first.cells.length as 20);
  if (!first || !part) return undefined;
  const { columns } = PARTS[part];
  const place = columns.findIndex(({ id }) => id === 'category');
  if (part !== 7 && !lines.some(({ cells }) => NAMES_A_CATEGORY.test(cells[place] ?? ''))) return undefined;
  const places = new Map(columns.map(({ id }, index) => [id, index]));
  const noted = columns.filter(({ kind }) => kind !== 'KEY');
  const notes = new Map(noted.map(({ id }, index) => [id, columns.length + index]));
  const sentence = `These headings are not those of the template; the columns are read in the order of part ${part}`;
  const findings = [found(file, 'HEADER_UNKNOWN', first.line, { sentence })];
  return { part, line: first.line, width: first.cells.length, places, notes, findings };
}

function* oddHeadings(file: string, { part, line, places }: Guess, notes: ReadonlyMap<string, number>, above: number) {
  const { columns } = PARTS[part];
  const at = (code: FindingCode, sentence: string, column?: string) =>
    found(file, code, line.line, { sentence, ...(column && { column }) });
  if (above > 0) yield at('HEADER_LATER', `The headings stand in line ${line.line}, below ${above} other lines`);
  for (const { id, title } of columns)
    if (!places.has(id))
      yield at('COLUMN_MISSING', `Part ${part} has a column "${title}", and this file has none`, title);
  const order = [...places.values()];
  if (order.some((place, index) => place < (order[index - 1] ?? -1)))
    yield at(
      'COLUMNS_MOVED',
      'The columns stand in another order than in the template; they are read by their headings',
    );
  const known = new Set([...places.values(), ...notes.values()]);
  for (const [place, cell] of line.cells.entries()) {
    if (known.has(place) || cell.trim() === '' || plain(cell).startsWith('contextual')) continue;
    yield at('COLUMN_UNKNOWN', `The template has no column "${cell.trim().slice(0, 60)}"; it is not read`);
  }
}

/** Finds the headings of a filed part. Undefined: nothing in the file looks like one. */
export function layoutOf(file: string, lines: readonly Line[]): Layout | undefined {
  const best = guess(lines);
  if (!best) return byPosition(file, lines);
  const { part, line, places } = best;
  const notes = notesOf(PARTS[part].columns, line.cells);
  const findings = [...oddHeadings(file, best, notes, lines.indexOf(line))];
  return { part, line: line.line, width: line.cells.length, places, notes, findings };
}
