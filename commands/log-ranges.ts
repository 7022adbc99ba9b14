import { statSync } from 'node:fs';
import { type ByteRange, linesOf } from './log-items.ts';

const ITEM = /"itemId":\s*"([^"]*)"/;
const itemOf = (line: string): string => ITEM.exec(line)?.[1] ?? '';

/** The first byte from which an item begins, at or behind a place in the midst of a file. */
function borderFrom(file: string, place: number, size: number): number {
  let at = place;
  let item: string | undefined;
  let isCut = true;
  for (const line of linesOf(file, { from: place, to: size })) {
    if (item !== undefined && itemOf(line) !== item) return at;
    if (!isCut) item = itemOf(line);
    isCut = false;
    at += Buffer.byteLength(line) + 1;
  }
  return size;
}

/** Ranges of a file of about one size, none of which cuts an item of a log that is sorted by item. */
export function rangesOf(file: string, parts: number): ByteRange[] {
  const { size } = statSync(file);
  const inner = Array.from({ length: parts - 1 }, (_, index) =>
    borderFrom(file, Math.floor((size * (index + 1)) / parts), size),
  );
  const borders = [...new Set([0, ...inner, size])].sort((a, b) => a - b);
  return borders.slice(1).map((to, index) => ({ from: borders[index] ?? 0, to }));
}
