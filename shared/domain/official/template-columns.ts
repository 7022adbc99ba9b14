/**
 * Headers of Annex I parts 3, 4 and 7 of Implementing Regulation (EU) 2024/2835, to the byte: spaces at the end of a name included.
 *
 * Source: CSV templates of the Regulation, © European Union, reuse authorised with acknowledgement (Decision 2011/833/EU). Facts only.
 */
const KEYS = [
  'Applicability',
  'Service',
  'Reporting period',
  'Category of illegal content',
  'Description of the sub-category "Other"',
] as const;

export const ORDERS_HEADER = [
  ...KEYS,
  'Scope',
  'Number of orders to act against illegal content received',
  'Number of specific items of information included in the total number of orders to act against illegal content',
  'Median time to inform the authority of the receipt of the order to act against illegal content',
  'Median time to give effect to the order to act against illegal content',
  'Number of orders to provide information',
  'Median time to inform the authority of the receipt of the order to provide information',
  'Median time to give effect to the order to provide information',
  'Contextual information on number of orders to act against illegal content received',
  'Contextual information on number of specific items of information included in the total number of orders to act against illegal content',
  'Contextual information on Median time to inform the authority of the receipt of the order to act against illegal content',
  'Contextual information on Median time to give effect to the order to act against illegal content',
  'Contextual information on Number of orders to provide information',
  'Contextual information on Median time to inform the authority of the receipt of the order to provide information',
  'Contextual information on Median time to give effect to the order to provide information',
] as const;

const NOTICES_INDICATORS = [
  'Number of notices received ',
  'Number of notices received from Trusted flaggers',
  'Number of specific items of information included in the total number of notices',
  'Number of specific items of information included in the total number of notices by Trusted Flaggers (Trusted Flagger notices)',
  'Median time to take action',
  'Median time to take action (Trusted Flagger notices)',
  'Number of actions taken on the basis of the law',
  'Number of actions taken on the basis of the law (Trusted Flagger notices)',
  'Number of actions taken on the basis of the terms and conditions of the service',
  'Number of actions taken on the basis of the terms and conditions of the service (Trusted Flagger notices)',
] as const;

export const NOTICES_HEADER = [
  ...KEYS,
  ...NOTICES_INDICATORS,
  ...NOTICES_INDICATORS.map((indicator) => `Contextual information on ${indicator}`),
] as const;

export const APPEALS_HEADER = [
  'Applicability',
  'Service',
  'Reporting period',
  'Section',
  'Indicator',
  'Scope',
  'Value',
  'Contextual Information',
] as const;

/** To whom a row applies, in the words of the templates. */
export const APPLIES = {
  ALL: 'All',
  HOSTING: 'Only for providers of hosting services, including online platforms',
  PLATFORMS: 'Only for providers of online platforms',
} as const;

const COMPLAINTS = 'Internal complaints mechanism';
const RESULTS = ['Decisions upheld', 'Decisions partially reversed', 'Decisions reversed', 'Median time'] as const;
const TOTAL = 'Total number';

/** What a complaint is about, by the letter of the subject. */
const ABOUT = {
  a: 'Complaint regarding a decision to remove or disable access to or restrict visibility of information',
  b: 'Complaint regarding a decision to suspend or terminate the provision of the service',
  c: 'Complaint regarding a decision to suspend or terminate an account ',
  d: 'Complaint regarding a decision to restrict the ability to monetise information',
  e: 'Complaint regarding a decision not to take action on a notice submitted in accordance with Article 16',
  f: 'Complaint regarding a decision not to take action on a notice submitted by a Trusted Flagger in accordance with Article 16',
} as const;

/** The groups of rows of part 7: what they count, and the scopes of each, in the order of the template. */
export const APPEALS_GROUPS = [
  {
    counts: 'complaints',
    section: COMPLAINTS,
    indicator: 'Number of complaints submitted to the internal-complaints mechanism',
    scopes: [TOTAL, ...RESULTS, 'Decision omitted'],
  },
  {
    counts: 'imposed',
    section: COMPLAINTS,
    indicator: 'Number of restrictions newly imposed as a result of an internal complaint',
    scopes: [TOTAL],
  },
  ...(['a', 'b', 'c', 'd', 'e', 'f'] as const).map((subject) => ({
    counts: subject,
    section: COMPLAINTS,
    indicator: ABOUT[subject],
    scopes: [TOTAL, ...RESULTS],
  })),
  {
    counts: 'disputes',
    section: 'Out-of-court dispute settlement bodies',
    indicator: 'Number of disputes submitted to out-of-court dispute settlement bodies',
    scopes: [TOTAL, ...RESULTS, 'Decision omitted', 'Percentage of outcomes implemented'],
  },
  ...(
    [
      ['sellers', 'Number of suspensions enacted for the provision of manifestly illegal content '],
      ['notifiers', 'Number of suspensions enacted for the provision of manifestly unfounded notices'],
      ['complainants', 'Number of suspensions enacted for the provision of manifestly unfounded complaints'],
    ] as const
  ).map(([counts, indicator]) => ({
    counts,
    section: 'Suspensions imposed on repeated offenders',
    indicator,
    scopes: [TOTAL],
  })),
] as const;

export type AppealsGroup = (typeof APPEALS_GROUPS)[number]['counts'];
