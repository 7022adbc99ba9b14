import { rounded } from './statistics.ts';

/** One figure, and what it is to reach, if it is. */
export interface Line {
  readonly figure: string;
  readonly measured: string;
  readonly target?: string;
  readonly isMet?: boolean;
}

export const atMost = (figure: string, value: number, limit: number): Line => ({
  figure,
  measured: `${rounded(value)}`,
  target: `≤ ${limit}`,
  isMet: value <= limit,
});
export const atLeast = (figure: string, value: number, limit: number): Line => ({
  figure,
  measured: `${rounded(value)}`,
  target: `≥ ${limit}`,
  isMet: value >= limit,
});
export const said = (figure: string, measured: string): Line => ({ figure, measured });
