import type { KpiId } from '../../contracts/kpi.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { DialogueId } from '../../vocabulary/dialogues.ts';
import type { Period } from './cohort.ts';
import type { Breakdown, Confidence } from './definition.ts';

/** A named set of figures over one or more sectors, as a dialogue asks for them. */
export interface Dialogue {
  readonly title: string;
  readonly sectors: readonly Sector[];
  readonly kpis: readonly KpiId[];
  readonly breakdowns: readonly Breakdown[];
  readonly period: Exclude<Period, 'RANGE'>;
  /** What may be compared with what. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}

const CHANNELS = ['sector', 'status', 'memberState', 'marketplace'] as const;

export const DIALOGUES: Readonly<Record<DialogueId, Dialogue>> = {
  COUNTERFEIT_MOU: {
    title: 'Online sale of counterfeit goods, after the memorandum of understanding',
    sectors: ['counterfeit'],
    kpis: ['K4', 'K7', 'K8', 'K14', 'K25', 'K30', 'K31', 'SELLER_MEASURES'],
    breakdowns: ['marketplace'],
    period: 'HALF_YEAR',
    notes: [
      'The list of the memorandum could not be read in its source: the set follows from published overviews and is ours.',
      'A right holder sees figures of its own notices only.',
      'Offers found in a test search before and after come from monitoring rounds.',
    ],
    source: 'Memorandum of understanding of June 2016; overview SWD(2020) 166',
    confidence: 'C',
  },
  PRODUCT_SAFETY: {
    title: 'Safety of non-food products: Product Safety Pledge and GPSR',
    sectors: ['product_safety'],
    kpis: [
      'K3',
      'K4',
      'K8',
      'K15',
      'K17',
      'K18',
      'K19',
      'K20',
      'K21',
      'K22',
      'K29',
      'K30',
      'K31',
      'K35',
      'FOLLOW_THROUGH',
    ],
    breakdowns: ['marketplace', 'memberState'],
    period: 'HALF_YEAR',
    notes: [
      'Until September 2019 the figures of the pledge were unweighted averages of its signatories, from October 2019 on they were computed otherwise: the series does not compare.',
      'K18 and K19 carry the average over marketplaces and the pooled share side by side, always labelled.',
      'Orders, notices and the voluntary clock of the pledge are never added up.',
    ],
    source: 'Product Safety Pledge of 2018, KPI 1 and 2; Regulation (EU) 2023/988, Art. 22',
    confidence: 'V2',
  },
  FOOD: {
    title: 'Illegal products of the food chain',
    sectors: ['food'],
    kpis: ['K3', 'K4', 'K8', 'K13', 'K14', 'K15', 'K24', 'K31', 'K33', 'PREVENTED', 'CHECKED'],
    breakdowns: ['marketplace', 'memberState'],
    period: 'HALF_YEAR',
    notes: [
      'Removed offers and prevented uploads are two figures, and never one.',
      'The time to removal is given from the submission and from T0.',
      'No act sets a number of days: every deadline is a target.',
      'Where sellers are, and notifications in RASFF or AAC, are not in the record of items.',
    ],
    source: 'Briefing for the meeting of January 2018, dialogue on illegal products of the food chain',
    confidence: 'V',
  },
  WILDLIFE: {
    title: 'Illegal trade in wildlife',
    sectors: ['wildlife'],
    kpis: ['K3', 'K4', 'K8', 'K13', 'K16', 'K30', 'K31', 'K33', 'PREVENTED', 'CHECKED', 'VOLUNTARY', 'FOLLOW_THROUGH'],
    breakdowns: ['marketplace', 'status'],
    period: 'HALF_YEAR',
    notes: [
      'Advertisements removed and those blocked before they could be seen are two figures.',
      'Annex, taxon and kind of specimen stand in the notices, not in counters: item rows of exports carry the category.',
      'Search terms that are covered are what marketplaces report of themselves.',
    ],
    source: 'Briefing for the meeting of January 2018, wildlife trade enforcement group',
    confidence: 'V',
  },
  HATE_SPEECH_CODE: {
    title: 'Illegal hate speech: the generic model of monitoring',
    sectors: ['hate_speech'],
    kpis: ['K1', 'K2', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K12', 'K13', 'K15', 'K16', 'K26'],
    breakdowns: CHANNELS,
    period: 'HALF_YEAR',
    notes: [
      'Published rounds are samples of organisations over six weeks: they say nothing of how much there is.',
      'The gap between channels is available from monitoring rounds alone.',
      'The first published share within 24 hours (40 %) and its remainder are told differently by two sources.',
    ],
    source: 'Code of conduct on countering illegal hate speech online, 2016; monitoring rounds 1 to 7',
    confidence: 'V2',
  },
  EU_IRU: {
    title: 'Referrals of terrorist content, after the EU Internet Referral Unit',
    sectors: ['terrorist_referral'],
    kpis: ['K3', 'K4', 'K9', 'K17', 'K23', 'K24', 'K33'],
    breakdowns: ['marketplace', 'memberState'],
    period: 'YEAR',
    notes: [
      'The number of referrals tells how active the unit is, not how well companies cooperate: nobody is ranked by it.',
      'Published shares are of different spans and methods: 91.4 % until July 2016, 83.64 % until February 2018, 95 % in 2023.',
    ],
    source: 'Briefing for the meeting of January 2018; press releases of Europol',
    confidence: 'V2',
  },
  INHOPE: {
    title: 'Removal within three working days, after INHOPE',
    sectors: ['hate_speech', 'terrorist_referral'],
    kpis: ['K3', 'K17', 'K24', 'K30'],
    breakdowns: ['marketplace', 'memberState'],
    period: 'YEAR',
    notes: [
      'The figure stops at the verified removal, not at the claim.',
      '74 % of 2016 are within three working days, 62 % of 2017 within three days: two units.',
      'Reports of INHOPE are of other content, which is never taken here: only its measure is.',
    ],
    source: 'Briefing for the meeting of January 2018: 38,767 reports confirmed in ICCAM',
    confidence: 'V',
  },
  CONSUMER_PROTECTION: {
    title: 'Consumer protection cooperation',
    sectors: ['consumer_protection'],
    kpis: ['K1', 'K3', 'K4', 'K5', 'K6', 'K8', 'K11', 'K17', 'K26'],
    breakdowns: ['marketplace', 'memberState'],
    period: 'YEAR',
    notes: ['The joint action on social media named no number; the set is ours.'],
    source: 'Joint action of the CPC network on social media, 2017 and 2018',
    confidence: 'C',
  },
};
