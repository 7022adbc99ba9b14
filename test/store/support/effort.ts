const IS_LONG = process.env['LONG'] !== undefined;

/** What a property may take, the search for the smallest counterexample included; in milliseconds. */
const MOST_MILLISECONDS = IS_LONG ? 500_000 : 40_000;
/** For the test around it. */
export const PATIENCE_MILLISECONDS = MOST_MILLISECONDS + 60_000;

/** On how many random cases a property is tried: a few at every turn, many when `LONG` is set. */
export const effort = (few: number, many: number) => ({
  numRuns: IS_LONG ? many : few,
  interruptAfterTimeLimit: MOST_MILLISECONDS,
});
