import { isForRestrictedUse, isGtin } from '../domain/products/gtin.ts';
import { GTIN_LENGTHS, isDay } from './gtin.ts';

/** What a barcode field holds. */
export interface Barcodes {
  readonly barcodes: readonly string[];
  /** What stood there and is no barcode of a product. */
  readonly otherCodes: readonly string[];
  /** What was kept as other code and why, and what was taken apart, in words. */
  readonly notes: readonly string[];
}

/** Longest run of digits that is taken apart: four barcodes without a space between them. */
const LONGEST_RUN = 56;

/** Ways to read `parts` as consecutive barcodes, each joined from one or more parts. At most two, which is one too many. */
function coverings(parts: readonly string[], lengths: readonly number[]): readonly (readonly string[])[] {
  const from: string[][][] = [...parts.map(() => []), [[]]];
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    let joined = '';
    for (let end = start; end < parts.length && joined.length < 14; end += 1) {
      joined += parts[end];
      if (!lengths.includes(joined.length) || !isGtin(joined)) continue;
      from[start]?.push(...(from[end + 1] ?? []).map((rest) => [joined, ...rest]));
    }
    from[start]?.splice(2);
  }
  return from[0] ?? [];
}

/**
 * Barcodes that were glued together, if they cover every digit. One length throughout is preferred, in the order 13, 12, 14, 8;
 * a mixture counts only if it is the only one.
 */
function unglue(digits: string): readonly string[] {
  if (digits.length <= 14 || digits.length > LONGEST_RUN) return [];
  for (const length of GTIN_LENGTHS) {
    const [uniform] = coverings([...digits], [length]);
    if (uniform) return uniform;
  }
  const [mixed, another] = coverings([...digits], GTIN_LENGTHS);
  return another ? [] : (mixed ?? []);
}

/** A part of the field, the barcodes found in it, and what is left over. */
interface Reading {
  readonly text: string;
  readonly found: readonly string[];
  readonly rest: string;
}

/** Digits with spaces or hyphens: barcodes side by side, or one as it is printed under the bars (5 901234 123457). */
function readDigits(text: string): Reading {
  const groups = text.split(/[ -]+/).filter(Boolean);
  const [covering, another] = coverings(groups, GTIN_LENGTHS);
  if (covering && !another) return { text, found: covering, rest: '' };
  const read = groups.map((group) => ({ group, codes: isGtin(group) ? [group] : unglue(group) }));
  const found = read.flatMap(({ codes }) => codes);
  const unread = read.filter(({ codes }) => codes.length === 0).map(({ group }) => group);
  return { text, found, rest: found.length === 0 ? text : unread.join(' ') };
}

/** Words among the digits: only whole groups of 12 to 14 digits are barcodes, since any eight digits could be a date or a model. */
function readWords(text: string): Reading {
  const words = text.split(' ');
  const found = words.filter((word) => word.length >= 12 && isGtin(word));
  return { text, found, rest: words.filter((word) => !found.includes(word)).join(' ') };
}

const LABEL =
  /\b(?:EAN|GTIN|UPC|GS1|ISBN|bar\s?code)(?:[- ]?(?:8|12|13|14|A))?\s*(?:no\.?|number|code)?\s*[:=]?\s*(?=\d)/gi;
const EMPTY = /^(?:unknown|none|n\/a|not available|-)?$/i;

/** Splits a field at what separates barcodes: line breaks and punctuation, not the spaces and hyphens printed inside one. */
function entries(field: string): readonly string[] {
  const separate = field.replace(LABEL, ' ').split(/[\r\n\t,;|/+&]+|\s{2,}/);
  return separate.map((entry) => entry.trim().replace(/\s+/g, ' ')).filter((entry) => !EMPTY.test(entry));
}

/** Why a code with a right check digit is not taken as the number of a product. */
function doubt(code: string): string | undefined {
  if (code.length === 8 && isDay(code)) return 'is more likely a date';
  return isForRestrictedUse(code) ? 'is from a range that shops number themselves' : undefined;
}

function whyNone(code: string): string {
  if (!/^[\d -]+$/.test(code)) return 'is not made of digits';
  const digits = code.replace(/[ -]/g, '').length;
  return GTIN_LENGTHS.some((length) => length === digits)
    ? 'has no valid check digit'
    : 'has not 8, 12, 13 or 14 digits';
}

/** Codes are quoted in notes up to this length, in characters. */
const LONGEST_QUOTE = 80;

/**
 * Splits a barcode field of an alert, where barcodes come glued together, with spaces, with labels, and among other codes.
 * Only what is the number of a product everywhere is a barcode; the rest is kept, never corrected.
 */
export function splitBarcodes(field: string): Barcodes {
  const barcodes = new Set<string>();
  const otherCodes = new Set<string>();
  const notes = new Set<string>();
  const keep = (code: string, why: string) => {
    otherCodes.add(code);
    notes.add(`barcode ${code.slice(0, LONGEST_QUOTE)} ${why}: kept as other code`);
  };
  for (const entry of entries(field)) {
    const { text, found, rest } = /^[\d -]+$/.test(entry) ? readDigits(entry) : readWords(entry);
    if (rest !== '') keep(rest, whyNone(rest));
    if (found.length > 1 && /^\d+$/.test(text))
      notes.add(`barcodes ${text} were glued together: read as ${found.join(', ')}`);
    for (const code of found) {
      const why = doubt(code);
      if (why) keep(code, why);
      else barcodes.add(code);
    }
  }
  return { barcodes: [...barcodes], otherCodes: [...otherCodes], notes: [...notes] };
}
