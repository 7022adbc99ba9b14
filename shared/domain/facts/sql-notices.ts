import { type Counters, counted, itemsOf, OPEN, one, REMOVED, type Whose, WITHDRAWN_BEFORE } from './sql-parts.ts';

const COUNTERS: Counters = {
  no: 'led',
  tn: "case when status = 'DSA_TF' then led else 0 end",
  nr: one('removed > 0'),
  nw: one('removed = 0 and withdrawn = items_counted'),
  np: one('removed = 0 and withdrawn <> items_counted and still_open > 0'),
};
const NOTICE = ['scope_level', 'month', 'sector', 'kind', 'status', 'basis', 'member_state', 'marketplace'] as const;

/** What is the same of all items of a notice. */
const SAME = 'sector, kind, status, member_state';
const TALLIES = ['removed', 'withdrawn', 'still_open'] as const;

/** Of a notice at one marketplace how many items stand how. */
const TALLIED = `select notice_id, marketplace, notice_month as month, notice_basis as basis, ${SAME},
    sum(${one("leads = 'NOTICE'")}) as leading_all, sum(${one("leads in ('NOTICE', 'MARKETPLACE')")}) as leading_here,
    max(items_in_notice) as items_in_all, max(items_at_marketplace) as items_here,
    sum(${one("stands = 'REMOVED'")}) as removed, sum(${one("stands = 'WITHDRAWN'")}) as withdrawn,
    sum(${one("stands = 'OPEN'")}) as still_open
  from standing group by notice_id, marketplace, notice_month, notice_basis, ${SAME}`;

/**
 * Notices, from how all items of each stand: of all marketplaces (a notice to two is one), and of each (it is one of each). The
 * first item removed makes a notice one that led to removal; withdrawn it is when all its items are; else it is open while one is.
 * Parameters: the cut, and the submitter if one is asked about.
 */
export const noticeCounts = (whose: Whose): string => `with chosen as (
  ${itemsOf(whose)}
), standing as (
  select chosen.*, case when ${REMOVED} then 'REMOVED' when ${WITHDRAWN_BEFORE} then 'WITHDRAWN'
    when ${OPEN} then 'OPEN' else 'OTHER' end as stands
  from chosen
), tallied as (
  ${TALLIED}
), notices as (
  select 'MARKETPLACE' as scope_level, month, sector, kind, status, basis, member_state, marketplace,
    leading_here as led, items_here as items_counted, ${TALLIES.join(', ')}
  from tallied
  union all
  select 'ALL' as scope_level, month, sector, kind, status, basis, member_state, 'ALL' as marketplace,
    sum(leading_all) as led, max(items_in_all) as items_counted, ${TALLIES.map((name) => `sum(${name}) as ${name}`).join(', ')}
  from tallied group by notice_id, month, basis, ${SAME}
), ${counted(COUNTERS, 'notices', NOTICE)}`;
