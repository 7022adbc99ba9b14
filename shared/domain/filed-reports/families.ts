import type { FiledRow, FiledTable } from './filed.ts';
import { CATEGORY_PREFIX, homeOf, KEYWORD_PREFIX, TOTAL } from './taxonomy.ts';

/** A row and the rows that it is made of. */
export interface Family {
  readonly kind: 'CATEGORIES' | 'KEYWORDS' | 'SCOPES';
  readonly parent: FiledRow;
  readonly parts: readonly FiledRow[];
}

const nameOf = ({ keys }: FiledRow): string => keys['category'] ?? '';
const scopeOf = ({ keys }: FiledRow): string => keys['scope'] ?? TOTAL;
const isKeyword = (row: FiledRow): boolean => nameOf(row).startsWith(KEYWORD_PREFIX);
const isCategory = (row: FiledRow): boolean => !isKeyword(row) && nameOf(row) !== TOTAL;

/**
 * Keywords with the category they stand under. KEYWORD_OTHER is a row of every category, so what it belongs to is known by its place
 * only; a keyword that stands elsewhere is counted where it belongs, if that category is there.
 */
export function placed(table: FiledTable): ReadonlyMap<FiledRow, string> {
  const present = new Set(table.rows.map(nameOf));
  const under = new Map<FiledRow, string>();
  let above = '';
  for (const row of table.rows) {
    if (nameOf(row).startsWith(CATEGORY_PREFIX)) above = nameOf(row);
    if (nameOf(row) === TOTAL) above = '';
    if (!isKeyword(row)) continue;
    const home = homeOf(nameOf(row));
    under.set(row, home && present.has(home) ? home : above);
  }
  return under;
}

function inScope(rows: readonly FiledRow[], under: ReadonlyMap<FiledRow, string>): Family[] {
  const total = rows.find((row) => nameOf(row) === TOTAL);
  const categories = rows.filter(isCategory);
  const families = categories.map(
    (parent): Family => ({
      kind: 'KEYWORDS',
      parent,
      parts: rows.filter((row) => under.get(row) === nameOf(parent)),
    }),
  );
  return [...(total ? [{ kind: 'CATEGORIES' as const, parent: total, parts: categories }] : []), ...families];
}

/** The same category in all scopes; rows that cannot be told apart make no family. */
function acrossScopes(table: FiledTable, under: ReadonlyMap<FiledRow, string>): Family[] {
  const keyed = Map.groupBy(table.rows, (row) =>
    [under.get(row) ?? '', nameOf(row), row.keys['description'] ?? ''].join('|'),
  );
  return [...keyed.values()].flatMap((rows): Family[] => {
    const [total, another] = rows.filter((row) => scopeOf(row) === TOTAL);
    const parts = rows.filter((row) => scopeOf(row) !== TOTAL);
    return total && !another ? [{ kind: 'SCOPES', parent: total, parts }] : [];
  });
}

/** Every row that is the sum of others, with them. */
export function familiesOf(table: FiledTable): Family[] {
  if (![3, 4, 5, 6].includes(table.part)) return [];
  const under = placed(table);
  const scopes = Map.groupBy(table.rows, scopeOf);
  const families = [...scopes.values()].flatMap((rows) => inScope(rows, under));
  const across = table.part === 3 ? acrossScopes(table, under) : [];
  return [...families, ...across].filter(({ parts }) => parts.length > 0);
}
