import type { NewNotifierMeasure, NotifierMeasure } from '../../contracts/notifier-measure.ts';
import { RefusedError } from '../../errors.ts';
import type { MeasureCause } from '../../vocabulary/flaggers.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { digestOf } from '../life/chain.ts';
import { nothingThere } from '../ownership.ts';

/** A measure as it is kept: what was sent, and by which marketplace. */
interface KeptMeasure {
  readonly marketplace: OrganisationId;
  readonly measure: NewNotifierMeasure;
}

/** A kept measure with its place in the record of the flagger. */
export interface MeasureEntry {
  readonly n: number;
  readonly recordedAt: Instant;
  readonly data: KeptMeasure;
}

/** Clocks of others may be ahead by this much. */
const SKEW_MILLISECONDS = 5 * 60_000;

const refuse = (
  code: 'TIME_NOT_PLAUSIBLE' | 'CONFLICT' | 'REFERENCE_REUSED',
  pointer: string,
  detail: string,
): never => {
  throw new RefusedError(code, detail, { faults: [{ pointer, code, detail }] });
};

/** What one marketplace did for one cause, in the order in which it did it, however late it was recorded. */
const courseOf = (entries: readonly MeasureEntry[], marketplace: OrganisationId, cause: MeasureCause): MeasureEntry[] =>
  entries
    .filter(({ data }) => data.marketplace === marketplace && data.measure.cause === cause)
    .sort((a, b) => Date.parse(a.data.measure.takenAt) - Date.parse(b.data.measure.takenAt) || a.n - b.n);

/** The suspension that lasts at a moment, if one does: the latest word before it. */
function lastingAt(course: readonly MeasureEntry[], at: Instant): MeasureEntry | undefined {
  const last = course.findLast(({ data: { measure } }) => measure.kind !== 'WARNING' && measure.takenAt <= at);
  const measure = last?.data.measure;
  return measure?.kind === 'PROCESSING_SUSPENDED' && at < measure.until ? last : undefined;
}

/** Whether a marketplace has suspended the processing of notices of the flagger at a moment. */
export const isProcessingSuspended = (
  entries: readonly MeasureEntry[],
  marketplace: OrganisationId,
  at: Instant,
): boolean => lastingAt(courseOf(entries, marketplace, 'MANIFESTLY_UNFOUNDED_NOTICES'), at) !== undefined;

function checkTimes(measure: NewNotifierMeasure, now: Date): void {
  if (Date.parse(measure.takenAt) > now.getTime() + SKEW_MILLISECONDS)
    refuse('TIME_NOT_PLAUSIBLE', '/takenAt', 'It lies in the future');
  if (measure.kind === 'PROCESSING_SUSPENDED' && measure.until <= measure.takenAt)
    refuse('TIME_NOT_PLAUSIBLE', '/until', 'It lies before the beginning');
}

function checkLifting(entries: readonly MeasureEntry[], { marketplace, measure }: KeptMeasure): void {
  if (measure.kind !== 'LIFTED') return;
  // Whether others took measures is not theirs to learn.
  if (!entries.some(({ data }) => data.marketplace === marketplace)) throw nothingThere();
  if (!lastingAt(courseOf(entries, marketplace, measure.cause), measure.takenAt))
    refuse('CONFLICT', '/takenAt', 'No suspension of yours for this cause lasted then');
}

/** Decides on a measure from the record of the flagger: new, or the entry that says the same already. */
export function decideMeasure<Entry extends MeasureEntry>(
  entries: readonly Entry[],
  kept: KeptMeasure,
  now: Date,
): Entry | undefined {
  const { marketplace, measure } = kept;
  const same = entries.find(
    ({ data }) => data.measure.actionId === measure.actionId && data.marketplace === marketplace,
  );
  if (same && digestOf(same.data.measure) !== digestOf(measure))
    refuse('REFERENCE_REUSED', '/actionId', 'This id stands for another measure that was sent before');
  if (same) return same;
  checkTimes(measure, now);
  checkLifting(entries, kept);
  return undefined;
}

/** A measure as it is shown: whether a warning came before, and whether it lasts. Both follow from the whole record. */
export function measureView(entry: MeasureEntry, entries: readonly MeasureEntry[], at: Instant): NotifierMeasure {
  const { marketplace, measure } = entry.data;
  const { actionId: _, ...said } = measure;
  const view = { n: entry.n, marketplace, recordedAt: entry.recordedAt, ...said };
  if (measure.kind !== 'PROCESSING_SUSPENDED') return view;
  const course = courseOf(entries, marketplace, measure.cause);
  const warning = course.findLast(
    ({ data }) => data.measure.kind === 'WARNING' && data.measure.takenAt < measure.takenAt,
  );
  return {
    ...view,
    ...(warning && { warnedAt: warning.data.measure.takenAt }),
    isWithoutWarning: warning === undefined,
    isInForce: lastingAt(course, at) === entry,
  };
}

/** Measures as they are shown, of all marketplaces or of one. */
export const measuresOf = (
  entries: readonly MeasureEntry[],
  at: Instant,
  marketplace?: OrganisationId,
): NotifierMeasure[] =>
  entries
    .filter(({ data }) => marketplace === undefined || data.marketplace === marketplace)
    .map((entry) => measureView(entry, entries, at));

/**
 * K29: suspensions of the processing of notices and of complaints that began in [from, until), for each marketplace.
 *
 * Source: DSA Art. 24(1)(b). The suspensions of sellers, its third number, follow from measures against sellers.
 */
export function countSuspensions(
  entries: readonly MeasureEntry[],
  from: Instant,
  until: Instant,
): Map<OrganisationId, Record<MeasureCause, number>> {
  const counts = new Map<OrganisationId, Record<MeasureCause, number>>();
  for (const { data } of entries) {
    const { kind, takenAt, cause } = data.measure;
    if (kind !== 'PROCESSING_SUSPENDED' || takenAt < from || takenAt >= until) continue;
    const of = counts.get(data.marketplace) ?? { MANIFESTLY_UNFOUNDED_NOTICES: 0, MANIFESTLY_UNFOUNDED_COMPLAINTS: 0 };
    counts.set(data.marketplace, { ...of, [cause]: of[cause] + 1 });
  }
  return counts;
}
