/** ERROR: the figures contradict each other or the rules. WARN: a reader must ask. INFO: worth knowing, and allowed. */
export type Grade = 'ERROR' | 'WARN' | 'INFO';

/**
 * What may be found in a filed report, by grade.
 *
 * Source: Implementing Regulation (EU) 2024/2835, Annex I (templates) and Annex II (instructions).
 */
export const GRADES = {
  ACTIONS_WITHOUT_ITEMS: 'ERROR',
  BOOLEAN_FOR_NUMBER: 'ERROR',
  CATEGORY_UNKNOWN: 'ERROR',
  COLUMN_MISSING: 'ERROR',
  DUPLICATE_CONFLICTING: 'ERROR',
  FLAGGERS_ABOVE_TOTAL: 'ERROR',
  GROUPS_NOT_TOTAL: 'ERROR',
  GROUP_ADDED: 'ERROR',
  GROUP_NOT_SUBSET: 'ERROR',
  MEDIAN_IMPOSSIBLE: 'ERROR',
  MEDIAN_OUTSIDE_PARTS: 'ERROR',
  NEGATIVE: 'ERROR',
  NOT_A_NUMBER: 'ERROR',
  NOT_WHOLE: 'ERROR',
  NUMBER_TURNED_DATE: 'ERROR',
  OUTCOMES_ABOVE_TOTAL: 'ERROR',
  PARTS_ALL_ZERO: 'ERROR',
  PERIOD_BACKWARDS: 'ERROR',
  PERIOD_MIXED: 'ERROR',
  PERIOD_UNREADABLE: 'ERROR',
  PLACEHOLDER: 'ERROR',
  ROW_LENGTH: 'ERROR',
  ROW_UNREADABLE: 'ERROR',
  SHARE_OUT_OF_RANGE: 'ERROR',
  SPREADSHEET_ERROR: 'ERROR',
  SUM_NOT_CATEGORY: 'ERROR',
  SUM_NOT_TOTAL: 'ERROR',
  TOTAL_MISSING: 'ERROR',
  ACTIONS_ABOVE_ITEMS: 'WARN',
  CATEGORY_NOT_IN_PART: 'WARN',
  CATEGORY_SPELLING: 'WARN',
  CATEGORY_V1: 'WARN',
  DECIMAL_COMMA: 'WARN',
  DELIMITER: 'WARN',
  DUPLICATE_ROW: 'WARN',
  EMPTY_AS_WORD: 'WARN',
  EMPTY_MIXED: 'WARN',
  ENCODING: 'WARN',
  FLAGGER_MEDIAN_WITHOUT_NOTICES: 'WARN',
  FLOAT_INTEGER: 'WARN',
  HEADER_LATER: 'WARN',
  HEADER_UNKNOWN: 'WARN',
  ITEMS_BELOW_NOTICES: 'WARN',
  ITEMS_BELOW_PARTS: 'WARN',
  KEYWORD_ELSEWHERE: 'WARN',
  MEDIAN_LONGER_THAN_PERIOD: 'WARN',
  MEDIAN_UNIT_SUSPECTED: 'WARN',
  MEDIAN_ZERO: 'WARN',
  MERGED_CELL: 'WARN',
  NEWLY_IMPOSED: 'WARN',
  NOTICES_DIFFER: 'WARN',
  NUMBER_GROUPED: 'WARN',
  NUMBER_SCIENTIFIC: 'WARN',
  OTHER_WITHOUT_DESCRIPTION: 'WARN',
  OUTCOMES_BELOW_TOTAL: 'WARN',
  PARTS_ALL_ZERO_EXPLAINED: 'WARN',
  PARTS_BLANK: 'WARN',
  PERIOD_FORMAT: 'WARN',
  PERIOD_LENGTH: 'WARN',
  REPORT_TWICE: 'WARN',
  ROWS_MISSING: 'WARN',
  SCOPES_NOT_TOTAL: 'WARN',
  SCOPE_GREECE: 'WARN',
  SCOPE_SEVERAL: 'WARN',
  SCOPE_SPELLING: 'WARN',
  SCOPE_UNKNOWN: 'WARN',
  BYTE_ORDER_MARK: 'INFO',
  COLUMNS_MOVED: 'INFO',
  COLUMN_UNKNOWN: 'INFO',
  EMPTY_BESIDE_ZERO: 'INFO',
  MEDIAN_OF_NOTHING: 'INFO',
  MEDIAN_WITHOUT_ACTION: 'INFO',
  NO_ACTION_ON_LAW: 'INFO',
  OTHER_DESCRIBED_BY_CODE: 'INFO',
  ROWS_NOT_MIRRORED: 'INFO',
  SHARE_OF_NOTHING: 'INFO',
  TWIN_ROWS: 'INFO',
} as const satisfies Record<string, Grade>;

export type FindingCode = keyof typeof GRADES;

/** One thing that a careful reader of a filed report would point at. */
export interface Finding {
  readonly grade: Grade;
  readonly code: FindingCode;
  readonly file: string;
  /** Part of Annex I. Absent where the file as a whole is meant. */
  readonly part?: number;
  readonly service?: string;
  /** Line of a CSV file, the headings being line 1; of the JSON mirror, the place in its table, counted from 1. */
  readonly row?: number;
  readonly column?: string;
  /** The column as the instructions of the template name it, such as H. */
  readonly letter?: string;
  /** What the row is about, such as its category. */
  readonly about?: string;
  readonly sentence: string;
  readonly numbers: Readonly<Record<string, number>>;
}

const ORDER: readonly Grade[] = ['ERROR', 'WARN', 'INFO'];

/** The worst first, then in the order of the file. */
export const inOrderOfGrade = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade));

export const countByGrade = (findings: readonly Finding[]): Readonly<Record<Grade, number>> => ({
  ERROR: findings.filter(({ grade }) => grade === 'ERROR').length,
  WARN: findings.filter(({ grade }) => grade === 'WARN').length,
  INFO: findings.filter(({ grade }) => grade === 'INFO').length,
});
