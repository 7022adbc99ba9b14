import { expect } from 'vitest';
import type { NewExport } from '../../../shared/contracts/export-request.ts';
import type { Figure } from '../../../shared/contracts/kpi.ts';
import type { LogEntry } from '../../../shared/contracts/summary.ts';
import { countedAsOf } from '../../../shared/domain/kpi/exact.ts';
import { FigureEngine } from '../../../shared/flows/figure-engine.ts';
import type { System } from './system.ts';

/** What a question for live figures is answered with. */
export interface Figures {
  readonly asOf: string;
  readonly rowsRead: number;
  readonly methodVersion: string;
  readonly figures: readonly Figure[];
}

export const askFigures = (system: System, who: string, query: string): Promise<Figures> =>
  system.as(who).ask<Figures>('GET', `/v1/kpis?${query}`);

/** The one figure that is meant. */
export function sole(figures: readonly Figure[], meant: Partial<Figure>): Figure {
  const names = Object.keys(meant) as (keyof Figure)[];
  const found = figures.filter((figure) => names.every((name) => figure[name] === meant[name]));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} figures are ${JSON.stringify(meant)}`);
  return only;
}

const withoutValue = ({ value: _, estimate: __, ...figure }: Figure) => figure;

/** Medians that come from buckets are at most 9 % and a second off. */
function isClose({ value: live, unit }: Figure, exact: Figure | undefined): boolean {
  const expected = exact?.value;
  if (live === null || expected === null || expected === undefined) return live === expected;
  return Math.abs(live - expected) <= 0.09 * expected + (unit === 'HOURS' ? 1 / 3600 : 1);
}

/** Live figures say what exact ones do, in the same order; only what is labelled an estimate may be a little off. */
export function expectSame(live: readonly Figure[], exact: readonly Figure[]): void {
  expect(live.map(withoutValue)).toEqual(exact.map(withoutValue));
  expect(exact.filter(({ estimate }) => estimate)).toEqual([]);
  const isSame = (figure: Figure, index: number) =>
    figure.estimate ? isClose(figure, exact[index]) : figure.value === exact[index]?.value;
  expect(live.filter((figure, index) => !isSame(figure, index))).toEqual([]);
}

/** What counters tell of a request of everybody's figures, with averages over marketplaces: exact, of the KPIs that others are of. */
export function withAverages(
  log: readonly LogEntry[],
  request: NewExport,
  asOf: string,
  others: readonly Figure[],
): Figure[] {
  const kpis = new Set(others.map(({ kpi }) => kpi));
  const engine = new FigureEngine({ request, scope: 'ALL', asOf });
  for (const facts of countedAsOf(log, asOf)) engine.add(facts);
  const found = engine.all().filter(({ kpi, estimator }) => kpis.has(kpi) && !estimator);
  return found.map(({ change: _, ...figure }) => figure);
}
