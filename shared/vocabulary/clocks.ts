import * as z from 'zod/mini';

export const Basis = z.enum(['LEGAL', 'VOLUNTARY', 'TARGET']).register(z.globalRegistry, {
  id: 'Basis',
  description:
    'What stands behind a deadline: a legal act, a commitment the marketplace signed, or a target of this system. The three are never added up.',
});
export type Basis = z.infer<typeof Basis>;

export const Unit = z.enum(['HOURS', 'WORKING_DAYS', 'DAYS', 'WEEKS', 'MONTHS']).register(z.globalRegistry, {
  id: 'Unit',
  description: 'Unit of a period, counted as Regulation (EEC, Euratom) No 1182/71, Art. 3, says.',
});
export type Unit = z.infer<typeof Unit>;

/** Every clock the system knows. What each means, and on which source, is the table in `domain/clock`. */
export const CLOCK_IDS = [
  'GPSR_ORDER', 'GPSR_IDENTICAL', 'GPSR_NOTICE', 'GPSR_SAFETYGATE', 'GPSR_GATEWAY', 'GPSR_ACCIDENT', 'GPSR_RECALL',
  'SG_NOTIFY', 'SG_CHECK', 'SG_FOLLOWUP',
  'DSA_ORDER9', 'DSA_ORDER9_USER', 'DSA_ORDER10', 'DSA_RECEIPT', 'DSA_DECISION', 'DSA_TF', 'DSA_SOR', 'DSA_DB',
  'DSA_COMPLAINT_WINDOW', 'DSA_COMPLAINT', 'DSA_ODS', 'DSA_CRIME', 'DSA_BUYERS', 'DSA_LEGACY_TRADERS', 'DSA_TRACE_FIX',
  'DSA_TRACE_DELETE', 'DSA_REPORT', 'TF_REPORT',
  'PLEDGE_AUTH', 'PLEDGE_USER', 'HATE_24H', 'INHOPE_3WD', 'RASFF_ALERT', 'RASFF_VERIFY',
  'COUNTERFEIT_REMOVE', 'FOOD_REMOVE', 'WILD_REMOVE', 'REFERRAL_REMOVE', 'CPC_REMOVE',
  'EEVID_PRES', 'EEVID_PROD', 'TCO_1H',
] as const; // biome-ignore format: one table
export const ClockId = z.enum(CLOCK_IDS).register(z.globalRegistry, {
  id: 'ClockId',
  description: 'A deadline rule. What starts and stops it, and on which source, stands in the table of clocks.',
  examples: ['GPSR_NOTICE'],
});
export type ClockId = z.infer<typeof ClockId>;

export const Stop = z.enum(['ACTION', 'DECISION']).register(z.globalRegistry, {
  id: 'Stop',
  description:
    'The act that stops a clock: the measure taken (an order, GPSR Art. 22(4)), or the decision, even one not to act (a notice, GPSR Art. 22(8)).',
});
export type Stop = z.infer<typeof Stop>;

export const DueStatus = z
  .enum(['FIXED', 'PROVISIONAL', 'PENDING_CALENDAR', 'NO_STATUTORY_LIMIT'])
  .register(z.globalRegistry, {
    id: 'DueStatus',
    description:
      'FIXED: counted with an official calendar of public holidays. PROVISIONAL: with a named unofficial one. PENDING_CALENDAR: there is none of that year yet, so nothing is due. NO_STATUTORY_LIMIT: the law names no number, such as "without undue delay".',
  });
export type DueStatus = z.infer<typeof DueStatus>;
