/** What is known at one moment after the start. */
export interface Point {
  /** Share of the cases in which each end has come before the moment; null where nobody was watched for so long. */
  readonly incidence: Readonly<Record<string, number>> | null;
  /** Share in which no end has come; with the incidences it makes 1. */
  readonly still: number | null;
  /** Cases still watched at the moment: none of them ended, none out of sight. */
  readonly atRisk: number;
}

/** A curve, read at some moments, and the moment by which half of all cases have come to the end asked about. */
export interface Curve {
  readonly n: number;
  readonly points: readonly Point[];
  /** Undefined: fewer than half have, as far as anybody has looked. */
  readonly median: number | undefined;
}

/** What is to be known: at which moments, in ascending order, and of which ends the median counts the coming. */
export interface Reading {
  readonly moments: readonly number[];
  readonly of: readonly string[];
}

/** Half of the cases, but for what sums of fractions are off by. */
const HALF = 0.5;
const OFF = 1e-9;

/** Sorted times of one kind, read from the first on. */
class Times {
  readonly name: string;
  readonly #sorted: Float64Array;
  #next = 0;

  constructor(name: string, times: Float64Array | readonly number[]) {
    this.name = name;
    this.#sorted = Float64Array.from(times).sort();
  }

  get left(): number {
    return this.#sorted.length - this.#next;
  }

  get first(): number {
    return this.#sorted[this.#next] ?? Number.POSITIVE_INFINITY;
  }

  /** Takes those at a time, and answers how many there were. */
  take(time: number): number {
    const before = this.#next;
    while (this.#sorted[this.#next] === time) this.#next += 1;
    return this.#next - before;
  }
}

/** Half may be reached exactly: then the median lies in the middle between that moment and the next, as of an even number of cases. */
class Median {
  #at: number | undefined;
  #isBetween = false;

  see(time: number, share: number): void {
    if (this.#at === undefined && share >= HALF - OFF) {
      this.#at = time;
      this.#isBetween = share <= HALF + OFF;
    } else if (this.#isBetween && this.#at !== undefined && share > HALF + OFF) {
      this.#at = (this.#at + time) / 2;
      this.#isBetween = false;
    }
  }

  get value(): number | undefined {
    return this.#at;
  }
}

/** The cases as they come to their ends, from the first end on. */
class Walk {
  readonly incidence: Record<string, number>;
  readonly #times: readonly Times[];
  readonly #censored: Times;
  still = 1;
  atRisk: number;

  constructor(
    ends: Readonly<Record<string, Float64Array | readonly number[]>>,
    open: Float64Array | readonly number[],
  ) {
    this.#times = Object.entries(ends).map(([name, values]) => new Times(name, values));
    this.#censored = new Times('', open);
    this.atRisk = [...this.#times, this.#censored].reduce((sum, { left }) => sum + left, 0);
    this.incidence = Object.fromEntries(this.#times.map(({ name }) => [name, 0]));
  }

  /** The next moment at which something ends or goes out of sight. */
  get next(): number {
    return this.#times.reduce((least, { first }) => Math.min(least, first), this.#censored.first);
  }

  /** Those that end at a moment end before those that go out of sight at it. */
  pass(time: number): void {
    let ended = 0;
    for (const each of this.#times) {
      const count = each.take(time);
      ended += count;
      this.incidence[each.name] = (this.incidence[each.name] ?? 0) + (this.still * count) / this.atRisk;
    }
    this.still = ended === this.atRisk ? 0 : this.still * (1 - ended / this.atRisk);
    this.atRisk -= ended + this.#censored.take(time);
  }

  point(n: number): Point {
    const isKnown = n > 0 && (this.atRisk > 0 || this.still < OFF);
    const { incidence, still, atRisk } = this;
    return isKnown ? { incidence: { ...incidence }, still, atRisk } : { incidence: null, still: null, atRisk };
  }
}

/**
 * The Aalen-Johansen estimate of the cumulative incidence of ends that compete, from times of ends and times up to which open cases
 * were watched. With one kind of end it is the complement of the Kaplan-Meier estimate.
 *
 * A moment is exclusive, as deadlines are: what ends at exactly 24 hours has not ended before 24 hours.
 */
export function curve(
  ends: Readonly<Record<string, Float64Array | readonly number[]>>,
  open: Float64Array | readonly number[],
  { moments, of }: Reading,
): Curve {
  const walk = new Walk(ends, open);
  const [n, points, median] = [walk.atRisk, [] as Point[], new Median()];
  const tell = (until: number) => {
    while (points.length < moments.length && (moments[points.length] ?? 0) <= until) points.push(walk.point(n));
  };
  while (walk.atRisk > 0) {
    const time = walk.next;
    tell(time);
    walk.pass(time);
    const share = of.reduce((sum, name) => sum + (walk.incidence[name] ?? 0), 0);
    median.see(time, share);
  }
  tell(Number.POSITIVE_INFINITY);
  return { n, points, median: median.value };
}
