import type { FigurePageQuery } from '../contracts/figure-page.ts';
import type { KpiId } from '../contracts/kpi.ts';
import { RefusedError } from '../errors.ts';

/** Rows of a page: with the longest of them it stays far below the 6 MB that one answer of a function may have. */
const PAGE = 3_000;

function startOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  throw new RefusedError('INVALID_CURSOR', 'The cursor is none of this list');
}

/** A page of those figures that a query names, in their order. */
export function pageOf<T extends { readonly kpi: KpiId }>(all: readonly T[], { kpi, cursor }: FigurePageQuery) {
  const named = kpi ? all.filter((figure) => kpi.includes(figure.kpi)) : all;
  const start = startOf(cursor);
  const end = start + PAGE;
  return {
    isFirst: start === 0,
    total: named.length,
    figures: named.slice(start, end),
    ...(end < named.length && { next: String(end) }),
  };
}
