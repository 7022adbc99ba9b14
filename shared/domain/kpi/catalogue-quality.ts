import type { KpiId } from '../../contracts/kpi.ts';
import { ADDED, CHANNELS, OBSERVED, OURS, TEMPLATE, UNTIMED, type Written } from './definition.ts';

/** Whether notices were right, whether decisions stand, and whether what is gone stays gone. */
export const QUALITY = {
  K25: {
    title: 'Notice validity',
    definition:
      'Share of decided items that the marketplace accepted, and apart from it the share that still stands after redress; accepted is not yet valid.',
    numerator: 'items accepted, and apart from it those substantiated after redress',
    denominator: 'items decided',
    ...UNTIMED,
    ...OBSERVED,
    modelledOn: 'DSA Art. 22(6)',
    confidence: 'V',
  },
  K26: {
    title: 'Complaints and reversals',
    definition:
      'How many decided items were complained about, and how many complaints reversed the decision in whole or in part.',
    numerator: 'items complained about; complaints by subject and result; reversed in whole or in part',
    denominator: 'items decided; complaints decided',
    ...UNTIMED,
    ...OBSERVED,
    breakdowns: [...CHANNELS, 'subject'],
    modelledOn: `${TEMPLATE}, part 7`,
    confidence: 'V',
  },
  K28: {
    title: 'Out-of-court disputes',
    definition: 'How disputes before a certified body ended, and how many reversals were implemented.',
    numerator: 'outcomes implemented',
    denominator: 'disputes that ended in a reversal, whole or partial',
    start: 'odsSubmittedAt',
    stop: 'odsDecidedAt',
    ...OBSERVED,
    modelledOn: `DSA Art. 21; ${TEMPLATE}, part 7`,
    confidence: 'V',
  },
  K29: {
    title: 'Suspensions',
    definition:
      'Suspensions that marketplaces reported: of sellers for manifestly illegal content, and of the processing of manifestly unfounded notices and complaints.',
    numerator: 'suspensions that began in the month, by cause',
    denominator: '',
    start: 'takenAt',
    stop: '',
    breakdowns: [],
    kinds: [],
    source: 'REGISTER',
    modelledOn: 'DSA Art. 24(1)(b)',
    confidence: 'V',
    ...ADDED,
  },
  K30: {
    title: 'Re-appearance',
    definition:
      'Of listings verified to be gone, the share that came back within 30, 90 or 180 days, once that time is over.',
    numerator: 'listings back within 30, 90 or 180 days of their verified removal',
    denominator: 'verified removals for which the window is over',
    start: 'verifiedGoneAt',
    stop: 'reappearedAt',
    ...OBSERVED,
    modelledOn: 'COM(2017) 555',
    confidence: 'V',
  },
  K31: {
    title: 'Repeat sellers',
    definition:
      'Share of substantiated items that come from sellers with three or more events on law in the 365 days before the end of the period, and the share of sellers who are such; the share of their listings decides nothing here.',
    numerator: 'substantiated items from repeat sellers; repeat sellers',
    denominator: 'substantiated items of known sellers; sellers with one at least',
    start: 'decidedAt',
    stop: '',
    breakdowns: ['sector'],
    kinds: [],
    source: 'OBSERVED',
    modelledOn: 'DSA Art. 23(3); practice of marketplaces',
    confidence: 'C',
    ...ADDED,
  },
  K33: {
    title: 'Referral to law enforcement',
    definition:
      'Share of substantiated items that were referred to law enforcement, so that the process does not end at removal.',
    numerator: 'items referred',
    denominator: 'items substantiated',
    ...UNTIMED,
    ...OBSERVED,
    ...OURS,
  },
  K35: {
    title: 'Failed verifications',
    definition: 'Share of checks after a claimed removal that found the listing still there.',
    numerator: 'verifications that found the listing live',
    denominator: 'verifications made',
    ...UNTIMED,
    ...OBSERVED,
    ...OURS,
  },
} as const satisfies Partial<Record<KpiId, Written>>;
