import type { NewSellerMeasure } from '../../contracts/seller-measure.ts';
import { type Fault, RefusedError } from '../../errors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { SellerId, SellerMeasure, SellerMeasureBasis } from '../../vocabulary/sellers.ts';
import { type Instant, type Month, monthOf } from '../../vocabulary/time.ts';

/** A measure of a marketplace about one of its sellers. */
export interface Measured {
  readonly measure: SellerMeasure;
  readonly takenAt: Instant;
  readonly until?: Instant | undefined;
  readonly basis?: SellerMeasureBasis | undefined;
  readonly listings?: number | undefined;
}

const SUSPENSIONS: ReadonlySet<SellerMeasure> = new Set(['SUSPENSION_TEMPORARY', 'SUSPENSION_PERMANENT']);
export const isSuspension = ({ measure }: Pick<Measured, 'measure'>): boolean => SUSPENSIONS.has(measure);

/** How far ahead of ours the clock of a marketplace may run, in milliseconds. */
const SKEW_MILLISECONDS = 5 * 60 * 1000;

const fault = (pointer: string, code: Fault['code'], detail: string): Fault => ({ pointer, code, detail });

function* faultsOf({ measure, takenAt, until, basis }: NewSellerMeasure, now: Date): Generator<Fault> {
  if (Date.parse(takenAt) > now.getTime() + SKEW_MILLISECONDS)
    yield fault('/takenAt', 'TIME_NOT_PLAUSIBLE', 'It lies in the future');
  if (measure === 'SUSPENSION_TEMPORARY' && !until)
    yield fault('/until', 'REQUIRED', 'Say when a temporary suspension ends');
  if (until && measure !== 'SUSPENSION_TEMPORARY' && measure !== 'LISTING_RESTRICTION')
    yield fault('/until', 'INVALID_INPUT', 'Only a restriction or a temporary suspension has an end');
  if (until && until <= takenAt) yield fault('/until', 'TIME_NOT_PLAUSIBLE', 'It ends before it begins');
  if (measure !== 'LIFTED' && !basis) yield fault('/basis', 'REQUIRED', 'Say on what the measure rests');
}

/** By when they were taken, since a report may come late; at one moment, as they were reported. */
const inTime = <M extends Measured>(measures: readonly M[]): M[] =>
  [...measures].sort((a, b) => (a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : 0));

/** The restrictions and suspensions that stand at a moment. */
export function standingAt<M extends Measured>(measures: readonly M[], at: Instant): M[] {
  const standing: M[] = [];
  for (const each of inTime(measures).filter(({ takenAt }) => takenAt <= at)) {
    if (each.measure === 'LIFTED') standing.length = 0;
    else if (each.measure !== 'WARNING') standing.push(each);
  }
  return standing.filter(({ until }) => until === undefined || until > at);
}

/** Refuses what cannot be; a suspension without a warning before it can, and is recorded. */
export function checkMeasure(sent: NewSellerMeasure, before: readonly Measured[], now: Date): void {
  const faults = [...faultsOf(sent, now)];
  const [first] = faults;
  if (first) {
    const code = faults.every((each) => each.code === 'TIME_NOT_PLAUSIBLE') ? 'TIME_NOT_PLAUSIBLE' : 'INVALID_INPUT';
    throw new RefusedError(code, 'The measure cannot be recorded', { faults });
  }
  if (sent.measure === 'LIFTED' && standingAt(before, sent.takenAt).length === 0)
    throw new RefusedError('CONFLICT', 'Nothing stood then that could be lifted');
}

/**
 * Each measure with the warning before it, if there was one.
 *
 * Source: DSA Art. 23(1) and GPSR Art. 22(11): a suspension follows a prior warning. Whether it did is a fact here, not a condition.
 */
export function withWarnings<M extends Measured>(measures: readonly M[]) {
  const ordered = inTime(measures);
  return ordered.map((each, index) => {
    const warning = ordered.slice(0, index).findLast(({ measure }) => measure === 'WARNING');
    return {
      ...each,
      ...(isSuspension(each) && { priorWarning: warning !== undefined }),
      ...(isSuspension(each) && warning && { warnedAt: warning.takenAt }),
    };
  });
}

/** Suspensions of sellers for manifestly illegal content, by marketplace and month (K29; DSA Art. 24(1)(b)). */
export function suspensionsByMonth(
  measures: Iterable<Measured & { readonly seller: SellerId }>,
): Map<OrganisationId, Map<Month, number>> {
  const counts = new Map<OrganisationId, Map<Month, number>>();
  for (const each of measures) {
    if (!isSuspension(each) || each.basis !== 'ILLEGAL_CONTENT') continue;
    const marketplace = each.seller.split('~')[0] as OrganisationId;
    const months = counts.get(marketplace) ?? new Map<Month, number>();
    counts.set(marketplace, months);
    const month = monthOf(each.takenAt);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return counts;
}
