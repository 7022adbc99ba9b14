/**
 * What the texts of the KPI queries are put together from. They run unchanged on DuckDB and on Athena (Trino): no function of one
 * dialect, no division of integers, text in single quotes, and flags that are never null.
 */

/** Items of whom: of everybody, or of one submitter. */
export type Whose = 'ALL' | 'SUBMITTER';

/** What counters are kept by. */
export const CELL = ['month', 'sector', 'kind', 'status', 'basis', 'member_state', 'marketplace'] as const;

const listOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
export const among = (column: string, words: readonly string[]): string => `${column} in (${listOf(words)})`;
/** A yes becomes a 1; what is not known is no. */
export const one = (condition: string): string => `case when ${condition} then 1 else 0 end`;
export const total = (value: string): string => `cast(sum(${value}) as bigint)`;

/** A table of one column of words, to take a row once for each. */
export const wordsAs = (words: readonly string[], name: string): string =>
  `(values ${words.map((word) => `('${word}')`).join(', ')}) as ${name}_words (${name})`;

/** The items of one cut. The cut is the first parameter of a query, the submitter, where one is asked about, the second. */
export const itemsOf = (whose: Whose): string =>
  `select * from items where cut = ?${whose === 'SUBMITTER' ? ' and submitter = ?' : ''}`;

/** Complaints and disputes of one cut, each with its item. Its parameter is the cut. */
export const REDRESS_OF_ITEMS = `select chosen.*, redress.redress_kind, redress.complainant, redress.subject, redress.opened_at,
    redress.closed_at, redress.result, redress.implemented_at
  from redress join chosen on chosen.item_id = redress.item_id where redress.cut = ?`;

/** States in which the marketplace still owes an answer. */
export const OPEN = among('state', ['DELIVERED', 'ACKNOWLEDGED', 'UNDER_REVIEW', 'INFO_REQUESTED']);
const ACTING = ['REMOVE', 'DISABLE', 'RESTRICT', 'WARN', 'PARTIAL', 'ALREADY_REMOVED'];
/** States in which it has promised an act. */
export const DECIDED_TO_ACT = among(
  'state',
  ACTING.map((outcome) => `DECIDED_${outcome}`),
);
/** Nothing else followed from the notice: access to the listing was taken away, and so it is still. */
export const REMOVED = `(${among('outcome', ['REMOVE', 'DISABLE'])} and action_at is not null and not is_contradicted
    and coalesce(reversal, '') <> 'PARTIALLY_REVERSED' and state <> 'REINSTATED')`;
/** Withdrawn before the first deadline, or where there is none. */
export const WITHDRAWN_BEFORE = '(withdrawn_at is not null and (first_due_at is null or withdrawn_at < first_due_at))';
/** Taken down, as far as anybody can see. */
export const TAKEN_DOWN = `(${among('outcome', ['REMOVE', 'DISABLE'])} and action_at is not null and not is_contradicted)`;

/** Counters by name, each with the value that a row adds to it. */
export type Counters = Readonly<Record<string, string>>;

const wide = (name: string): string => `n_${name}`;

/** One row for each cell and counter that is not nought, from rows that hold the values. Names differ in more than their case. */
export function counted(counters: Counters, from: string, by: readonly string[] = CELL): string {
  const names = Object.keys(counters);
  const columns = by.join(', ');
  const sums = names.map((name) => `${total(counters[name] ?? '0')} as ${wide(name)}`).join(',\n    ');
  const picked = names.map((name) => `when '${name}' then ${wide(name)}`).join(' ');
  return `sums as (
  select ${columns},
    ${sums}
  from ${from} group by ${columns}
), named as (
  select ${columns}, counter, case counter ${picked} end as value
  from sums cross join ${wordsAs(names, 'counter')}
)
select ${columns}, counter, value from named where value <> 0`;
}
