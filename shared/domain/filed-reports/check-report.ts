import { checkAcross, checkEmpties } from './check-across.ts';
import { checkAppeals } from './check-appeals.ts';
import { checkComplaintTimes, checkMedians } from './check-medians.ts';
import { checkBlanks, checkMissing, checkNames, checkRepeats } from './check-rows.ts';
import { checkPeriod, checkScopes } from './check-scopes.ts';
import { checkFlaggers, checkGrounds, checkItems, checkSums } from './check-sums.ts';
import type { Check } from './filed.ts';
import { type Finding, inOrderOfGrade } from './finding.ts';
import type { Read } from './read-lines.ts';

const CHECKS: readonly Check[] = [
  checkPeriod,
  checkNames,
  checkRepeats,
  checkMissing,
  checkScopes,
  checkSums,
  checkItems,
  checkFlaggers,
  checkMedians,
  checkGrounds,
  checkAppeals,
  checkComplaintTimes,
  checkBlanks,
];

/** Everything a careful reader would point at in some files, the worst first. Nothing is rejected: all is graded. */
export function checkReports(read: readonly Read[]): Finding[] {
  const tables = read.flatMap((file) => file.tables);
  const reading = read.flatMap(({ findings }) => findings);
  const single = tables.flatMap((table) => CHECKS.flatMap((check) => [...check(table)]));
  const files = [...new Set(tables.map(({ file }) => file))];
  const empties = files.flatMap((file) => checkEmpties(file, tables, reading));
  return inOrderOfGrade([...reading, ...empties, ...single, ...checkAcross(tables)]);
}
