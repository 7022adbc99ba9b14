import type { Figure } from '../shared/contracts/kpi.ts';
import { tableOf } from './table.ts';

const HEADER = [
  'KPI',
  'part',
  'month',
  'sector',
  'status',
  'MS',
  'kind',
  'basis',
  'numerator',
  'denominator',
  'value',
  'open',
  'claimed/reported/verified',
];

const UNITS = { HOURS: 'h', SECONDS: 's', POINTS: 'pp', RATIO: '' } as const;

const shown = ({ value, unit }: Figure): string | number | null => {
  if (value === null) return null;
  if (unit === 'SHARE') return `${(value * 100).toFixed(2)} %`;
  return unit === 'COUNT' ? value : `${value.toFixed(2)} ${UNITS[unit]}`.trim();
};

/** Figures for people: shares in percent, durations in hours, and beside each what it was made from. */
export const figuresTable = (figures: readonly Figure[]): string =>
  tableOf(
    HEADER,
    figures.map((figure) => [
      figure.kpi,
      `${figure.part}${figure.estimate ? ' (estimate)' : ''}`,
      figure.month,
      figure.sector,
      figure.status,
      figure.memberState,
      figure.kind,
      figure.basis,
      figure.numerator,
      figure.denominator,
      shown(figure),
      figure.stillOpen,
      figure.inTime ? `${figure.inTime.claimed}/${figure.inTime.reported}/${figure.inTime.verified ?? '–'}` : '',
    ]),
  );
