import { type Family, familiesOf } from './families.ts';
import { columnsOf, type FiledRow, type FiledTable, filedIn, isEmpty, numberOf, tell, titleOf } from './filed.ts';
import type { Finding, FindingCode } from './finding.ts';
import { PARTS } from './parts.ts';

const PARTS_OF = { CATEGORIES: 'categories', KEYWORDS: 'sub-categories', SCOPES: 'Member States' } as const;
const MISMATCH = { CATEGORIES: 'SUM_NOT_TOTAL', KEYWORDS: 'SUM_NOT_CATEGORY', SCOPES: 'SCOPES_NOT_TOTAL' } as const;

const isExplained = ({ parent, parts }: Family): boolean => [parent, ...parts].some(({ notes }) => notes.size > 0);

/** How a total that is not the sum of its parts is to be read. Addresses that are meant twice are counted once in the total. */
function codeOf(table: FiledTable, family: Family, column: string, [total, sum]: [number, number]): FindingCode {
  if (sum === 0 && total > 0 && family.parts.every((row) => isEmpty(row, column))) return 'PARTS_BLANK';
  if (sum === 0 && family.kind === 'KEYWORDS')
    return isExplained(family) ? 'PARTS_ALL_ZERO_EXPLAINED' : 'PARTS_ALL_ZERO';
  if (total < sum && PARTS[table.part].items.includes(column)) return 'ITEMS_BELOW_PARTS';
  return MISMATCH[family.kind];
}

const SAYS: Readonly<Partial<Record<FindingCode, string>>> = {
  ITEMS_BELOW_PARTS: ': the same items are counted in several of them, though no item counts twice',
  PARTS_ALL_ZERO_EXPLAINED: ', which a note explains',
};

function* sumsOf(table: FiledTable, family: Family): Iterable<Finding> {
  const { parent, parts, kind } = family;
  for (const { id: column, kind: holds } of columnsOf(table)) {
    if (holds !== 'COUNT' || [parent, ...parts].every((row) => isEmpty(row, column))) continue;
    const [total, sum] = [numberOf(parent, column), parts.reduce((all, row) => all + numberOf(row, column), 0)];
    if (total === sum) continue;
    const code = codeOf(table, family, column, [total, sum]);
    const adds = code === 'PARTS_BLANK' ? 'are all blank' : `add up to ${sum}`;
    const sentence = `Says ${total}, and its ${PARTS_OF[kind]} ${adds}${SAYS[code] ?? ''}`;
    yield tell(table, { row: parent, column }, code, { sentence, numbers: { total, sum, difference: total - sum } });
  }
}

/** Categories against TOTAL, sub-categories against their category, Member States against all of them. */
export function* checkSums(table: FiledTable): Iterable<Finding> {
  for (const family of familiesOf(table)) yield* sumsOf(table, family);
}

const sumOf = (row: FiledRow, columns: readonly string[]): number =>
  columns.reduce((all, column) => all + numberOf(row, column), 0);

function* actionsOf(table: FiledTable, row: FiledRow, items: string, actions: readonly string[]): Iterable<Finding> {
  const [on, taken] = [numberOf(row, items), sumOf(row, actions)];
  if (taken <= on || isEmpty(row, items)) return;
  const numbers = { items: on, actions: taken };
  const sentence = `${taken} actions on ${on} items`;
  yield tell(table, { row, column: items }, on === 0 ? 'ACTIONS_WITHOUT_ITEMS' : 'ACTIONS_ABOVE_ITEMS', {
    sentence,
    numbers,
  });
}

function* noticesOf(table: FiledTable, row: FiledRow, [cases, items]: [string, string]): Iterable<Finding> {
  const [notices, on] = [numberOf(row, cases), filedIn(row, items)];
  if (on === undefined || on >= notices) return;
  const sentence = `${on} items in ${notices} ${table.part === 3 ? 'orders' : 'notices'}: each names at least one, and a repeated item counts again`;
  yield tell(table, { row, column: items }, 'ITEMS_BELOW_NOTICES', { sentence, numbers: { notices, items: on } });
}

/** Items against notices and orders, and actions against items. */
export function* checkItems(table: FiledTable): Iterable<Finding> {
  for (const row of table.rows) {
    if (table.part === 3) yield* noticesOf(table, row, ['orders', 'items']);
    if (table.part !== 4) continue;
    yield* noticesOf(table, row, ['notices', 'items']);
    yield* noticesOf(table, row, ['flaggerNotices', 'flaggerItems']);
    yield* actionsOf(table, row, 'items', ['law', 'terms']);
    yield* actionsOf(table, row, 'flaggerItems', ['flaggerLaw', 'flaggerTerms']);
  }
}

/** What trusted flaggers sent is a part of all that was sent. */
export function* checkFlaggers(table: FiledTable): Iterable<Finding> {
  for (const row of table.rows) {
    for (const [all, flaggers] of PARTS[table.part].flaggers) {
      const [total, part] = [numberOf(row, all), numberOf(row, flaggers)];
      if (part <= total) continue;
      const sentence = `${part} from trusted flaggers, and ${total} in all (${titleOf(table, all)})`;
      yield tell(table, { row, column: flaggers }, 'FLAGGERS_ABOVE_TOTAL', { sentence, numbers: { total, part } });
    }
    if (table.part !== 4 || numberOf(row, 'flaggerMedian') === 0 || numberOf(row, 'flaggerNotices') > 0) continue;
    const median = numberOf(row, 'flaggerMedian');
    const sentence = `A median of ${median} h for notices of trusted flaggers, and there is none of them`;
    yield tell(table, { row, column: 'flaggerMedian' }, 'FLAGGER_MEDIAN_WITHOUT_NOTICES', {
      sentence,
      numbers: { median },
    });
  }
}

/** Items, and not one action on the basis of the law: everything was done under terms and conditions, or nothing is known. */
export function* checkGrounds(table: FiledTable): Iterable<Finding> {
  const row = table.part === 4 ? table.rows.find(({ keys }) => keys['category'] === 'TOTAL') : undefined;
  if (!row || numberOf(row, 'terms') === 0 || filedIn(row, 'law') !== 0) return;
  const numbers = { items: numberOf(row, 'items'), terms: numberOf(row, 'terms') };
  const sentence = `No action on the basis of the law for ${numbers.items} items, and ${numbers.terms} on that of terms and conditions`;
  yield tell(table, { row, column: 'law' }, 'NO_ACTION_ON_LAW', { sentence, numbers });
}
