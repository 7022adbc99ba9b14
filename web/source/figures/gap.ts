import type { Figure } from './figure.ts';

/** Fewer cases on either side conclude nothing. */
const LEAST = 10;

/** How far the treatment of what trusted flaggers sent lies from that of others. */
export interface Gap {
  readonly kpi: Figure['kpi'];
  readonly part: string;
  readonly kind: Figure['kind'];
  readonly basis: Figure['basis'];
  readonly other: Figure['status'];
  readonly trusted: Figure;
  readonly others: Figure;
  /** Percentage points; null of fewer than ten cases on either side. */
  readonly points: number | null;
}

const PERCENT = 100;

function gapOf(trusted: Figure, others: Figure): Gap {
  const { kpi, part, kind, basis } = trusted;
  const isEnough = [trusted, others].every(({ denominator, value }) => value !== null && (denominator ?? 0) >= LEAST);
  const points = isEnough ? PERCENT * ((trusted.value ?? 0) - (others.value ?? 0)) : null;
  return { kpi, part, kind, basis, other: others.status, trusted, others, points };
}

/** Each share of what trusted flaggers sent, set against that of every other status in the same kind and basis. */
export function gapsOf(figures: readonly Figure[]): Gap[] {
  const shares = figures.filter(({ unit, average }) => unit === 'SHARE' && !average);
  const alike = Map.groupBy(shares, ({ kpi, part, kind, basis }) => [kpi, part, kind, basis].join('~'));
  return [...alike.values()].flatMap((of) => {
    const trusted = of.find(({ status }) => status === 'DSA_TF');
    if (!trusted) return [];
    return of.filter(({ status }) => status !== 'DSA_TF' && status !== 'ALL').map((others) => gapOf(trusted, others));
  });
}
