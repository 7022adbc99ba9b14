import type { components } from '../api/schema.generated.ts';

export type Figure = components['schemas']['Figure'];
export type FigureCurve = components['schemas']['FigureCurve'];
export type Catalogue = components['schemas']['KpiCatalogue'];
export type Definition = components['schemas']['KpiDefinition'];
export type Dialogue = components['schemas']['DialogueSet'];
export type KpiId = components['schemas']['KpiId'];
export type PublicFigure = components['schemas']['PublicFigure'];

/** What figures are split by on demand. Kind and basis always split. */
const SPLITS = ['sector', 'status', 'memberState', 'marketplace'] as const;
export type Split = (typeof SPLITS)[number];

/** What was chosen of each split: figures of that alone. A marketplace is asked for as a scope of its own. */
export type Chosen = Readonly<Partial<Record<Exclude<Split, 'marketplace'>, string>>>;

/** Figures with the cut that they are of. */
export interface Shown {
  readonly asOf: string;
  readonly methodVersion: string;
  readonly figures: readonly Figure[];
  readonly curves: readonly FigureCurve[];
  /** Computed exactly from the events; else read off live counters, medians estimated. */
  readonly isExact: boolean;
}

/** The name of one figure in an address: which KPI, part, kind and basis. */
export const nameOfFigure = ({ kpi, part, kind, basis }: Pick<Figure, 'kpi' | 'part' | 'kind' | 'basis'>): string =>
  [kpi, part, kind, basis].join('~');

export const isNamed = (figure: Figure, name: string): boolean => nameOfFigure(figure) === name;

/** Whether a figure is of what was chosen, in each split. One that is not split so is not. */
export const isOf = (figure: Pick<Figure, 'sector' | 'status' | 'memberState'>, chosen: Chosen): boolean =>
  (Object.entries(chosen) as [keyof Chosen, string | undefined][]).every(
    ([split, value]) => value === undefined || figure[split] === value,
  );
