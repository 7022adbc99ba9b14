/** The value below which a share of the values lies, nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
}

/** Three digits are more than these measurements deserve. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** Keeps so many tasks going until time is up; says how many were done and how long each took, in milliseconds. */
export async function during(
  seconds: number,
  concurrency: number,
  task: () => Promise<unknown>,
): Promise<{ rate: number; taken: number[] }> {
  const taken: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const work = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      await task();
      taken.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { rate: taken.length / ((performance.now() - begun) / 1000), taken };
}
