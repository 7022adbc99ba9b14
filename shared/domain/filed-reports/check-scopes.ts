import { MEMBER_STATES } from '../../vocabulary/places.ts';
import { type FiledRow, type FiledTable, tell } from './filed.ts';
import type { Finding } from './finding.ts';
import { isReportingPeriod, readPeriod } from './period.ts';
import { TOTAL } from './taxonomy.ts';

const KNOWN: ReadonlySet<string> = new Set([TOTAL, ...MEMBER_STATES]);
const EXAMPLE = /\[(…|\.\.\.)\]/;

function* scopeOf(table: FiledTable, row: FiledRow, scope: string): Iterable<Finding> {
  const place = { row, column: 'scope' };
  const plain = scope.trim().toUpperCase();
  if (KNOWN.has(scope) || EXAMPLE.test(scope)) return;
  if (plain === 'GR')
    yield tell(table, place, 'SCOPE_GREECE', { sentence: `Greece is EL in these reports, not ${scope}` });
  else if (KNOWN.has(plain))
    yield tell(table, place, 'SCOPE_SPELLING', { sentence: `"${scope}" is meant to be ${plain}` });
  else if (/^[A-Z]{2}(\s*[,;/]\s*[A-Z]{2})+$/.test(plain))
    yield tell(table, place, 'SCOPE_SEVERAL', {
      sentence: `"${scope}" names several Member States: each has rows of its own`,
    });
  else
    yield tell(table, place, 'SCOPE_UNKNOWN', {
      sentence: `"${scope.slice(0, 40)}" is neither a Member State nor TOTAL`,
    });
}

/** Codes of Member States in the parts that are given by Member State; once for each code. */
export function* checkScopes(table: FiledTable): Iterable<Finding> {
  if (table.part !== 3 && table.part !== 10) return;
  const seen = new Set<string>();
  for (const row of table.rows) {
    const scope = row.keys['scope'] ?? '';
    if (seen.has(scope)) continue;
    seen.add(scope);
    yield* scopeOf(table, row, scope);
  }
}

/** From when on the template applies. Source: Implementing Regulation (EU) 2024/2835, Art. 2. */
const FIRST_DAY = '2025-07-01';

/** The reporting period: how it is written, that it is one, and that a file has one only. */
export function* checkPeriod(table: FiledTable): Iterable<Finding> {
  const [first] = table.rows;
  const place = { ...(first && !table.isMirror && { row: first }), column: 'period' };
  const others = table.rows.filter(({ keys }) => keys['period'] !== undefined && keys['period'] !== table.period);
  for (const row of others.slice(0, 1))
    yield tell(table, { row, column: 'period' }, 'PERIOD_MIXED', {
      sentence: `"${row.keys['period']}" here and in ${others.length - 1} rows more, and "${table.period}" before`,
      numbers: { rows: others.length },
    });
  const period = readPeriod(table.period);
  if (!period) {
    yield tell(table, place, 'PERIOD_UNREADABLE', {
      sentence: `"${table.period.slice(0, 40)}" is no period: write it like 2026-01-01/2026-06-30`,
    });
    return;
  }
  const { from, to, isPlain } = period;
  if (!isPlain)
    yield tell(table, place, 'PERIOD_FORMAT', { sentence: `"${table.period}" is read as ${from}/${to}: write it so` });
  if (from > to)
    yield tell(table, place, 'PERIOD_BACKWARDS', { sentence: `The period ends on ${to}, before it begins` });
  else if (!isReportingPeriod(period))
    yield tell(table, place, 'PERIOD_LENGTH', { sentence: `${from}/${to} is neither a half-year nor a calendar year` });
  if (from < FIRST_DAY)
    yield tell(table, place, 'PERIOD_LENGTH', {
      sentence: `The period begins on ${from}; the template applies from ${FIRST_DAY}`,
    });
}
