import { PUBLIC_COLUMNS, type PublicFigure } from '../../contracts/public-figure.ts';
import type { ColumnOf } from '../../vocabulary/columns.ts';

type Said = Pick<ColumnOf<PublicFigure>, 'type' | 'title' | 'meaning'>;

const SAID: Readonly<Record<(typeof PUBLIC_COLUMNS)[number], Said>> = {
  kpi: { type: 'text', title: 'KPI', meaning: 'Which figure of the catalogue.' },
  part: { type: 'text', title: 'Part', meaning: 'Which of several figures of the KPI.' },
  period: { type: 'text', title: 'Period', meaning: 'The cohort: what was delivered in this period, in UTC.' },
  sector: { type: 'text', title: 'Sector', meaning: 'Sector of the dialogue, or ALL.' },
  status: { type: 'text', title: 'Submitter status', meaning: 'Standing of the submitter, or ALL.' },
  memberState: { type: 'text', title: 'Member State', meaning: 'Of the submitter, or ALL.' },
  kind: { type: 'text', title: 'Kind', meaning: 'NOTICE, ORDER or ALERT.' },
  basis: { type: 'text', title: 'Basis', meaning: 'LEGAL, VOLUNTARY or TARGET: never added up.' },
  unit: { type: 'text', title: 'Unit', meaning: 'Unit of the value.' },
  numerator: { type: 'integer', title: 'Numerator', meaning: 'Empty where it is withheld; never 0 instead.' },
  denominator: { type: 'integer', title: 'Denominator', meaning: 'Empty where it is withheld; never 0 instead.' },
  value: { type: 'number', title: 'Value', meaning: 'Empty where it is withheld; never 0 instead.' },
  suppressed: { type: 'text', title: 'Withheld', meaning: 'SMALL: fewer than ten. POOL: fewer than three marketplaces. DOMINANCE: one above all. COMPLEMENTARY: another number would follow.' },
  methodVersion: { type: 'text', title: 'Method', meaning: 'Figures compare only within one version.' },
}; // biome-ignore format: one row a column

/** The columns of a public file, and what they mean. */
export const PUBLIC_TABLE: readonly ColumnOf<PublicFigure>[] = PUBLIC_COLUMNS.map((name) => ({
  name,
  ...SAID[name],
  of: (figure) => figure[name],
}));
