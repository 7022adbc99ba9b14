import type { components } from '../api/schema.generated.ts';

type Change = components['schemas']['KnownProductChange'];
type Product = components['schemas']['KnownProduct'];

/** The register from the feed of its changes: of each product what was said last, the newest first. */
export function standingProducts(changes: readonly Change[]): Product[] {
  const latest = new Map<string, Change>();
  for (const change of changes) {
    const before = latest.get(change.product.id);
    if (!before || before.n < change.n) latest.set(change.product.id, change);
  }
  return [...latest.values()].sort((a, b) => b.n - a.n).map(({ product }) => product);
}

/** Several values in one field, one a line. */
export const linesOf = (typed: unknown): string[] | undefined => {
  const lines = String(typed ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 0 ? lines : undefined;
};
