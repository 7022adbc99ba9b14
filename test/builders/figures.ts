import type { ItemEvent } from '../../shared/contracts/event.ts';
import { type Dimension, type Figure, KPI_IDS, type KpiId } from '../../shared/contracts/kpi.ts';
import { exactly } from '../../shared/domain/kpi/exact.ts';
import { figures } from '../../shared/domain/kpi/figures.ts';
import type { Scope } from '../../shared/domain/kpi/scope.ts';
import type { History } from '../../shared/domain/life/history.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { logOf } from './items.ts';

interface Asking {
  readonly asOf?: Instant;
  readonly scope?: Scope;
  readonly by?: readonly Dimension[];
}

/** Long after everything that happens in a test. */
export const LATER: Instant = '2027-12-31T00:00:00.000Z';

/** All exact figures of some events. */
export const figuresOf = (
  events: readonly ItemEvent[],
  { asOf = LATER, scope = 'ALL', by = [] }: Asking = {},
  kpis: readonly KpiId[] = KPI_IDS,
): Figure[] => figures(exactly(events, scope, asOf, by), by, kpis);

/** The one figure of a KPI with this part, of some items that all fall into one group. */
export function figureOf(items: readonly History[], kpi: KpiId, part: string, asking: Asking = {}): Figure {
  const found = figuresOf(logOf(...items), asking, [kpi]).filter((figure) => figure.part === part);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} figures of ${kpi} are called ${part}`);
  return only;
}

/** Numerator and denominator. */
export const ratioOf = ({ numerator, denominator }: Figure): [number | null, number | null] => [numerator, denominator];
