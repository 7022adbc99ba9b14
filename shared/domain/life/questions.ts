import type { Instant } from '../../vocabulary/time.ts';

/**
 * How long a question may wait for its answer, in hours: then it lapses, and the marketplace decides on what it has. The clock of
 * the item does not stop meanwhile (DSA and GPSR know no such stop), so that a longer wait could only run past the deadline.
 */
const QUESTION_LAPSES_AFTER_HOURS = 5 * 24;

export const lapseOf = (askedAt: Instant): Instant =>
  new Date(Date.parse(askedAt) + QUESTION_LAPSES_AFTER_HOURS * 3_600_000).toISOString();
