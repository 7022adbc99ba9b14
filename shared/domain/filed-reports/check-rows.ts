import { templateOfAppeals } from './appeals.ts';
import { placed } from './families.ts';
import { aboutOf, columnsOf, type FiledRow, type FiledTable, isEmpty, numberOf, tell } from './filed.ts';
import type { Finding } from './finding.ts';
import { type CategoryPart, homeOf, OTHER, readName, TOTAL, templateRows } from './taxonomy.ts';

const isByCategory = (part: number): part is CategoryPart => part >= 3 && part <= 6;
const PLACEHOLDER = /^YYYY-MM-DD|^Text to detail the .Other. keyword|\[(…|\.\.\.)\]/i;

const hasFigures = (row: FiledRow): boolean => [...row.cells.values()].some(({ value = 0 }) => value !== 0);

/** Text of the template that was to be replaced. In rows without figures it may stand. */
function* placeholdersOf(table: FiledTable, row: FiledRow): Iterable<Finding> {
  for (const [column, text] of Object.entries(row.keys))
    if (PLACEHOLDER.test(text) && (column === 'period' ? row === table.rows[0] : hasFigures(row)))
      yield tell(table, { row, column }, 'PLACEHOLDER', {
        sentence: `"${text.slice(0, 60)}" is text of the template, to be replaced`,
      });
}

function* nameOf(table: FiledTable, row: FiledRow, part: CategoryPart): Iterable<Finding> {
  const name = row.keys['category'] ?? '';
  const place = { row, column: 'category' };
  const read = readName(name, part);
  if (read.kind === 'FIRST_VERSION')
    yield tell(table, place, 'CATEGORY_V1', {
      sentence: `${name} is a name of before July 2025; it is now ${read.now}`,
    });
  if (read.kind === 'OTHER_PART')
    yield tell(table, place, 'CATEGORY_NOT_IN_PART', {
      sentence: `${name} belongs to part ${read.part}, not to part ${part}`,
    });
  if (read.kind === 'MISSPELT')
    yield tell(table, place, 'CATEGORY_SPELLING', { sentence: `${name} is meant to be ${read.meant}` });
  if (read.kind === 'UNKNOWN')
    yield tell(table, place, 'CATEGORY_UNKNOWN', { sentence: `The template knows no category "${name.slice(0, 80)}"` });
}

function* descriptionOf(table: FiledTable, row: FiledRow): Iterable<Finding> {
  if (row.keys['category'] !== OTHER || table.isMirror || !hasFigures(row)) return;
  const description = row.keys['description'] ?? '';
  const place = { row, column: 'description' };
  if (description === '')
    yield tell(table, place, 'OTHER_WITHOUT_DESCRIPTION', {
      sentence: 'The sub-category "Other" has figures, and no description says what it is',
    });
  if (/^[A-Z0-9]+(_[A-Z0-9]+)+$/.test(description))
    yield tell(table, place, 'OTHER_DESCRIBED_BY_CODE', {
      sentence: `"${description}" is a code of the provider's own where the template wants a description`,
    });
}

/** Names of rows: categories as the template has them, where it has them. */
export function* checkNames(table: FiledTable): Iterable<Finding> {
  const under = placed(table);
  let above = '';
  for (const row of table.rows) {
    yield* placeholdersOf(table, row);
    if (!isByCategory(table.part)) continue;
    const name = row.keys['category'] ?? '';
    if (name === TOTAL || name.startsWith('STATEMENT_')) above = name;
    yield* nameOf(table, row, table.part);
    yield* descriptionOf(table, row);
    const home = homeOf(name);
    if (home && home !== above)
      yield tell(table, { row, column: 'category' }, 'KEYWORD_ELSEWHERE', {
        sentence: `${name} belongs to ${home} and stands under ${above || 'no category'}; counted in ${under.get(row) || 'none'}`,
      });
  }
}

const figuresOf = (row: FiledRow): string => JSON.stringify([...row.cells].map(([id, { text }]) => [id, text]));

