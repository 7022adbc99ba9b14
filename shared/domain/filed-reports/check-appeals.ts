import { COMPLAINTS, DISPUTES, GROUPS, NEWLY_IMPOSED, OF_FLAGGERS, SCOPES } from './appeals.ts';
import { type FiledRow, type FiledTable, filedIn, numberOf, tell } from './filed.ts';
import type { Finding } from './finding.ts';

const { total, upheld, partially, reversed, median, omitted, implemented } = SCOPES;
const OUTCOMES = [upheld, partially, reversed, omitted];

const rowOf = ({ rows }: FiledTable, indicator: string, scope: string): FiledRow | undefined =>
  rows.find(({ keys }) => keys['indicator']?.trim() === indicator && keys['scope'] === scope);

const filed = (table: FiledTable, indicator: string, scope: string): number | undefined => {
  const row = rowOf(table, indicator, scope);
  return row && filedIn(row, 'value');
};
const at = (table: FiledTable, indicator: string, scope: string): number => filed(table, indicator, scope) ?? 0;

/** Upheld, partially reversed, reversed and omitted against all. */
function* outcomesOf(table: FiledTable, indicator: string): Iterable<Finding> {
  const row = rowOf(table, indicator, total);
  const known = OUTCOMES.filter((scope) => filed(table, indicator, scope) !== undefined);
  if (!row || known.length === 0) return;
  const [all, decided] = [numberOf(row, 'value'), known.reduce((sum, scope) => sum + at(table, indicator, scope), 0)];
  if (all === decided) return;
  const place = { row, column: 'value' };
  const numbers = { total: all, outcomes: decided, difference: all - decided };
  if (decided > all)
    yield tell(table, place, 'OUTCOMES_ABOVE_TOTAL', { sentence: `${decided} outcomes of ${all} cases`, numbers });
  else
    yield tell(table, place, 'OUTCOMES_BELOW_TOTAL', {
      sentence: `${all - decided} of ${all} cases have no outcome: still open, or left out`,
      numbers,
    });
}

/** Groups (a) to (e) against all complaints. A total that comes out only with (f) counts complaints of trusted flaggers twice. */
function* groupsOf(table: FiledTable, scope: string): Iterable<Finding> {
  const row = rowOf(table, COMPLAINTS, scope);
  const groups = Object.values(GROUPS);
  if (!row || groups.every((group) => filed(table, group, scope) === undefined)) return;
  const [all, sum] = [numberOf(row, 'value'), groups.reduce((each, group) => each + at(table, group, scope), 0)];
  const flaggers = at(table, OF_FLAGGERS, scope);
  if (all === sum) return;
  const isAdded = flaggers > 0 && all === sum + flaggers;
  const sentence = isAdded
    ? `${all} is groups (a) to (e) (${sum}) and group (f) (${flaggers}): (f) is a subset of (e) and not to be added`
    : `Says ${all}, and groups (a) to (e) add up to ${sum}`;
  yield tell(table, { row, column: 'value' }, isAdded ? 'GROUP_ADDED' : 'GROUPS_NOT_TOTAL', {
    sentence,
    numbers: { total: all, sum, flaggers },
  });
}

function* subsetOf(table: FiledTable, scope: string): Iterable<Finding> {
  const row = rowOf(table, OF_FLAGGERS, scope);
  const [flaggers, all] = [at(table, OF_FLAGGERS, scope), at(table, GROUPS.e, scope)];
  if (!row || flaggers <= all) return;
  const sentence = `${flaggers} in group (f), and ${all} in group (e), of which it is a subset`;
  yield tell(table, { row, column: 'value' }, 'GROUP_NOT_SUBSET', { sentence, numbers: { flaggers, all } });
}

const isDecided = (table: FiledTable, indicator: string): boolean =>
  at(table, indicator, total) - at(table, indicator, omitted) > 0 &&
  (at(table, indicator, median) > 0 || OUTCOMES.some((scope) => at(table, indicator, scope) > 0));

function* mediansOf(table: FiledTable): Iterable<Finding> {
  const row = rowOf(table, COMPLAINTS, median);
  const groups = Object.values(GROUPS).filter((group) => isDecided(table, group));
  const times = groups.flatMap((group) => filed(table, group, median) ?? []).toSorted((a, b) => a - b);
  const [lowest, highest] = [times[0], times.at(-1)];
  if (!row || lowest === undefined || highest === undefined || filedIn(row, 'value') === undefined) return;
  const all = numberOf(row, 'value');
  if (all >= lowest - 0.5 && all <= highest + 0.5) return;
  const sentence = `A median of ${all} h, and those of groups (a) to (e) lie between ${lowest} and ${highest} h`;
  const numbers = { median: all, lowest, highest };
  yield tell(table, { row, column: 'value' }, 'MEDIAN_OUTSIDE_PARTS', { sentence, numbers });
}

/** A median or a share of nothing is blank, not 0. */
function* ofNothing(table: FiledTable): Iterable<Finding> {
  for (const indicator of [COMPLAINTS, ...Object.values(GROUPS), OF_FLAGGERS, DISPUTES]) {
    const row = rowOf(table, indicator, median);
    if (row && filedIn(row, 'value') === 0 && !isDecided(table, indicator))
      yield tell(table, { row, column: 'value' }, 'MEDIAN_OF_NOTHING', {
        sentence: '0 h, and nothing was decided: where there is nothing to measure the template wants a blank',
        numbers: { median: 0, cases: at(table, indicator, total) },
      });
  }
  const share = rowOf(table, DISPUTES, implemented);
  if (
    share &&
    filedIn(share, 'value') !== undefined &&
    at(table, DISPUTES, reversed) + at(table, DISPUTES, partially) === 0
  )
    yield tell(table, { row: share, column: 'value' }, 'SHARE_OF_NOTHING', {
      sentence: `${numberOf(share, 'value')} of no outcomes that could be implemented: the template wants a blank`,
      numbers: { share: numberOf(share, 'value') },
    });
}

function* imposed(table: FiledTable): Iterable<Finding> {
  const row = rowOf(table, NEWLY_IMPOSED, total);
  const changed = at(table, GROUPS.e, reversed) + at(table, GROUPS.e, partially);
  if (!row || numberOf(row, 'value') <= changed) return;
  const newly = numberOf(row, 'value');
  yield tell(table, { row, column: 'value' }, 'NEWLY_IMPOSED', {
    sentence: `${newly} restrictions newly imposed, and ${changed} decisions not to act were reversed`,
    numbers: { newly, changed },
  });
}

/** Complaints, their groups and outcomes, and disputes. Source: Annex I, part 7. */
export function* checkAppeals(table: FiledTable): Iterable<Finding> {
  if (table.part !== 7) return;
  for (const indicator of [COMPLAINTS, ...Object.values(GROUPS), OF_FLAGGERS, DISPUTES])
    yield* outcomesOf(table, indicator);
  for (const scope of [total, upheld, partially, reversed]) {
    yield* groupsOf(table, scope);
    yield* subsetOf(table, scope);
  }
  yield* mediansOf(table);
  yield* ofNothing(table);
  yield* imposed(table);
}
