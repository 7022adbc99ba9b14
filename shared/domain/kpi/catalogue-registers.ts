import type { KpiId } from '../../contracts/kpi.ts';
import { ADDED, OURS, UNTIMED, type Written } from './definition.ts';

const OF_REGISTER = { ...UNTIMED, kinds: [], source: 'REGISTER', ...ADDED } as const;
const REPORTED = { ...UNTIMED, kinds: [], breakdowns: ['sector'], ...ADDED } as const;

/** What registers and reports tell, apart from the record of items. */
export const OF_REGISTERS = {
  K13: {
    title: 'Ratio of automatic detection',
    definition:
      'Measures that marketplaces report to have taken of their own initiative, for each item acted on upon notice in the same months; reported and observed are shown apart beside it.',
    numerator: 'measures of own initiative, SELF_REPORTED; of these, by automated means alone',
    denominator: 'items acted on upon notice, OBSERVED',
    ...REPORTED,
    source: 'SELF_REPORTED/OBSERVED',
    modelledOn: 'Hate speech code, indicator 8',
    confidence: 'V',
  },
  K14: {
    title: 'Proactive share',
    definition:
      'Measures of own initiative, as reported, as a share of them and of items acted on upon notice, as observed, in the same months.',
    numerator: 'measures of own initiative, SELF_REPORTED',
    denominator: 'measures of own initiative, SELF_REPORTED, and items acted on upon notice, OBSERVED',
    ...REPORTED,
    source: 'SELF_REPORTED/OBSERVED',
    modelledOn: 'Memorandum of understanding on counterfeit goods, 2020 overview',
    confidence: 'V2',
  },
  K15: {
    title: 'Contact points',
    definition: 'Contact points of authorities and of marketplaces that stood at the end of the period.',
    numerator: 'contact points registered',
    denominator: '',
    ...OF_REGISTER,
    breakdowns: ['sector', 'memberState', 'marketplace'],
    modelledOn: 'Hate speech code, indicators 5 and 6; GPSR Art. 22(1)',
    confidence: 'V',
  },
  K16: {
    title: 'Trusted flaggers and their increase',
    definition:
      'Flaggers with a status that stood, and was not suspended, at the end of the period; and by how many more than at the end of the month before it.',
    numerator: 'flaggers with the status; the difference',
    denominator: '',
    ...OF_REGISTER,
    breakdowns: ['sector', 'status'],
    modelledOn: 'Hate speech code, indicator 7',
    confidence: 'V',
  },
  K23: {
    title: 'Conversion into referrals',
    definition: 'Of offers that observers of a monitoring round looked at, the share that they notified.',
    numerator: 'offers notified',
    denominator: 'offers looked at',
    ...UNTIMED,
    kinds: [],
    breakdowns: ['sector'],
    source: 'MONITORING_ROUND',
    modelledOn: 'EU Internet Referral Unit: decisions to refer of content assessed',
    confidence: 'V',
    ...ADDED,
  },
  PREVENTED: {
    title: 'Prevented uploads',
    definition:
      'Listings that marketplaces report to have stopped before anybody could see them; never added to removed ones.',
    numerator: 'uploads prevented; of these, by a match with known products',
    denominator: '',
    ...REPORTED,
    source: 'SELF_REPORTED',
    modelledOn: 'Food dialogue: products prevented from upload',
    confidence: 'V',
  },
  CHECKED: {
    title: 'Offers checked',
    definition:
      'Offers that observers of a monitoring round looked at, and how many were found fine, suspect or infringing.',
    numerator: 'offers looked at; found infringing',
    denominator: 'offers looked at',
    ...UNTIMED,
    kinds: [],
    breakdowns: ['sector'],
    source: 'MONITORING_ROUND',
    modelledOn: 'Coordinated control plan for food sold online, 2017',
    confidence: 'V2',
    ...ADDED,
  },
  SELLER_MEASURES: {
    title: 'Measures about sellers',
    definition:
      'Measures about sellers that marketplaces reported, by kind of measure, and how many sellers they concern.',
    numerator: 'measures that began in the month; sellers they concern',
    denominator: '',
    ...OF_REGISTER,
    breakdowns: ['measure'],
    modelledOn: 'Memorandum of understanding on counterfeit goods, as remembered',
    confidence: 'M',
  },
  VOLUNTARY: {
    title: 'Voluntary measures',
    definition:
      'Voluntary measures that were reported, by kind, with the numbers given: search terms covered, people trained.',
    numerator: 'measures reported; numbers given with them',
    denominator: '',
    ...REPORTED,
    source: 'SELF_REPORTED',
    ...OURS,
  },
} as const satisfies Partial<Record<KpiId, Written>>;