function* repeated(table: FiledTable, [first, ...others]: readonly FiledRow[]): Iterable<Finding> {
  for (const row of others) {
    if (!first) continue;
    const numbers = { first: first.row };
    const isSame = figuresOf(first) === figuresOf(row);
    const isTwin = row.keys['category'] === OTHER;
    if (isTwin && table.isMirror)
      yield tell(table, { row }, 'TWIN_ROWS', {
        sentence: `A second KEYWORD_OTHER beside row ${first.row}: the mirror keeps no descriptions that tell them apart`,
        numbers,
      });
    else if (!isTwin || hasFigures(row) || hasFigures(first))
      yield tell(table, { row }, isSame ? 'DUPLICATE_ROW' : 'DUPLICATE_CONFLICTING', {
        sentence: `${aboutOf(row)} was filed in row ${first.row} already${isSame ? '' : ', with other figures'}`,
        numbers,
      });
  }
}

/** Rows that stand twice. Several rows KEYWORD_OTHER are allowed, if their descriptions differ. */
export function* checkRepeats(table: FiledTable): Iterable<Finding> {
  const under = placed(table);
  const { category: _, ...rest } = { category: '' };
  const keyed = Map.groupBy(table.rows, (row) => {
    const { applicability: __, period: ___, ...keys } = { ...rest, ...row.keys } as Record<string, string>;
    return JSON.stringify([under.get(row) ?? '', Object.entries(keys).toSorted()]);
  });
  for (const rows of keyed.values()) yield* repeated(table, rows);
}

/** Rows of the template for all scopes together. */
function wanted(table: FiledTable): readonly string[] {
  if (table.part === 7) return templateOfAppeals();
  return isByCategory(table.part) ? templateRows(table.part).filter((name) => name !== OTHER) : [];
}

function present(table: FiledTable): ReadonlySet<string> {
  const named = table.rows.filter(({ keys }) => (keys['scope'] ?? TOTAL) === TOTAL || table.part === 7);
  return new Set(named.map((row) => (table.part === 7 ? aboutOf(row) : (row.keys['category'] ?? ''))));
}

/** Rows of the template that are not there. */
export function* checkMissing(table: FiledTable): Iterable<Finding> {
  const there = present(table);
  const missing = wanted(table).filter((name) => !there.has(name));
  if (missing.length === 0) return;
  const shown = `${missing.slice(0, 5).join('; ')}${missing.length > 5 ? '; …' : ''}`;
  const numbers = { missing: missing.length };
  if (isByCategory(table.part) && missing.includes(TOTAL))
    yield tell(table, {}, 'TOTAL_MISSING', { sentence: 'There is no row TOTAL: nothing can be checked against it' });
  yield table.isMirror
    ? tell(table, {}, 'ROWS_NOT_MIRRORED', {
        sentence: `${missing.length} rows of the template are not in the mirror, which leaves out rows without figures: ${shown}`,
        numbers,
      })
    : tell(table, {}, 'ROWS_MISSING', {
        sentence: `${missing.length} rows of the template are missing: ${shown}`,
        numbers,
      });
}

/** A row in which some cells of one kind are 0 and others blank: are they none, or not applicable? */
export function* checkBlanks(table: FiledTable): Iterable<Finding> {
  const counts = columnsOf(table).filter(({ kind }) => kind === 'COUNT');
  const mixed = table.rows.filter(
    (row) =>
      counts.some(({ id }) => isEmpty(row, id)) &&
      counts.some(({ id }) => !isEmpty(row, id) && numberOf(row, id) === 0),
  );
  const [first] = mixed;
  if (!first || table.part === 7 || table.part === 8) return;
  const blank = counts.find(({ id }) => isEmpty(first, id));
  yield tell(table, { row: first, ...(blank && { column: blank.id }) }, 'EMPTY_BESIDE_ZERO', {
    sentence: `${mixed.length} rows hold both 0 (there are none) and blanks (not applicable) among their counts`,
    numbers: { rows: mixed.length },
  });
}
