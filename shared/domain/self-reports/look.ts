import type { Finding, NewSelfReport } from '../../contracts/self-report.ts';
import type { Role } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';

/**
 * What is checked of a self-report, and how grave it is. ERROR refuses, the others are kept with the report. Real reports break
 * naive checks (parts that do not add up to their total), so only what cannot be is an error.
 */
export const CHECKS = {
  EMPTY: 'ERROR',
  NOT_YOURS: 'ERROR',
  PERIOD_IN_FUTURE: 'ERROR',
  PERIOD_OVERLAPS: 'ERROR',
  SAME_PART_TWICE: 'ERROR',
  PARTS_ABOVE_TOTAL: 'ERROR',
  AUTOMATED_ABOVE_TOTAL: 'ERROR',
  KNOWN_PRODUCTS_ABOVE_PREVENTED: 'ERROR',
  KNOWN_PRODUCTS_NOT_IN_SECTOR: 'ERROR',
  PREVALENCE_NO_SHARE: 'ERROR',
  PREVALENCE_WITHOUT_SAMPLE: 'ERROR',
  DAY_IN_FUTURE: 'ERROR',
  PERIOD_NOT_OVER: 'WARN',
  PARTS_BELOW_TOTAL: 'WARN',
  AUTOMATED_PARTS_DIFFER: 'WARN',
  PREVALENCE_SMALL_SAMPLE: 'WARN',
  DAY_OUTSIDE_PERIOD: 'WARN',
  JUMP: 'WARN',
  NO_EXPOSURE: 'INFO',
} as const satisfies Record<string, Finding['grade']>;
type CheckName = keyof typeof CHECKS;

/** What a report is checked against: who reports, when, and what stands of the same organisation. */
export interface Circumstances {
  readonly role: Role;
  readonly now: Instant;
  /** Standing reports but for the one that this replaces. */
  readonly others: readonly NewSelfReport[];
}

/** One finding, if it is one. */
export const found = (is: boolean | undefined, check: CheckName, pointer: string, detail: string): Finding[] =>
  is ? [{ check, grade: CHECKS[check], pointer, detail }] : [];

/** Looks at one side of a report. */
export type Look = (report: NewSelfReport, circumstances: Circumstances) => Finding[];

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
