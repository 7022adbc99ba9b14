import { type KpiId, REGISTER_KPI_IDS } from '../../contracts/kpi.ts';
import type { PublicFigure } from '../../contracts/public-figure.ts';
import type { Instant, Month } from '../../vocabulary/time.ts';
import { METHOD_VERSION } from '../kpi/catalogue.ts';
import type { QuantilesOf } from '../kpi/tally.ts';
import { decisionsOf, tablesOf } from './earlier.ts';
import { askedOf, type Entry, entries } from './entries.ts';
import { type Reason, RULES } from './rules.ts';
import { suppress } from './suppression.ts';
import { type Line, type System, systemOf } from './system.ts';
import { keyOf, lattice, type Node, type PublicSource, type Table } from './tables.ts';

export interface PublishOptions {
  readonly kpis: readonly KpiId[];
  /** All that is published together. What is published apart is given as `before`, the one to the other. */
  readonly tables: readonly Table[];
  /** Rows of earlier versions, and of every other public file on the same cases: what they withheld stays withheld. */
  readonly before?: readonly PublicFigure[];
  /** Exact quantiles of the groups of these tables; without it no medians are published. */
  readonly quantilesOf?: QuantilesOf;
}

export interface Publication {
  readonly rows: readonly PublicFigure[];
  /** How many rows show no value, by reason. */
  readonly withheld: Readonly<Record<Reason, number>>;
  /** Numbers that files published before give away by themselves. Nothing should be published while there are any. */
  readonly exposed: number;
}

/** What a public file usually shows: the whole by each breakdown, and its months without one. */
export const usualTables = (from: Month, to: Month): Table[] => [
  { by: [], length: 'MONTH', from, to },
  ...(from === to ? [] : [{ by: [], length: 'RANGE', from, to } as const]),
  ...(['sector', 'status', 'memberState'] as const).map(
    (dimension) => ({ by: [dimension], length: from === to ? 'MONTH' : 'RANGE', from, to }) as const,
  ),
];

const BEYOND: Readonly<Record<string, number>> = { median: 0.5, p90: 0.1 };

type Withheld = ReadonlyMap<number, Reason>;
type Numbers = Pick<PublicFigure, 'numerator' | 'denominator' | 'value' | 'suppressed'>;

/** A quantile with enough cases beyond it, and no finer than to tell no single one. */
function quantile({ template: { part }, denominator = 0 }: Line, system: System, value: number | null): number | null {
  const beyond = (BEYOND[part.split(', ').at(-1) ?? ''] ?? 0) * (system.variables[denominator]?.value ?? 0);
  return value === null || beyond < RULES.beyondQuantile ? null : Number(value.toFixed(RULES.quantileDecimals));
}

const SIX_DECIMALS = 1e6;

/** What a row shows of its numbers. */
function numbersOf(line: Line, system: System, withheld: Withheld, exact: number | null): Numbers {
  const [top, bottom] = [line.numerator, line.denominator];
  const reason = withheld.get(top ?? -1) ?? withheld.get(bottom ?? -1);
  const shown = (place: number | undefined) =>
    place === undefined || withheld.has(place) ? null : (system.variables[place]?.value ?? null);
  const [numerator, denominator] = [shown(top), shown(bottom)];
  if (top === undefined) {
    const value = reason ? null : quantile(line, system, exact);
    return { numerator, denominator, value, suppressed: reason ?? (value === null ? 'SMALL' : 'none') };
  }
  const share =
    numerator !== null && denominator ? Math.round((numerator / denominator) * SIX_DECIMALS) / SIX_DECIMALS : null;
  return { numerator, denominator, value: bottom === undefined ? numerator : share, suppressed: reason ?? 'none' };
}

function rowOf({ node, template }: Line, numbers: Numbers): PublicFigure {
  const { kpi, part, unit } = template;
  const { sector, status, memberState, kind, basis } = node.group;
  const labels = { kpi, part, period: node.period, sector, status, memberState, kind, basis, unit };
  return { ...labels, ...numbers, methodVersion: METHOD_VERSION };
}

const place = (row: PublicFigure): string => `${keyOf(row, row.period)}|${row.kpi}|${row.part}`;
const byPlace = (a: PublicFigure, b: PublicFigure): number => (place(a) < place(b) ? -1 : 1);

/** The value of a quantile, where it is of as many cases as were counted. */
function exactOf({ node, template }: Line, counted: number | undefined, of: QuantilesFor): number | null {
  const entry = of(node).get(template.name);
  return entry?.denominator === counted ? (entry?.value ?? null) : null;
}

type QuantilesFor = (node: Node) => ReadonlyMap<string, Entry>;

/** Reads the quantiles of a group once. */
function quantilesFor(quantilesOf: QuantilesOf, kpis: readonly KpiId[], asOf: Instant): QuantilesFor {
  const read = new Map<string, ReadonlyMap<string, Entry>>();
  return ({ key, group }) => {
    const found = read.get(key) ?? entries(askedOf(group, asOf, quantilesOf), kpis);
    read.set(key, found);
    return found;
  };
}

const REGISTERS: ReadonlySet<KpiId> = new Set(REGISTER_KPI_IDS);

/**
 * Public rows of figures of all marketplaces together. What is withheld can be had neither by subtracting rows from each other nor by
 * any other sum of them, within these tables and against what was published before. Figures that are no counts of cases, and those
 * read off registers, are left out.
 */
export function publish(source: PublicSource, options: PublishOptions): Publication {
  const { tables, before = [], quantilesOf } = options;
  const { asOf } = source;
  const kpis = options.kpis.filter((kpi) => !REGISTERS.has(kpi));
  const { nodes, sums } = lattice(source, tables, tablesOf(before));
  const system = systemOf({ nodes, sums, kpis, asOf });
  const { withheld, unsaid, exposed } = suppress(system, decisionsOf(before, system.lines));
  const quantiles = quantilesOf && quantilesFor(quantilesOf, kpis, asOf);
  const rows = system.lines
    .filter(({ node, numerator }) => node.isListed && (numerator !== undefined || quantiles))
    .filter(({ numerator = -1, denominator = -1 }) => !unsaid.has(numerator) && !unsaid.has(denominator))
    .filter(({ numerator = -1 }) => !system.variables[numerator]?.isNought)
    .map((line) => {
      const counted = system.variables[line.denominator ?? -1]?.value;
      const exact = line.numerator === undefined && quantiles ? exactOf(line, counted, quantiles) : null;
      return rowOf(line, numbersOf(line, system, withheld, exact));
    })
    .sort(byPlace);
  const by = (reason: Reason) => rows.filter(({ suppressed }) => suppressed === reason).length;
  const counts = {
    SMALL: by('SMALL'),
    POOL: by('POOL'),
    DOMINANCE: by('DOMINANCE'),
    COMPLEMENTARY: by('COMPLEMENTARY'),
  };
  return { rows, withheld: counts, exposed: exposed.length };
}
