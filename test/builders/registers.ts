import type { Figure } from '../../shared/contracts/kpi.ts';
import { KPI_IDS } from '../../shared/contracts/kpi.ts';
import type { Register, RegisterData, RegisterEntry } from '../../shared/contracts/register-entry.ts';
import type { RegisterAsked } from '../../shared/domain/registers/asked.ts';
import { registerFigures } from '../../shared/domain/registers/figures.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';

const RECORDED: Instant = '2026-01-05T00:00:00.000Z';

/** An entry of a register; each place counts its entries by itself. */
export const entry = <R extends Register>(
  register: R,
  place: string,
  data: RegisterData<R>,
  { n = 1, recordedAt = RECORDED }: { readonly n?: number; readonly recordedAt?: Instant } = {},
): RegisterEntry => ({ type: 'ENTRY', register, place, n, recordedAt, data }) as RegisterEntry;

/** What is asked of registers where nothing else is said: everything, of the first half of 2026. */
const EVERYTHING: RegisterAsked = {
  scope: 'ALL',
  asOf: '2026-07-01T00:00:00.000Z',
  from: '2026-01',
  to: '2026-06',
  by: [],
  kpis: KPI_IDS,
};

export const registerFiguresOf = (entries: readonly RegisterEntry[], asked: Partial<RegisterAsked> = {}): Figure[] =>
  registerFigures(entries, { ...EVERYTHING, ...asked });

/** Part, month and value of the figures of a KPI. */
export const shown = (figures: readonly Figure[], kpi: string) =>
  figures
    .filter((figure) => figure.kpi === kpi)
    .map(({ part, period, month, value }) => [part, period ?? month, value]);
