/** How a column is read: what names a row, whole numbers, hours, shares between 0 and 1, or words. */
export type ColumnKind = 'KEY' | 'COUNT' | 'HOURS' | 'SHARE' | 'VALUE';

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
}

/** A median and what it is taken over. */
export interface MedianRule {
  readonly column: string;
  /** Counts of what has such a time; where all are 0, there is none. */
  readonly of: readonly string[];
  /** Counts of what came in. */
  readonly cases: string;
  /** Confirmations of receipt that a machine sends within an hour may count as zero (Annex II, columns I and L of part 3). */
  readonly mayBeZero?: boolean;
}

export type PartNumber = 3 | 4 | 5 | 6 | 7 | 8 | 10;

/** One part of Annex I: its columns in the order of the template, and which of them go together. */
export interface Part {
  readonly columns: readonly Column[];
  /** Counts of exact addresses: the same one may be meant in two rows and be counted once in their total. */
  readonly items: readonly string[];
  /** Totals, each with its part from trusted flaggers. */
  readonly flaggers: readonly (readonly [all: string, flaggers: string])[];
  readonly medians: readonly MedianRule[];
}

const key = (id: string, title: string): Column => ({ id, title, kind: 'KEY' });
const count = (id: string, title: string): Column => ({ id, title, kind: 'COUNT' });
const hours = (id: string, title: string): Column => ({ id, title, kind: 'HOURS' });

const START = [key('applicability', 'Applicability'), key('service', 'Service'), key('period', 'Reporting period')];
const OF_CATEGORY = [
  ...START,
  key('category', 'Category of illegal content'),
  key('description', 'Description of the sub-category "Other"'),
];
const TERMS = OF_CATEGORY.map((column) =>
  column.id === 'category'
    ? key('category', "Category of incompatibility with the provider's terms and conditions")
    : column,
);
const ACT = 'illegal content';
const RESTRICTIONS = [
  ['removal', 'Visibility restriction Removal'],
  ['disable', 'Visibility restriction Disable'],
  ['demoted', 'Visibility restriction Demoted'],
  ['ageRestricted', 'Visibility restriction Age restricted'],
  ['interaction', 'Visibility restriction Interaction restricted'],
  ['labelled', 'Visibility restriction Labelled'],
  ['visibilityOther', 'Visibility restriction Other'],
  ['moneySuspension', 'Monetary restriction Suspension'],
  ['moneyTermination', 'Monetary restriction Termination'],
  ['moneyOther', 'Monetary restriction Other'],
  ['serviceSuspension', 'Provision of the service Suspension'],
  ['serviceTermination', 'Provision of the service Termination'],
  ['accountSuspension', 'Account restriction Suspension'],
  ['accountTermination', 'Account restriction Termination'],
] as const;
const MEASURES = [
  count('measures', "Number of measures taken at the provider's own initiative"),
  count('automated', 'Number of measures taken after detection with solely automated means'),
  ...RESTRICTIONS.map(([id, title]) => count(id, title)),
];
const FLAGGED = '(Trusted Flagger notices)';
const PLAIN = { items: [], flaggers: [], medians: [] };

