import type { ExportPeriod } from '../../contracts/export-request.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { Cell } from '../../vocabulary/columns.ts';
import { type Month, monthOf } from '../../vocabulary/time.ts';
import { cohorts } from '../kpi/cohort.ts';
import { isWithin, type Scope } from '../kpi/scope.ts';
import type { Counted } from '../life/facts.ts';
import { itemColumnsOf } from './item-columns.ts';

/** The word that stands for something within a period: a keyed hash. */
export type WordOf = (period: string, of: 'item' | 'notice' | 'seller', text: string) => string;

interface Asked {
  readonly scope: Scope;
  readonly from: Month;
  readonly to: Month;
  readonly period: ExportPeriod;
  readonly sectors: readonly Sector[];
}

/** The name of the period that a month lies in, the same in every export, whichever months it is of. */
function periodOf({ period, from, to }: Asked): (month: Month) => string {
  const [first, last] = period === 'RANGE' ? [from, to] : ['2000-01', '2099-12'];
  const cohortOf = cohorts(period, first, last);
  return (month) => {
    const cohort = cohortOf(month);
    return cohort?.period ?? cohort?.month ?? month;
  };
}

/** Reads the row of an item; nothing where it lies outside of what was asked for. */
export function itemRows(asked: Asked, wordOf: WordOf): (facts: Counted) => readonly Cell[] | undefined {
  const columns = itemColumnsOf(asked.scope);
  const inPeriod = periodOf(asked);
  return (facts) => {
    const month = monthOf(facts.deliveredAt);
    if (
      month < asked.from ||
      month > asked.to ||
      !isWithin(asked.scope, facts) ||
      !asked.sectors.includes(facts.sector)
    )
      return undefined;
    const period = inPeriod(month);
    const seller = facts.sellerKey && wordOf(period, 'seller', `${facts.marketplace} ${facts.sellerKey}`);
    const item = wordOf(period, 'item', facts.itemId);
    const notice = wordOf(period, 'notice', facts.noticeId);
    const row = { facts, period, month, item, notice, ...(seller && { seller }) };
    return columns.map(({ of }) => of(row) ?? null);
  };
}
