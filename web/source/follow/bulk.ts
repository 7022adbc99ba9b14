import { OfflineError, ProblemError } from '../api/problem.ts';

/** What became of one item of many. */
export type BulkResult = { readonly id: string; readonly title: string } & (
  | { readonly state: 'WAITING' | 'DONE' }
  | { readonly state: 'REFUSED'; readonly code: string; readonly detail: string }
  | { readonly state: 'UNSENT' }
);

export interface BulkTarget {
  readonly id: string;
  readonly title: string;
}

const AT_ONCE = 4;

async function one(target: BulkTarget, send: (id: string) => Promise<unknown>): Promise<BulkResult> {
  try {
    await send(target.id);
    return { ...target, state: 'DONE' };
  } catch (error) {
    if (error instanceof OfflineError) return { ...target, state: 'UNSENT' };
    if (!(error instanceof ProblemError)) throw error;
    const [first] = error.faults;
    return { ...target, state: 'REFUSED', code: first?.code ?? error.code, detail: first?.detail ?? error.message };
  }
}

/** Sends the same for many items, a few at a time. Each has its own result; one that fails holds up no other. */
export async function runBulk(
  targets: readonly BulkTarget[],
  send: (id: string) => Promise<unknown>,
  onResult: (results: readonly BulkResult[]) => void,
): Promise<readonly BulkResult[]> {
  const results: BulkResult[] = targets.map((target) => ({ ...target, state: 'WAITING' }));
  const queue = [...targets.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, target] = next;
      results[index] = await one(target, send);
      onResult([...results]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, targets.length) }, work));
  return results;
}

/** What can be sent again: it was not taken, and may be now. */
export const leftOver = (results: readonly BulkResult[]): readonly BulkTarget[] =>
  results.filter(({ state }) => state === 'UNSENT' || state === 'REFUSED').map(({ id, title }) => ({ id, title }));
