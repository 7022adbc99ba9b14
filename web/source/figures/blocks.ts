import { type Chosen, type Figure, isOf, type KpiId } from './figure.ts';

/** The figures of one KPI about one kind of submission and one basis: no two of them are ever added up. */
export interface Group {
  readonly kind: Figure['kind'];
  readonly basis: Figure['basis'];
  readonly figures: readonly Figure[];
}

export interface Block {
  readonly kpi: KpiId;
  readonly groups: readonly Group[];
}

/** Of KPIs with many parts: which of them stand in a tile. All of them stand in the table. */
const LEADS: Partial<Readonly<Record<KpiId, RegExp>>> = {
  K4: /^(median|p90|from the submission, median|half of all removed after)$/,
  K5: /^(median|p90|half of all decided after)$/,
  K8: /^removed$/,
  K9: /^\[0h,24h\)$|^none$/,
  K26: /^(items complained about|reversed in whole or in part|all, total|reinstated)$/,
  K28: /^(disputes, total|implemented)$/,
};

/** Whether a part stands in a tile. */
export const isLead = ({ kpi, part, average }: Pick<Figure, 'kpi' | 'part' | 'average'>): boolean =>
  !average && (LEADS[kpi]?.test(part) ?? true);

const groupName = ({ kind, basis }: Figure): string => `${kind} ${basis}`;

const groupsOf = (figures: readonly Figure[]): Group[] =>
  [...Map.groupBy(figures, groupName).values()].flatMap((of) => {
    const [first] = of;
    return first ? [{ kind: first.kind, basis: first.basis, figures: of }] : [];
  });

/** Figures of what was chosen, by KPI in the order of the dialogue, and by kind and basis. A KPI without any has no group. */
export const blocksOf = (figures: readonly Figure[], kpis: readonly KpiId[], chosen: Chosen = {}): Block[] => {
  const by = Map.groupBy(
    figures.filter((figure) => isOf(figure, chosen)),
    ({ kpi }) => kpi,
  );
  return kpis.map((kpi) => ({ kpi, groups: groupsOf(by.get(kpi) ?? []) }));
};

/** One bar of a chart. */
export interface Bar {
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly stillOpen?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly isSmall?: boolean;
}

const barOf = (name: string, figure: Figure): Bar => {
  const { value, numerator, denominator, stillOpen, lower, upper, isSmall } = figure;
  return {
    ...{ name, value, numerator, denominator, stillOpen, isSmall },
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
  };
};

type Named = (part: string) => string;

/** How long items waited for their first assessment, those without one included. */
export const bucketsOf = ({ figures }: Group, name: Named): Bar[] =>
  figures.filter(({ kpi, average }) => kpi === 'K9' && !average).map((figure) => barOf(name(figure.part), figure));

/** How the items of the cohort ended. Ends that nothing came to are left out. */
export const endsOf = ({ figures }: Group, name: Named): Bar[] =>
  figures
    .filter(({ kpi, part, average, numerator }) => kpi === 'K8' && part.startsWith('ended: ') && !average && numerator)
    .map((figure) => barOf(name(figure.part), figure));

/** One figure in each group of a breakdown; by marketplace in the order of the alphabet, never by how much. */
export const splitBars = (figures: readonly Figure[], nameOf: (figure: Figure) => string): Bar[] =>
  figures
    .map((figure): [string, Figure] => [nameOf(figure), figure])
    .sort(([a, one], [b, other]) => one.month.localeCompare(other.month) || a.localeCompare(b))
    .map(([name, figure]) => barOf(name, figure));

/** Columns of an in-time figure, over everything that is due. */
export const inTimeBars = ({ inTime, denominator }: Figure, nameOf: (column: string) => string): Bar[] =>
  (['claimed', 'reported', 'verified', 'contradicted', 'unchecked'] as const).flatMap((column) => {
    const numerator = inTime?.[column];
    if (numerator === undefined) return [];
    const value = denominator ? numerator / denominator : null;
    return [{ name: nameOf(column), value, numerator, denominator }];
  });
