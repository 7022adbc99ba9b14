import { CELL, itemsOf, one, REDRESS_OF_ITEMS, total, type Whose, wordsAs } from './sql-parts.ts';

const HOUR = 3_600_000;

/** To the act; none where the listing was gone before the notice. */
const TO_ACTION = `case when outcome = 'ALREADY_REMOVED' or action_at < delivered_at then null
      else action_at - delivered_at end`;
/** A receipt sent by a machine within the hour counts as nought (Implementing Regulation (EU) 2024/2835, Annex II). */
const TO_RECEIPT = `case when is_receipt_automatic and receipt_confirmed_at - delivered_at <= ${HOUR} then 0
      else receipt_confirmed_at - delivered_at end`;
const ofOrders = (taken: string): string => `case when kind = 'ORDER' then ${taken} end`;

/** Durations of an item in milliseconds, by the letter of their counters; null where it has not happened. */
const TAKEN: Readonly<Record<string, string>> = {
  a: TO_ACTION,
  s: `case when (${TO_ACTION}) is not null then action_at - accepted_at end`,
  d: 'decided_at - delivered_at',
  r: ofOrders(TO_RECEIPT),
  e: ofOrders(TO_ACTION),
  q: 'received_at - delivered_at',
  w: 'waited',
};
const taken = Object.entries(TAKEN)
  .map(([letter, value]) => `when '${letter}' then ${value}`)
  .join('\n      ');

const cell = CELL.join(', ');

/** Every duration, one a row: of items, and from each complaint to its decision; what was omitted was not decided. */
const durations = (whose: Whose): string => `with chosen as (
  ${itemsOf(whose)}
), taken_up as (
  ${REDRESS_OF_ITEMS}
), measured as (
  select ${cell}, letter, case letter
      ${taken} end as taken
  from chosen cross join ${wordsAs(Object.keys(TAKEN), 'letter')}
  union all
  select ${cell}, 'k' as letter, closed_at - opened_at as taken
  from taken_up where redress_kind = 'COMPLAINT' and coalesce(result, '') <> 'OMITTED'
), durations as (
  select ${cell}, letter, taken from measured where taken is not null
)`;

/** Eight buckets for each doubling, from a second on. */
const BUCKET = 'cast(floor(8 * log2(1 + greatest(0, taken) / 1000e0)) as bigint)';

/** Durations by bucket, as live rows hold them. Parameters: the cut, the submitter if one is asked about, the cut. */
export const durationCounts = (whose: Whose): string => `${durations(whose)}, bucketed as (
  select ${cell}, letter, ${BUCKET} as bucket from durations
)
select ${cell}, letter, bucket, ${total(one('bucket >= 0'))} as value
from bucketed group by ${cell}, letter, bucket`;

/** What quantiles are split by, beside month, kind and basis, which always split. */
export type SplitBy = 'sector' | 'status' | 'member_state' | 'marketplace';

/**
 * Of each group and duration: how many, the two in the middle (of an odd number the same), whose mean is the median, and the 90th
 * percentile by nearest rank. By numbering the rows: no quantile function is exact and the same everywhere. Parameters: the cut, the
 * submitter if one is asked about, the cut.
 */
export function quantiles(whose: Whose, by: readonly SplitBy[]): string {
  const group = ['month', 'kind', 'basis', ...by, 'letter'].join(', ');
  return `${durations(whose)}, placed as (
  select ${group}, taken, row_number() over (partition by ${group} order by taken) as place,
    count(*) over (partition by ${group}) as n
  from durations
)
select ${group}, max(n) as n,
  max(case when 2 * place >= n and 2 * place <= n + 1 then taken end) as low,
  max(case when 2 * place >= n + 1 and 2 * place <= n + 2 then taken end) as high,
  max(case when 10 * place >= 9 * n and 10 * place < 9 * n + 10 then taken end) as p90
from placed group by ${group}`;
}
