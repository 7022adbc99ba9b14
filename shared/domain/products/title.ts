import { COLOUR_WORDS, PLACEHOLDERS, STOP_WORDS } from './words.ts';

/** Numbers apart from letters, so that VC-20, VC20 and VC 20 are the same words. */
const WORD = /\p{L}+|\p{N}+/gu;

/** One spelling of the same letters: compatible forms (NFKC), no case, no accents. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFKC');

/** The words of a text in their order, each in one spelling. */
export const wordsOf = (text: string): string[] => plain(text).match(WORD) ?? [];

/** A name as it is compared, such as a brand: spelling aside, the same words in the same order. */
export const canonicalName = (text: string): string => wordsOf(text).join(' ');

/** Whether a name says that there is none. */
export const isPlaceholder = (text: string): boolean => {
  const name = wordsOf(text).join(' ');
  return name === '' || PLACEHOLDERS.has(name);
};

/** The words of a title that tell what is offered, each once, in the order of the alphabet. */
export function canonicalWords(title: string): readonly string[] {
  const telling = wordsOf(title)
    .map((word) => COLOUR_WORDS.get(word) ?? word)
    .filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling)].sort();
}

/** A title without spelling, order, colour words of a language and what says nothing. The same again for itself. */
export const canonicalTitle = (title: string): string => canonicalWords(title).join(' ');

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
/** Where both titles have numbers, these tell one model from the next. */
const NUMBER_WEIGHT = 3;

/** Letters from which on one slip, and two slips, of the keyboard are overlooked. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;
const slipsAllowed = ({ length }: string): number => (length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0);

/** Letters to be put in, left out, changed or swapped with their neighbour to get from one word to another. */
export function slipsBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let [before, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, place) => place)];
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const changed = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = letter === to[column - 1] && other === from[row - 1];
      const swapped = isSwapped ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, swapped, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    [before, last] = [last, current];
  }
  return last[to.length] ?? 0;
}

/** What a word with slips is worth of one without. */
const WORTH_OF_SLIPPED = 0.9;

const mayHaveSlips = (word: string): boolean => !isNumber(word) && slipsAllowed(word) > 0;

function isSlipOf(a: string, b: string): boolean {
  if (!mayHaveSlips(a) || !mayHaveSlips(b)) return false;
  const allowed = Math.min(slipsAllowed(a), slipsAllowed(b));
  return Math.abs(a.length - b.length) <= allowed && slipsBetween(a, b) <= allowed;
}

/** What words weigh, in all. */
type Weigh = (words: readonly string[]) => number;

const weighing =
  (ofNumber: number): Weigh =>
  (words) =>
    words.reduce((sum, word) => sum + (isNumber(word) ? ofNumber : 1), 0);

/** Those words of one title that are slips of words of the other. */
const slips = (lacking: readonly string[], others: readonly string[]): string[] =>
  lacking.filter((word) => others.some((other) => isSlipOf(word, other)));

/** Fewer words than this are a kind of product, not a product. */
const FEWEST_WORDS = 3;

/**
 * How alike two titles are, from their canonical words: 0 for nothing in common, 1 for the same words. A number that one of them
 * leaves out is a word left out; numbers that differ tell models apart. Other words may have a slip of the keyboard. 0 where a title
 * says too little to be known by, and below the likeness that is asked for.
 */
export function similarity(a: readonly string[], b: readonly string[], from = 0): number {
  if (a.length < FEWEST_WORDS || b.length < FEWEST_WORDS) return 0;
  const weigh = weighing(a.some(isNumber) && b.some(isNumber) ? NUMBER_WEIGHT : 1);
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const lacking = [...onlyA, ...onlyB];
  const whole = weigh(a) + weigh(b);
  const worthWith = (mended: readonly string[]) => (whole - weigh(lacking) + WORTH_OF_SLIPPED * weigh(mended)) / whole;
  if (worthWith(lacking.filter(mayHaveSlips)) < from) return 0;
  const alike = worthWith([...slips(onlyA, onlyB), ...slips(onlyB, onlyA)]);
  return alike < from ? 0 : alike;
}
