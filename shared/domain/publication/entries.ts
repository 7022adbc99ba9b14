import type { Figure, KpiId } from '../../contracts/kpi.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { CATALOGUE } from '../kpi/catalogue.ts';
import type { Measured } from '../kpi/durations.ts';
import { READ } from '../kpi/readings.ts';
import { type Asked, type Draft, excludedFrom } from '../kpi/readings-parts.ts';
import type { Group, Quantiles, QuantilesOf } from '../kpi/tally.ts';

/** The numbers of one row, or of what a row leaves out; of that no row is published. */
export interface Entry {
  readonly kpi: KpiId;
  readonly part: string;
  readonly unit: Figure['unit'];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value?: number | null;
  readonly isUntold?: boolean;
}

/** Columns of an in-time figure, and what each is a part of: a column is a row of its own, as open to subtraction as any. */
function columns(kpi: KpiId, { part, denominator, inTime }: Draft): Entry[] {
  return Object.entries(inTime ?? {}).flatMap(([column, numerator]) =>
    typeof numerator === 'number'
      ? [
          {
            kpi,
            part: `${part}: ${column}`,
            unit: 'SHARE' as const,
            numerator,
            denominator: column === 'claimed' ? denominator : (inTime?.claimed ?? null),
          },
        ]
      : [],
  );
}

const untold = (kpi: KpiId, { part }: Draft, excluded: Readonly<Record<string, number>>): Entry[] =>
  Object.entries(excluded).map(([why, numerator]) => ({
    kpi,
    part: `${part}, excluded: ${why}`,
    unit: 'COUNT' as const,
    numerator,
    denominator: null,
    isUntold: true,
  }));

function entriesOf(kpi: KpiId, draft: Draft, group: Group): Entry[] {
  const { part, unit, numerator, denominator, value } = draft;
  const main = { kpi, part, unit, numerator, denominator, ...(value !== undefined && { value }) };
  return [main, ...columns(kpi, draft), ...untold(kpi, draft, draft.excluded ?? excludedFrom(kpi, group))];
}

/** Everything that is told of a group, by its name. */
export function entries(asked: Asked, kpis: readonly KpiId[]): Map<string, Entry> {
  const told = kpis
    .filter((kpi) => CATALOGUE[kpi].kinds.includes(asked.group.kind))
    .flatMap((kpi) => READ[kpi](asked).flatMap((draft) => entriesOf(kpi, draft, asked.group)));
  return new Map(told.map((entry) => [`${entry.kpi} ${entry.part}`, entry]));
}

/**
 * The counters that say how many durations a quantile is of. A duration that no counter counts is not published: nobody could tell
 * of how many marketplaces it is.
 */
const COUNTED: Partial<Readonly<Record<Measured, readonly string[]>>> = {
  toAction: ['ac'],
  toDecision: ['dc'],
  toReceipt: ['rc'],
  toEffect: ['ac'],
  toConsumption: ['rk'],
  toComplaintDecision: ['ktu', 'ktp', 'ktr'],
};

/** How many durations there are, from counters alone: what they come to is asked elsewhere. */
const numbersOnly =
  (counts: ReadonlyMap<string, number>) =>
  (measured: Measured): Quantiles => {
    const n = (COUNTED[measured] ?? []).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    return { n, median: undefined, p90: undefined };
  };

/** Asks about a group of which nothing but counters is known, or quantiles as well. */
export const askedOf = (group: Group, asOf: Instant, quantilesOf?: QuantilesOf): Asked => ({
  group,
  asOf,
  isEstimate: false,
  quantiles: quantilesOf ? (measured) => quantilesOf(group, measured) : numbersOnly(group.counts),
});
