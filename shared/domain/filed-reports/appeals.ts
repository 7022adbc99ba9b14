/** Rows of part 7: its indicators with the scopes of each. Source: Annex I of Implementing Regulation (EU) 2024/2835, part 7. */
export const COMPLAINTS = 'Number of complaints submitted to the internal-complaints mechanism';
export const NEWLY_IMPOSED = 'Number of restrictions newly imposed as a result of an internal complaint';
export const DISPUTES = 'Number of disputes submitted to out-of-court dispute settlement bodies';

/** Groups (a) to (e), which make up all complaints; (f) is a subset of (e). */
export const GROUPS = {
  a: 'Complaint regarding a decision to remove or disable access to or restrict visibility of information',
  b: 'Complaint regarding a decision to suspend or terminate the provision of the service',
  c: 'Complaint regarding a decision to suspend or terminate an account',
  d: 'Complaint regarding a decision to restrict the ability to monetise information',
  e: 'Complaint regarding a decision not to take action on a notice submitted in accordance with Article 16',
} as const;
export const OF_FLAGGERS =
  'Complaint regarding a decision not to take action on a notice submitted by a Trusted Flagger in accordance with Article 16';

export const SCOPES = {
  total: 'Total number',
  upheld: 'Decisions upheld',
  partially: 'Decisions partially reversed',
  reversed: 'Decisions reversed',
  median: 'Median time',
  omitted: 'Decision omitted',
  implemented: 'Percentage of outcomes implemented',
} as const;

const { total, upheld, partially, reversed, median, omitted, implemented } = SCOPES;
const OF_A_GROUP = [total, upheld, partially, reversed, median];
const SUSPENSIONS = ['manifestly illegal content', 'manifestly unfounded notices', 'manifestly unfounded complaints'];

const TEMPLATE: readonly (readonly [indicator: string, scopes: readonly string[]])[] = [
  [COMPLAINTS, [...OF_A_GROUP, omitted]],
  [NEWLY_IMPOSED, [total]],
  ...[...Object.values(GROUPS), OF_FLAGGERS].map((group) => [group, OF_A_GROUP] as const),
  [DISPUTES, [...OF_A_GROUP, omitted, implemented]],
  ...SUSPENSIONS.map((what) => [`Number of suspensions enacted for the provision of ${what}`, [total]] as const),
];

/** What each of the 47 rows is about. */
export const templateOfAppeals = (): string[] =>
  TEMPLATE.flatMap(([indicator, scopes]) => scopes.map((scope) => `${indicator} / ${scope}`));
