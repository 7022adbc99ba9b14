import { api, ask } from '../api/client.ts';
import type { components, paths } from '../api/schema.generated.ts';
import type { Chosen, Figure, FigureCurve, Shown, Split } from './figure.ts';
import type { Span } from './months.ts';

type KpiQuery = NonNullable<paths['/v1/kpis']['get']['parameters']['query']>;
export type NewExport = components['schemas']['NewExport'];

/** Which figures a page is about. */
export interface Asked {
  readonly dialogue: string;
  readonly span: Span;
  readonly chosen: Chosen;
  readonly marketplace?: string | undefined;
  /** One KPI of the dialogue; without it all. */
  readonly kpi?: string | undefined;
  /** Split by it as well. */
  readonly by?: Split | 'month' | undefined;
}

/** In what figures must be split so that those that were chosen are among them. */
function splitsOf({ chosen, by }: Asked): Split[] {
  const names = (Object.keys(chosen) as (keyof Chosen)[]).filter((name) => chosen[name] !== undefined);
  return [...new Set<Split>([...names, ...(by && by !== 'month' ? [by] : [])])];
}

/** Live figures: of the whole span as one cohort, or of its months. */
export async function liveFigures(asked: Asked): Promise<Shown> {
  const { dialogue, span, marketplace, kpi, by } = asked;
  const splits = splitsOf(asked);
  const query = {
    ...{ dialogue, ...span, period: by === 'month' ? 'MONTH' : 'RANGE' },
    ...(splits.length > 0 && { by: splits.join(',') }),
    ...(marketplace && { marketplace }),
    ...(kpi && { kpi }),
  } as KpiQuery;
  const { asOf, methodVersion, figures } = await ask(api.GET('/v1/kpis', { params: { query } }));
  return { asOf, methodVersion, figures, curves: [], isExact: false };
}

/** The order for the same figures, computed exactly. */
export function exactOrder(asked: Asked): NewExport {
  const { dialogue, span, marketplace, by } = asked;
  return {
    ...{ kind: 'FIGURES', dialogue: dialogue as NonNullable<NewExport['dialogue']>, ...span },
    ...{ period: by === 'month' ? 'MONTH' : 'RANGE', by: splitsOf(asked), formats: ['json'] },
    ...(marketplace && { marketplace }),
  };
}

/** The figures of an exact run that is done, all pages of them. */
export async function exactFigures(id: string): Promise<Shown> {
  const [figures, curves]: [Figure[], FigureCurve[]] = [[], []];
  let cursor: string | undefined;
  for (;;) {
    const params = { path: { id }, query: cursor ? { cursor } : {} };
    const page = await ask(api.GET('/v1/exports/{id}/figures', { params }));
    figures.push(...page.figures);
    curves.push(...page.curves);
    cursor = page.next;
    if (!cursor) return { asOf: page.asOf, methodVersion: page.methodVersion, figures, curves, isExact: true };
  }
}
