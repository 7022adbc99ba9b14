import type { components } from '../api/schema.generated.ts';

export type Letter = components['schemas']['DeadLetter'];
export type Result = components['schemas']['ReplayResults']['results'][number];

/** Whether the page itself can send it back. */
export const mayReplay = ({ replay }: Letter): boolean => replay === 'HERE';

/** How many went through, and how many did not. */
export function tally(results: readonly Pick<Result, 'result'>[]): { done: number; left: number } {
  const done = results.filter(({ result }) => result === 'REPLAYED').length;
  return { done, left: results.length - done };
}