/** Parts that are read. Source: Annex I of Implementing Regulation (EU) 2024/2835. */
export const PARTS: Readonly<Record<PartNumber, Part>> = {
  3: {
    columns: [
      ...OF_CATEGORY,
      key('scope', 'Scope'),
      count('orders', `Number of orders to act against ${ACT} received`),
      count(
        'items',
        `Number of specific items of information included in the total number of orders to act against ${ACT}`,
      ),
      hours('receiptMedian', `Median time to inform the authority of the receipt of the order to act against ${ACT}`),
      hours('effectMedian', `Median time to give effect to the order to act against ${ACT}`),
      count('informationOrders', 'Number of orders to provide information'),
      hours(
        'informationReceiptMedian',
        'Median time to inform the authority of the receipt of the order to provide information',
      ),
      hours('informationEffectMedian', 'Median time to give effect to the order to provide information'),
    ],
    items: ['items'],
    flaggers: [],
    medians: [
      { column: 'receiptMedian', of: ['orders'], cases: 'orders', mayBeZero: true },
      { column: 'effectMedian', of: ['orders'], cases: 'orders' },
      { column: 'informationReceiptMedian', of: ['informationOrders'], cases: 'informationOrders', mayBeZero: true },
      { column: 'informationEffectMedian', of: ['informationOrders'], cases: 'informationOrders' },
    ],
  },
  4: {
    columns: [
      ...OF_CATEGORY,
      count('notices', 'Number of notices received'),
      count('flaggerNotices', 'Number of notices received from Trusted flaggers'),
      count('items', 'Number of specific items of information included in the total number of notices'),
      count(
        'flaggerItems',
        `Number of specific items of information included in the total number of notices by Trusted Flaggers ${FLAGGED}`,
      ),
      hours('median', 'Median time to take action'),
      hours('flaggerMedian', `Median time to take action ${FLAGGED}`),
      count('law', 'Number of actions taken on the basis of the law'),
      count('flaggerLaw', `Number of actions taken on the basis of the law ${FLAGGED}`),
      count('terms', 'Number of actions taken on the basis of the terms and conditions of the service'),
      count(
        'flaggerTerms',
        `Number of actions taken on the basis of the terms and conditions of the service ${FLAGGED}`,
      ),
    ],
    items: ['items', 'flaggerItems'],
    flaggers: [
      ['notices', 'flaggerNotices'],
      ['items', 'flaggerItems'],
      ['law', 'flaggerLaw'],
      ['terms', 'flaggerTerms'],
    ],
    medians: [
      { column: 'median', of: ['law', 'terms'], cases: 'notices' },
      { column: 'flaggerMedian', of: ['flaggerLaw', 'flaggerTerms'], cases: 'flaggerNotices' },
    ],
  },
  5: { ...PLAIN, columns: [...OF_CATEGORY, ...MEASURES] },
  6: { ...PLAIN, columns: [...TERMS, ...MEASURES] },
  7: {
    ...PLAIN,
    columns: [
      ...START,
      key('section', 'Section'),
      key('indicator', 'Indicator'),
      key('scope', 'Scope'),
      { id: 'value', title: 'Value', kind: 'VALUE' },
    ],
  },
  8: {
    ...PLAIN,
    columns: [key('indicator', 'Indicator'), key('scope', 'Scope'), { id: 'value', title: 'Value', kind: 'VALUE' }],
  },
  10: { ...PLAIN, columns: [key('scope', 'Scope'), count('recipients', 'Average monthly active recipients')] },
};

/** Columns that the JSON mirror keeps of a part, behind service and what names the row. */
export const MIRRORED: Readonly<
  Record<PartNumber, { readonly keys: readonly string[]; readonly values: readonly string[] }>
> = {
  3: { keys: ['category', 'scope'], values: ['orders', 'items', 'informationOrders'] },
  4: {
    keys: ['category'],
    values: [
      'notices',
      'flaggerNotices',
      'items',
      'flaggerItems',
      'median',
      'flaggerMedian',
      'law',
      'flaggerLaw',
      'terms',
      'flaggerTerms',
    ],
  },
  5: { keys: ['category'], values: MEASURES.map(({ id }) => id) },
  6: { keys: ['category'], values: MEASURES.map(({ id }) => id) },
  7: { keys: ['section', 'indicator', 'scope'], values: ['value'] },
  8: { keys: ['section', 'indicator', 'scope'], values: ['value'] },
  10: { keys: ['scope'], values: ['recipients'] },
};

const FIRST_LETTER = 65;
const LAST_WITH_LETTERS = 7;

/** The letter that a spreadsheet gives a column of the template, by which its instructions name it. Parts that are read from the mirror only have none. */
export function letterOf(part: PartNumber, id: string): string {
  const place = PARTS[part].columns.findIndex((column) => column.id === id);
  return part > LAST_WITH_LETTERS || place < 0 ? '' : String.fromCharCode(FIRST_LETTER + place);
}
