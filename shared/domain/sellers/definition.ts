import type { Ground, Outcome } from '../../vocabulary/life.ts';
import type { DEDUPLICATIONS, PROPORTIONS, SEVERITIES, THRESHOLDS, WINDOWS } from '../../vocabulary/sellers.ts';

/** How decisions that belong together become one event. */
export type Deduplication =
  /** Within so many days, counted as 24 hours each from the first of them. */
  | { readonly by: 'DAYS'; readonly days: number }
  /** On one calendar day where the marketplace is. */
  | { readonly by: 'DAY' }
  /** On one listing, however often it was notified. */
  | { readonly by: 'LISTING' };

/** Everything on which it depends whether a seller meets the criteria. */
export interface Parameters {
  readonly deduplication: Deduplication;
  readonly windowDays: number;
  /** Events from which on the criteria are met. */
  readonly threshold: number;
  /** How often an event with something serious in it counts. */
  readonly seriousWeight: number;
  /** The least share of the known listings, from 0 to 1; undefined: the share is shown and decides nothing. */
  readonly leastShare: number | undefined;
}

interface Choice<Value> {
  readonly value: Value;
  readonly means: string;
  readonly source: string;
}

type Choices<Names extends readonly string[], Value> = Readonly<Record<Names[number], Choice<Value>>>;

const OURS = 'DSA Art. 23(3) names criteria and no number: ours';

/** Another version of the rules is another number here; every answer carries it. */
export const RULE_VERSION = 'repeat-sellers-1';

/** Decisions that count: by which something was done about the listing upon the notice. */
export const COUNTED_OUTCOMES: ReadonlySet<Outcome> = new Set(['REMOVE', 'DISABLE', 'RESTRICT', 'WARN', 'PARTIAL']);

/**
 * The ground whose events are compared with the threshold. Events on terms are counted apart and shown.
 *
 * Source: DSA Art. 23(1), manifestly illegal content: breaking the terms of a marketplace alone is not that.
 */
export const DECIDING_GROUND: Ground = 'LAW';

const DEDUPLICATION: Choices<typeof DEDUPLICATIONS, Deduplication> = {
  '3days': {
    value: { by: 'DAYS', days: 3 },
    means: 'Decisions within three days at one marketplace are one event',
    source: 'Practice of AliExpress: serious violations within three days count once',
  },
  day: {
    value: { by: 'DAY' },
    means: 'Decisions on one day at one marketplace are one event',
    source: 'Three strikes, model 1: infringements enforced on three separate days',
  },
  listing: {
    value: { by: 'LISTING' },
    means: 'Every listing is an event of its own',
    source: 'Three strikes, model 2: three enforced listings',
  },
};

const WINDOW_DAYS: Choices<typeof WINDOWS, number> = {
  365: { value: 365, means: 'The last 365 days', source: 'Practice of AliExpress: points are valid for 365 days' },
  180: { value: 180, means: 'The last 180 days', source: OURS },
};

const THRESHOLD: Choices<typeof THRESHOLDS, number> = {
  3: { value: 3, means: 'Three events', source: 'Practice of Alibaba and AliExpress: three serious infringements' },
  2: { value: 2, means: 'Two events', source: OURS },
  5: { value: 5, means: 'Five events', source: OURS },
};

const SERIOUS_WEIGHT: Choices<typeof SEVERITIES, number> = {
  off: { value: 1, means: 'Every event counts once', source: OURS },
  on: {
    value: 2,
    means: 'An event with something serious in it counts twice',
    source: 'DSA Art. 23(3)(c); the weight: ours',
  },
};

const LEAST_SHARE: Choices<typeof PROPORTIONS, number | undefined> = {
  on: {
    value: 0.01,
    means: 'At least one in a hundred of the known listings; where their number is unknown, this decides nothing',
    source: 'DSA Art. 23(3)(b); the share: ours',
  },
  off: { value: undefined, means: 'The share is shown and decides nothing', source: OURS },
};

/** The words of a query that choose alternatives. */
export interface Chosen {
  readonly dedupe?: (typeof DEDUPLICATIONS)[number] | undefined;
  readonly window?: (typeof WINDOWS)[number] | undefined;
  readonly threshold?: (typeof THRESHOLDS)[number] | undefined;
  readonly severity?: (typeof SEVERITIES)[number] | undefined;
  readonly proportion?: (typeof PROPORTIONS)[number] | undefined;
}

/** The parameters that were chosen, and for the rest those of the definition. */
export const parametersOf = (chosen: Chosen): Parameters => ({
  deduplication: DEDUPLICATION[chosen.dedupe ?? '3days'].value,
  windowDays: WINDOW_DAYS[chosen.window ?? '365'].value,
  threshold: THRESHOLD[chosen.threshold ?? '3'].value,
  seriousWeight: SERIOUS_WEIGHT[chosen.severity ?? 'off'].value,
  leastShare: LEAST_SHARE[chosen.proportion ?? 'on'].value,
});

/** The words in force, for an answer that says by what it was computed. */
export const wordsOf = ({
  dedupe = '3days',
  window = '365',
  threshold = '3',
  severity = 'off',
  proportion = 'on',
}: Chosen) => ({
  dedupe,
  window,
  threshold,
  severity,
  proportion,
});
