import { curve } from '../shared/domain/kpi/survival.ts';
import type { Simulated } from './simulation-set.ts';

const DAY_HOURS = 24;
const WEEK_HOURS = 168;
const TWO_DAYS_HOURS = 48;
/** Long enough for the estimate to be seen whole within the record. */
const TWO_MONTHS_HOURS = 1440;

/** What the record of a case shows at the cut. */
interface Seen extends Simulated {
  /** Said to be gone by the cut. */
  readonly isClaimed: boolean;
  /** When it is gone as far as checks tell: a claim that a check refuted is none, one that nobody checked stands. */
  readonly gone: number;
  readonly isGone: boolean;
  readonly isOtherwise: boolean;
}

function see(each: Simulated): Seen {
  const { watched, claimedAfter, removedAfter, otherwiseAfter, isChecked } = each;
  const gone = isChecked ? removedAfter : claimedAfter;
  const isGone = gone <= watched;
  return {
    ...each,
    gone,
    isGone,
    isClaimed: claimedAfter <= watched,
    isOtherwise: !isGone && otherwiseAfter <= watched,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
const share = <T>(of: readonly T[], is: (each: T) => boolean): number => of.filter(is).length / of.length;

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

/** The mean of the shares of marketplaces, however few cases each has. */
const unweighted = (seen: readonly Seen[], is: (each: Seen) => boolean): number =>
  mean([...Map.groupBy(seen, ({ marketplace }) => marketplace).values()].map((own) => share(own, is)));

/** One way to report, and what comes of it. */
export interface Reported {
  readonly how: string;
  readonly value: number;
  /** Where a figure is told by its bounds. */
  readonly upper?: number;
  readonly isOurs?: true;
}

export interface Question {
  readonly asks: string;
  readonly unit: 'hours' | '%';
  readonly truth: number;
  readonly reported: readonly Reported[];
}

function estimated(seen: readonly Seen[]) {
  const ends = {
    REMOVED: seen.filter(({ isGone }) => isGone).map(({ gone }) => gone),
    OTHERWISE: seen.filter(({ isOtherwise }) => isOtherwise).map(({ otherwiseAfter }) => otherwiseAfter),
  };
  const open = seen.filter(({ isGone, isOtherwise }) => !isGone && !isOtherwise).map(({ watched }) => watched);
  return curve(ends, open, { moments: [WEEK_HOURS, TWO_MONTHS_HOURS], of: ['REMOVED'] });
}

function speed(cases: readonly Simulated[], seen: readonly Seen[]): Question {
  const claimed = seen.filter(({ isClaimed }) => isClaimed).map(({ claimedAfter }) => claimedAfter);
  return {
    asks: 'Hours until half of all cases are removed',
    unit: 'hours',
    truth: median(cases.map(({ removedAfter }) => Math.min(removedAfter, Number.MAX_VALUE))),
    reported: [
      { how: 'mean over cases removed so far', value: mean(claimed) },
      { how: 'median of cases decided to act on (Annex II)', value: median(claimed) },
      { how: 'mean over those removed the same day', value: mean(claimed.filter((after) => after < DAY_HOURS)) },
      { how: 'cumulative incidence, open cases counted', value: estimated(seen).median ?? Number.NaN, isOurs: true },
    ],
  };
}

function week(cases: readonly Simulated[], seen: readonly Seen[]): Question {
  const isSoon = ({ isClaimed, claimedAfter }: Seen) => isClaimed && claimedAfter < WEEK_HOURS;
  const [at] = estimated(seen).points;
  return {
    asks: 'Removed within a week',
    unit: '%',
    truth: share(cases, ({ removedAfter }) => removedAfter < WEEK_HOURS),
    reported: [
      {
        how: 'of cases removed so far',
        value: share(
          seen.filter(({ isClaimed }) => isClaimed),
          isSoon,
        ),
      },
      { how: 'of cases decided so far', value: share(seen.filter(isDecided), isSoon) },
      { how: 'unweighted mean of marketplaces', value: unweighted(seen, isSoon) },
      {
        how: 'cumulative incidence, open cases counted',
        value: at?.incidence?.['REMOVED'] ?? Number.NaN,
        isOurs: true,
      },
    ],
  };
}

function months(cases: readonly Simulated[], seen: readonly Seen[]): Question {
  const [, at] = estimated(seen).points;
  return {
    asks: 'Removed within 60 days',
    unit: '%',
    truth: share(cases, ({ removedAfter }) => removedAfter < TWO_MONTHS_HOURS),
    reported: [
      { how: 'of all cases, as if open ones had failed', value: share(seen, ({ isClaimed }) => isClaimed) },
      { how: 'of cases decided so far', value: share(seen.filter(isDecided), ({ isClaimed }) => isClaimed) },
      { how: 'unweighted mean of marketplaces', value: unweighted(seen, ({ isClaimed }) => isClaimed) },
      {
        how: 'cumulative incidence, open cases counted',
        value: at?.incidence?.['REMOVED'] ?? Number.NaN,
        isOurs: true,
      },
    ],
  };
}

const isDecided = ({ isClaimed, isOtherwise }: Seen): boolean => isClaimed || isOtherwise;
const byClaim = ({ isClaimed, claimedAfter, dueAfter }: Seen): boolean => isClaimed && claimedAfter < dueAfter;
const isDue = ({ dueAfter, watched }: Seen): boolean => dueAfter <= watched;
const isVerified = (each: Seen): boolean => byClaim(each) && each.isChecked && each.removedAfter <= each.claimedAfter;

/** In time for sure: verified. In time perhaps: claimed and not checked, or not due yet and open. */
function verifiedBounds(seen: readonly Seen[]): Pick<Reported, 'value' | 'upper'> {
  const isPossible = (each: Seen) => (isDue(each) ? byClaim(each) && !each.isChecked : !each.isOtherwise);
  const certain = share(seen, isVerified);
  return { value: certain, upper: certain + share(seen, (each) => !isVerified(each) && isPossible(each)) };
}

function inTime(cases: readonly Simulated[], seen: readonly Seen[]): Question {
  const due = seen.filter(isDue);
  const in48Hours = ({ isClaimed, claimedAfter }: Seen) => isClaimed && claimedAfter < TWO_DAYS_HOURS;
  return {
    asks: 'Removed within two working days',
    unit: '%',
    truth: share(cases, ({ removedAfter, dueAfter }) => removedAfter < dueAfter),
    reported: [
      {
        how: 'checked, but 48 hours instead of two working days',
        value: share(seen, (each) => in48Hours(each) && each.removedAfter <= each.claimedAfter),
      },
      { how: 'claims, unverified', value: share(due, byClaim) },
      { how: 'claims, of cases decided so far', value: share(seen.filter(isDecided), byClaim) },
      { how: 'claims, unweighted mean of marketplaces', value: unweighted(due, byClaim) },
      { how: 'verified, to verified, unchecked or still running', ...verifiedBounds(seen), isOurs: true },
    ],
  };
}

/** Each question, its true answer, and what each way to report answers on the same record. */
export function questions(cases: readonly Simulated[]): Question[] {
  const seen = cases.map(see);
  return [speed, week, months, inTime].map((ask) => ask(cases, seen));
}
