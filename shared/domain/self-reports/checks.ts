import type { Finding, NewSelfReport } from '../../contracts/self-report.ts';
import type { Fault } from '../../errors.ts';
import type { Circumstances, Look } from './look.ts';
import { lookAtContent, lookAtMeasures, lookAtPrevalence, lookAtPrevention, lookForJumps } from './look-at-figures.ts';
import { lookAtDays, lookAtPeriod } from './look-at-period.ts';

const LOOKS: readonly Look[] = [
  lookAtContent,
  lookAtPeriod,
  lookAtMeasures,
  lookAtPrevention,
  lookAtPrevalence,
  lookAtDays,
  lookForJumps,
];
const GRADES: readonly Finding['grade'][] = ['ERROR', 'WARN', 'INFO'];

/** Everything the checks find in a report, the gravest first. */
export function findingsOf(report: NewSelfReport, circumstances: Circumstances): Finding[] {
  const found = LOOKS.flatMap((look) => look(report, circumstances));
  return GRADES.flatMap((grade) => found.filter((finding) => finding.grade === grade));
}

/** Errors as the faults of a refusal. */
export const faultsOf = (findings: readonly Finding[]): Fault[] =>
  findings
    .filter(({ grade }) => grade === 'ERROR')
    .map(({ check, pointer, detail }) => ({
      pointer,
      code: check === 'PERIOD_OVERLAPS' ? 'PERIOD_OVERLAPS' : 'FIGURES_CONTRADICT',
      detail: `${check}: ${detail}`,
    }));
