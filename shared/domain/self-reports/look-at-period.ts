import type { NewSelfReport } from '../../contracts/self-report.ts';
import { monthOf } from '../../vocabulary/time.ts';
import { found, type Look, sum } from './look.ts';
import { overlap, spanOf } from './periods.ts';

const PREVENTED = 'prevented uploads';
const OF_NO_KIND = 'measures of no kind';

/** The kinds of counts that must not be reported twice for the same time. */
function countedKinds({ ownInitiative, prevented }: NewSelfReport): Set<string> {
  const measures = ownInitiative?.measures ?? [];
  const hasRest = ownInitiative && ownInitiative.total > sum(measures.map(({ number }) => number));
  return new Set([
    ...measures.map(({ measure, ground }) => `${measure} on ${ground}`),
    ...(hasRest ? [OF_NO_KIND] : []),
    ...(prevented ? [PREVENTED] : []),
  ]);
}

/** Kinds that two reports both count. Measures of no kind may be of any. */
function sharedKinds(a: NewSelfReport, b: NewSelfReport): string[] {
  const [ours, theirs] = [countedKinds(a), countedKinds(b)];
  const hasMeasures = [...theirs].some((kind) => kind !== PREVENTED);
  const isShared = (kind: string): boolean => {
    if (theirs.has(kind)) return true;
    if (kind === OF_NO_KIND) return hasMeasures;
    return kind !== PREVENTED && theirs.has(OF_NO_KIND);
  };
  return [...ours].filter(isShared);
}

export const lookAtPeriod: Look = (report, { now, others }) => {
  const span = spanOf(report.period);
  const month = monthOf(now);
  const clashes = others
    .filter((other) => other.sector === report.sector && overlap(spanOf(other.period), span))
    .flatMap((other) => sharedKinds(report, other).map((kind) => `${kind} in ${other.reference} (${other.period})`));
  const mend = 'Correct that report with `replaces`, or leave it out here';
  return [
    ...found(span.from > month, 'PERIOD_IN_FUTURE', '/period', 'It has not begun'),
    ...found(span.from <= month && span.to >= month, 'PERIOD_NOT_OVER', '/period', 'It is not over: correct it then'),
    ...found(clashes.length > 0, 'PERIOD_OVERLAPS', '/period', `Counted already: ${clashes.join('; ')}. ${mend}`),
  ];
};

export const lookAtDays: Look = ({ exposure, voluntary = [], period }, { now }) => {
  const { from, to } = spanOf(period);
  const today = now.slice(0, from.length + '-01'.length);
  const days = [
    { day: exposure?.countedOn, pointer: '/exposure/countedOn' },
    ...voluntary.map(({ on }, index) => ({ day: on, pointer: `/voluntary/${index}/on` })),
  ];
  return days.flatMap(({ day, pointer }) => {
    if (day === undefined) return [];
    if (day > today) return found(true, 'DAY_IN_FUTURE', pointer, 'It is yet to come');
    const isOutside = day.slice(0, from.length) < from || day.slice(0, to.length) > to;
    return found(isOutside, 'DAY_OUTSIDE_PERIOD', pointer, `It lies outside ${period}`);
  });
};
