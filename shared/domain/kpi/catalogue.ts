import type { KpiId } from '../../contracts/kpi.ts';
import type { Kind } from '../../vocabulary/life.ts';

/** Changes whenever a definition, an exclusion or a way of counting changes: figures compare only within one version. */
export const METHOD_VERSION = '2026.1';

/** What a KPI means, for whoever has to defend it. */
export interface Definition {
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly kinds: readonly Kind[];
  readonly modelledOn: string;
  readonly confidence: 'V' | 'V2' | 'D' | 'C';
}

const SUBMITTED: readonly Kind[] = ['NOTICE', 'ORDER'];
const TEMPLATE = 'Implementing Regulation (EU) 2024/2835, part 4';

export const CATALOGUE: Readonly<Record<KpiId, Definition>> = {
  K1: { title: 'Notices received', numerator: 'notices of which an item was delivered', denominator: '', kinds: SUBMITTED, modelledOn: `${TEMPLATE}, F`, confidence: 'V' },
  K2: { title: 'Notices by trusted flaggers', numerator: 'notices by DSA_TF', denominator: '', kinds: ['NOTICE'], modelledOn: `${TEMPLATE}, G`, confidence: 'V' },
  K3: { title: 'Items notified', numerator: 'distinct addresses per notice, summed', denominator: '', kinds: SUBMITTED, modelledOn: `${TEMPLATE}, H and I`, confidence: 'V' },
  K4: { title: 'Median time to action', numerator: 'T0 to action implemented, hours', denominator: 'items acted on', kinds: SUBMITTED, modelledOn: `${TEMPLATE}, J and K`, confidence: 'V' },
  K5: { title: 'Median time to decision', numerator: 'T0 to first decision, hours', denominator: 'items decided', kinds: SUBMITTED, modelledOn: 'Hate speech code, indicator 1', confidence: 'V' },
  K6: { title: 'Measures by ground', numerator: 'measures taken on LAW or on TERMS', denominator: '', kinds: SUBMITTED, modelledOn: `${TEMPLATE}, L to O`, confidence: 'V' },
  K7: { title: 'Removal rate of notices', numerator: 'notices with an item removed or disabled', denominator: 'notices of the cohort', kinds: SUBMITTED, modelledOn: 'Hate speech code, indicator 2', confidence: 'V' },
  K8: { title: 'Removal rate of items', numerator: 'items removed or disabled, and not reinstated', denominator: 'items of the cohort', kinds: SUBMITTED, modelledOn: TEMPLATE, confidence: 'V' },
  K9: { title: 'Time to assessment', numerator: 'items first assessed within the bucket', denominator: 'items of the cohort, unassessed ones included', kinds: SUBMITTED, modelledOn: 'Hate speech code, indicator 1', confidence: 'V' },
  K17: { title: 'Within k working days', numerator: 'acted on, or decided, before the end of working day k', denominator: 'items for which that day has passed', kinds: SUBMITTED, modelledOn: 'INHOPE, Product Safety Pledge, GPSR', confidence: 'D' },
  K19: { title: 'Alerted listings removed within two working days', numerator: 'acted on before the end of working day two', denominator: 'listings identified from public alerts for which that day has passed', kinds: ['ALERT'], modelledOn: 'Product Safety Pledge, KPI 2', confidence: 'V2' },
  K20: { title: 'Orders effected in time', numerator: 'orders effected within two working days', denominator: 'orders due', kinds: ['ORDER'], modelledOn: 'GPSR Art. 22(4)', confidence: 'V' },
  K21: { title: 'Safety notices processed in time', numerator: 'notices decided within three working days', denominator: 'notices due', kinds: ['NOTICE'], modelledOn: 'GPSR Art. 22(8)', confidence: 'V' },
  K22: { title: 'Orders: median time to inform of receipt and to give effect', numerator: 'T0 to receipt confirmed, T0 to action, hours', denominator: 'orders', kinds: ['ORDER'], modelledOn: 'Implementing Regulation (EU) 2024/2835, part 3, I and J', confidence: 'V' },
  K25: { title: 'Notice validity', numerator: 'items accepted, and apart from it those substantiated after redress', denominator: 'items decided, but for disputed ones, those of another channel, and those already removed', kinds: SUBMITTED, modelledOn: 'DSA Art. 22(6)', confidence: 'V' },
  K26: { title: 'Complaints and reversals', numerator: 'items complained about; complaints by subject and result; reversed in whole or in part', denominator: 'items decided; complaints decided and not omitted', kinds: SUBMITTED, modelledOn: 'Implementing Regulation (EU) 2024/2835, part 7', confidence: 'V' },
  K27: { title: 'Median time to decide a complaint', numerator: 'complaint to its decision, hours', denominator: 'complaints decided, but for omitted ones', kinds: SUBMITTED, modelledOn: 'Implementing Regulation (EU) 2024/2835, part 7', confidence: 'V' },
  K28: { title: 'Out-of-court disputes', numerator: 'outcomes implemented', denominator: 'disputes that ended in a reversal, whole or partial', kinds: SUBMITTED, modelledOn: 'DSA Art. 21; Implementing Regulation (EU) 2024/2835, part 7', confidence: 'V' },
  K30: { title: 'Re-appearance', numerator: 'listings back within 30, 90 or 180 days of their verified removal', denominator: 'verified removals for which the window is over', kinds: SUBMITTED, modelledOn: 'COM(2017) 555', confidence: 'V' },
  K33: { title: 'Referral to law enforcement', numerator: 'items referred', denominator: 'items substantiated', kinds: SUBMITTED, modelledOn: 'Measure of this system', confidence: 'C' },
  K35: { title: 'Failed verifications', numerator: 'verifications that found the listing live', denominator: 'verifications made', kinds: SUBMITTED, modelledOn: 'Measure of this system', confidence: 'C' },
  QUESTIONS: { title: 'Questions', numerator: 'items asked about, once or more often; questions that lapsed; time waited for answers, hours', denominator: 'items of the cohort; items asked about', kinds: SUBMITTED, modelledOn: 'Measure of this system', confidence: 'C' },
  FOLLOW_THROUGH: { title: 'Follow-through', numerator: 'buyers informed, units sold, recalls, gateway reports, identical listings, papers asked of sellers', denominator: '', kinds: SUBMITTED, modelledOn: 'GPSR Art. 22; DSA Art. 32', confidence: 'C' },
  K32: { title: 'Queue latency', numerator: 'T0 to taken from the queue, seconds', denominator: 'deliveries with a reported time of taking', kinds: ['NOTICE', 'ORDER', 'ALERT'], modelledOn: 'Measure of this system', confidence: 'C' },
}; // biome-ignore format: one row a KPI

/** Why an item or notice is left out of a figure. One table for all KPIs; what is not here stays in the denominator. */
export const EXCLUSIONS = {
  WITHDRAWN: { means: 'withdrawn by its submitter before the deadline', counter: 'wb', from: ['K8'] },
  NOTICE_WITHDRAWN: { means: 'all items withdrawn before their deadlines', counter: 'nw', from: ['K7'] },
  ALREADY_REMOVED: { means: 'gone before the notice arrived', counter: 'oALREADY_REMOVED', from: ['K4'] },
  NO_ACTION: { means: 'decided without an act', counter: 'oNO_ACTION', from: ['K4'] },
} as const satisfies Record<string, { means: string; counter: string; from: readonly KpiId[] }>;
