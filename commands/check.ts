/** One thing that was looked at. */
export interface Check {
  readonly what: string;
  /** UNCHECKED where something is missing to look at it. */
  readonly verdict: 'FINE' | 'WRONG' | 'UNCHECKED';
  readonly details: readonly string[];
}

const check =
  (verdict: Check['verdict']) =>
  (what: string, ...details: readonly string[]): Check => ({ what, verdict, details });

export const fine = check('FINE');
export const failed = check('WRONG');
export const unchecked = check('UNCHECKED');

const WORDS = { FINE: 'fine', WRONG: 'WRONG', UNCHECKED: 'not checked' } as const;

/** One line a check, and what is to be said of it below. */
export const checkText = ({ what, verdict, details }: Check): string => {
  const [first, ...more] = details;
  return [`${what}: ${WORDS[verdict]}${first ? `, ${first}` : ''}`, ...more.map((each) => `  ${each}`)].join('\n');
};
