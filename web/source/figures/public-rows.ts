import type { PublicFigure } from './figure.ts';

export type PublicView = 'month' | 'sector' | 'status' | 'memberState';
export const PUBLIC_VIEWS: readonly PublicView[] = ['month', 'sector', 'memberState', 'status'];

const SPLITS = ['sector', 'status', 'memberState'] as const;
const isWhole = (row: PublicFigure): boolean => SPLITS.every((split) => row[split] === 'ALL');
const isMonth = ({ period }: PublicFigure): boolean => /^\d{4}-\d\d$/.test(period);

/** The name of one figure of a release in an address. */
export const nameOfRow = ({ kpi, part, kind, basis }: PublicFigure): string => [kpi, part, kind, basis].join('~');

/** The figures of the whole period, everybody pooled, or of one sector. */
export const wholeRows = (rows: readonly PublicFigure[], span: string, sector = 'ALL'): PublicFigure[] =>
  rows.filter(
    (row) => row.period === span && row.sector === sector && row.status === 'ALL' && row.memberState === 'ALL',
  );

/** Rows of a breakdown, in the order of the months or of the alphabet. */
export function viewRows(
  rows: readonly PublicFigure[],
  view: PublicView,
  nameOf: (row: PublicFigure) => string,
): PublicFigure[] {
  const of = rows.filter((row) => (view === 'month' ? isWhole(row) && isMonth(row) : row[view] !== 'ALL'));
  return of.sort((a, b) => (view === 'month' ? a.period.localeCompare(b.period) : nameOf(a).localeCompare(nameOf(b))));
}

/** What the period of a release is called in its rows. */
export const spanName = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? from : `${from}/${to}`;
