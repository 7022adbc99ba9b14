import { KPI_IDS, type KpiId } from '../../contracts/kpi.ts';
import { ANSWERS } from './catalogue-answers.ts';
import { QUALITY } from './catalogue-quality.ts';
import { OF_REGISTERS } from './catalogue-registers.ts';
import { IN_TIME } from './catalogue-time.ts';
import { type Definition, FIRST_VERSION, type Written } from './definition.ts';
import { exclusionsOf } from './exclusions.ts';

/** Changes whenever a definition, an exclusion or a way of counting changes: figures compare only within one version. */
export const METHOD_VERSION = '2026.2';

const WRITTEN: Readonly<Record<KpiId, Written>> = { ...ANSWERS, ...IN_TIME, ...QUALITY, ...OF_REGISTERS };

function definitionOf(id: KpiId): Definition {
  const { since = FIRST_VERSION, ...written } = WRITTEN[id];
  return { id, ...written, exclusions: exclusionsOf(id), methodVersion: since };
}

/** Every figure there is, in the order in which figures are listed. */
export const CATALOGUE = Object.fromEntries(KPI_IDS.map((id) => [id, definitionOf(id)])) as Readonly<
  Record<KpiId, Definition>
>;
