import { KpiCatalogue } from '../../contracts/kpi-catalogue.ts';
import { CATALOGUE, METHOD_VERSION } from './catalogue.ts';
import { DIALOGUES } from './dialogues.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { INDICATORS } from './indicators.ts';
import { PUBLISHED } from './published.ts';

/** The catalogue as everybody may read it: it holds nothing of any case. */
export const publishedCatalogue = (): KpiCatalogue =>
  KpiCatalogue.parse({
    methodVersion: METHOD_VERSION,
    kpis: Object.values(CATALOGUE),
    exclusions: Object.entries(EXCLUSIONS).map(([id, exclusion]) => ({ id, ...exclusion })),
    indicators: INDICATORS,
    dialogues: Object.entries(DIALOGUES).map(([id, dialogue]) => ({ id, ...dialogue })),
    published: PUBLISHED,
  });
