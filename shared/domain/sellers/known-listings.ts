import type { Instant } from '../../vocabulary/time.ts';
import type { KnownListings } from './assess.ts';
import type { Measured } from './measures.ts';

interface Stated {
  readonly listings?: number | undefined;
  readonly at: Instant;
}

const latest = (stated: readonly Stated[], by: KnownListings['by']): KnownListings | undefined =>
  stated
    .flatMap(({ listings, at }) => (listings === undefined ? [] : [{ listings, by, at }]))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);

/** How many listings a seller has: by the latest word of the marketplace, which counts them, else of a submitter. */
export const knownListings = (measures: readonly Measured[], submitted: readonly Stated[]): KnownListings | undefined =>
  latest(
    measures.map(({ listings, takenAt }) => ({ listings, at: takenAt })),
    'MARKETPLACE',
  ) ?? latest(submitted, 'SUBMITTER');
