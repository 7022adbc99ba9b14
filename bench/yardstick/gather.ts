interface Waiting<T> {
  readonly one: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what comes one by one into batches. The first goes at once; what comes while as many batches are under way as may be
 * waits for the next one: little is not held up, and much fills its batches.
 */
export function gather<T>(most: number, lanes: number, send: (batch: readonly T[]) => Promise<unknown>) {
  const waiting: Waiting<T>[] = [];
  let underWay = 0;

  const run = async (batch: readonly Waiting<T>[]): Promise<void> => {
    try {
      await send(batch.map(({ one }) => one));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    underWay -= 1;
    begin();
  };
  const begin = (): void => {
    if (underWay >= lanes || waiting.length === 0) return;
    underWay += 1;
    void run(waiting.splice(0, most));
  };
  return (one: T): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      // What is asked for in the same turn still joins.
      setImmediate(begin);
    });
}
