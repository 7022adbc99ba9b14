import type { Dimension, Figure, KpiId } from '../../contracts/kpi.ts';
import type { Ratio } from './coherence.ts';
import { figuresOfGroup, groupsOf, isFew, rounded, type Source } from './figures.ts';
import type { Group, QuantilesOf } from './tally.ts';

/** A mean over marketplaces, of how many, and of how many cases. */
interface Average {
  readonly value: number | null;
  readonly marketplaces: number;
  readonly numerator: number;
  readonly denominator: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function averageOf(shares: readonly Ratio[], mean: (counted: readonly Ratio[]) => number): Average {
  const counted = shares.filter(({ denominator }) => denominator > 0);
  return {
    value: counted.length === 0 ? null : mean(counted),
    marketplaces: counted.length,
    numerator: sum(counted.map(({ numerator }) => numerator)),
    denominator: sum(counted.map(({ denominator }) => denominator)),
  };
}

/** The mean of the shares of marketplaces, each counting the same. One without a case has no share, and is none of them. */
export const macroAverage = (shares: readonly Ratio[]): Average =>
  averageOf(
    shares,
    (counted) => sum(counted.map(({ numerator, denominator }) => numerator / denominator)) / counted.length,
  );

/** All cases pooled: a marketplace counts as much as it has cases. */
export const microAverage = (shares: readonly Ratio[]): Average =>
  averageOf(
    shares,
    (counted) => sum(counted.map(({ numerator }) => numerator)) / sum(counted.map(({ denominator }) => denominator)),
  );

const isShare = (figure: Figure): figure is Figure & Ratio =>
  figure.unit === 'SHARE' && figure.numerator !== null && figure.denominator !== null;

/** The group that marketplaces have in common. */
const nameOf = ({ counts: _, name: __, marketplace: ___, ...labels }: Group): string => Object.values(labels).join('/');

function labelled(of: readonly (Figure & Ratio)[], average: 'MACRO' | 'MICRO'): Figure[] {
  const [first] = of;
  if (!first) return [];
  const { marketplace: _, lower: __, upper: ___, inTime: ____, ...figure } = first;
  const { value, marketplaces, numerator, denominator } = (average === 'MACRO' ? macroAverage : microAverage)(of);
  const numbers = { numerator: average === 'MACRO' ? null : numerator, denominator, marketplaces };
  const stillOpen = sum(of.map((each) => each.stillOpen));
  const excluded: Record<string, number> = {};
  for (const each of of) for (const [why, n] of Object.entries(each.excluded)) excluded[why] = (excluded[why] ?? 0) + n;
  const isSmall = isFew(denominator);
  return [
    { ...figure, ...numbers, value: value === null ? null : rounded(value), stillOpen, excluded, isSmall, average },
  ];
}

/** No average is taken of medians, so that nothing needs to be sorted for them. */
const NO_QUANTILES: QuantilesOf = () => ({ n: 0, median: undefined, p90: undefined });

/** Both averages over marketplaces of every share, each labelled with what it is. They answer different questions and may be far apart. */
export function averages(source: Source, by: readonly Dimension[], kpis: readonly KpiId[]): Figure[] {
  const groups = groupsOf(source, [...by.filter((name) => name !== 'marketplace'), 'marketplace']);
  const of = { ...source, quantilesOf: NO_QUANTILES };
  // One common group after the other: all figures of all marketplaces at once would take more memory than the durations do.
  return [...Map.groupBy(groups, nameOf).values()].flatMap((each) => {
    const shares = each.flatMap((group) => figuresOfGroup(of, group, kpis).filter(isShare));
    return [...Map.groupBy(shares, ({ kpi, part }) => `${kpi}/${part}`).values()].flatMap((alike) => [
      ...labelled(alike, 'MACRO'),
      ...labelled(alike, 'MICRO'),
    ]);
  });
}
