/** Unknown numbers that hang together: what is known of one says nothing of another. */
export function components(
  size: number,
  together: (place: number) => readonly number[],
  isKnown: (place: number) => boolean,
): number[][] {
  const seen = new Set<number>();
  const found: number[][] = [];
  for (let start = 0; start < size; start++) {
    if (seen.has(start) || isKnown(start)) continue;
    const one = [start];
    seen.add(start);
    for (const place of one)
      for (const next of together(place)) {
        if (seen.has(next) || isKnown(next)) continue;
        seen.add(next);
        one.push(next);
      }
    found.push(one.sort((a, b) => a - b));
  }
  return found;
}
