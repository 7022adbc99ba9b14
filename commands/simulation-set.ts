import { yardsticksFrom } from '../shared/domain/clock/item-clocks.ts';
import { Draw } from './match-draw.ts';

const HOUR = 3_600_000;
const DAY_HOURS = 24;

/** How a marketplace handles what it is told, for good: nobody in the simulation sees this. */
interface Nature {
  readonly name: string;
  readonly cases: number;
  /** Of 100: removed quickly, removed after a long time; the rest is decided not to be. */
  readonly quick: number;
  readonly slow: number;
  /** Of 100 that are not removed quickly: said to be, a day after the notice at most. */
  readonly falselyClaimed: number;
}

const NATURES: readonly Nature[] = [
  { name: 'A', cases: 4000, quick: 45, slow: 40, falselyClaimed: 12 },
  { name: 'B', cases: 1500, quick: 60, slow: 30, falselyClaimed: 5 },
  { name: 'C', cases: 600, quick: 30, slow: 50, falselyClaimed: 20 },
  { name: 'D', cases: 150, quick: 85, slow: 10, falselyClaimed: 0 },
  { name: 'E', cases: 40, quick: 95, slow: 5, falselyClaimed: 0 },
  { name: 'F', cases: 10, quick: 100, slow: 0, falselyClaimed: 0 },
];

/** Hours: means of times that are drawn. */
const MEAN = { quick: 14, slow: 25 * DAY_HOURS, refused: 8 * DAY_HOURS, endedBySeller: 50 * DAY_HOURS, claimed: 10 };
const CHECKED = 0.9;

const FROM = Date.parse('2026-04-01T00:00:00.000Z');
/** Where the record ends: cases that are open then stay open in it. */
const CUT = Date.parse('2026-07-01T00:00:00.000Z');

const DAYS = (CUT - FROM) / (DAY_HOURS * HOUR);
/** Notices arrive during the day, which is the same day in UTC and in Luxembourg. */
const OPENS = 6;
const OPEN_HOURS = 14;

/** One case: how it truly goes on, and what is said of it. All times in hours after its delivery. */
export interface Simulated {
  readonly marketplace: string;
  /** How long the record follows it. */
  readonly watched: number;
  readonly dueAfter: number;
  /** When the listing is gone by the marketplace's doing; never, if it decides otherwise or the seller ends it first. */
  readonly removedAfter: number;
  readonly otherwiseAfter: number;
  /** When the marketplace says that it is gone. */
  readonly claimedAfter: number;
  /** Whether somebody looks after the claim. */
  readonly isChecked: boolean;
}

/** How a case goes, in hours: memoryless times, of which the first that is over decides. */
function drawFate(nature: Nature, draw: Draw): Pick<Simulated, 'removedAfter' | 'otherwiseAfter' | 'claimedAfter'> {
  const wait = (mean: number) => -Math.log(1 - draw.share()) * mean;
  const fate = draw.share() * 100;
  const isQuick = fate < nature.quick;
  const isEver = fate < nature.quick + nature.slow;
  const wouldRemove = isEver ? wait(isQuick ? MEAN.quick : MEAN.slow) : Number.POSITIVE_INFINITY;
  const otherwiseAfter = Math.min(isEver ? Number.POSITIVE_INFINITY : wait(MEAN.refused), wait(MEAN.endedBySeller));
  const removedAfter = wouldRemove < otherwiseAfter ? wouldRemove : Number.POSITIVE_INFINITY;
  const isFalse = !isQuick && draw.isOne(nature.falselyClaimed / 100);
  return {
    removedAfter,
    otherwiseAfter: Number.isFinite(removedAfter) ? Number.POSITIVE_INFINITY : otherwiseAfter,
    claimedAfter: isFalse ? Math.min(wait(MEAN.claimed), removedAfter) : removedAfter,
  };
}

/** The last moment of the second working day after each day of the record, as marketplaces in Luxembourg have it. */
function dueTimes(): number[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const noon = new Date(FROM + (day * DAY_HOURS + 12) * HOUR).toISOString();
    const due = yardsticksFrom(noon, 'LU').yardsticks[2];
    if (!due) throw new Error(`No calendar tells when two working days after ${noon} are over`);
    return Date.parse(due);
  });
}

function drawCase(nature: Nature, draw: Draw, dueAt: readonly number[]): Simulated {
  const day = draw.between(0, DAYS - 1);
  const delivered = FROM + (day * DAY_HOURS + OPENS + draw.share() * OPEN_HOURS) * HOUR;
  return {
    marketplace: nature.name,
    watched: (CUT - delivered) / HOUR,
    dueAfter: ((dueAt[day] ?? 0) - delivered) / HOUR,
    ...drawFate(nature, draw),
    isChecked: draw.isOne(CHECKED),
  };
}

/** The same cases each time. */
export function drawCases(seed = 20260701): Simulated[] {
  const draw = new Draw(seed);
  const dueAt = dueTimes();
  return NATURES.flatMap((nature) => Array.from({ length: nature.cases }, () => drawCase(nature, draw, dueAt)));
}
