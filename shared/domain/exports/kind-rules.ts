import type { ExportKind } from '../../contracts/export-request.ts';
import type { Role } from '../../vocabulary/roles.ts';

/** Who may order a kind, and what of a request it understands beside months, cut and correction. */
export interface KindRules {
  readonly who: readonly Role[];
  readonly takes: readonly ('dialogue' | 'marketplace' | 'flagger' | 'by' | 'period' | 'formats')[];
  /** What somebody who reaches all of it has to name. */
  readonly names?: 'marketplace' | 'flagger';
}

const EVERYBODY: readonly Role[] = ['authority', 'flagger', 'marketplace', 'commission', 'operator'];

/** Everybody has figures and rows of their own. What is published, the Commission and the operator publish. */
export const KINDS: Readonly<Record<ExportKind, KindRules>> = {
  FIGURES: { who: EVERYBODY, takes: ['dialogue', 'marketplace', 'by', 'period', 'formats'] },
  ITEMS: { who: EVERYBODY, takes: ['dialogue', 'marketplace', 'period', 'formats'] },
  PUBLIC: { who: ['commission', 'operator'], takes: ['formats'] },
  ANNEX_I: { who: ['marketplace', 'operator'], takes: ['marketplace'], names: 'marketplace' },
  STATEMENTS: { who: ['marketplace', 'operator'], takes: ['marketplace'], names: 'marketplace' },
  FLAGGER_REPORT: { who: ['flagger', 'operator'], takes: ['flagger'], names: 'flagger' },
};
