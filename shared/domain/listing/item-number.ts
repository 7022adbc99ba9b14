import { RefusedError } from '../../errors.ts';

/** How a class of item numbers is written, and the one spelling that stands for all. */
interface ItemNumberClass {
  readonly characters: string;
  readonly shortest: number;
  readonly longest: number;
  readonly spelling: 'AS_IS' | 'UPPER' | 'LOWER';
  readonly needsDigit?: true;
}

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Every class a pattern may name. All characters are unreserved ones of RFC 3986, so an address never has to encode them. */
const CLASSES = {
  digits: { characters: DIGITS, shortest: 5, longest: 20, spelling: 'AS_IS' },
  /** Amazon Standard Identification Number. A word of ten letters is none. */
  asin: { characters: DIGITS + LETTERS, shortest: 10, longest: 10, spelling: 'UPPER', needsDigit: true },
  code: { characters: DIGITS + LETTERS, shortest: 4, longest: 40, spelling: 'UPPER' },
  word: { characters: DIGITS + LETTERS, shortest: 4, longest: 40, spelling: 'LOWER' },
  alnum: { characters: `${DIGITS}${LETTERS}-_`, shortest: 4, longest: 40, spelling: 'AS_IS' },
  slug: { characters: `${DIGITS}${LETTERS}-`, shortest: 4, longest: 80, spelling: 'LOWER' },
} as const satisfies Record<string, ItemNumberClass>;

type ItemNumberClassName = keyof typeof CLASSES;

/** Longest item number that the other records of the system can hold. */
const LONGEST_ITEM_NUMBER = 80;

const isClassName = (name: string): name is ItemNumberClassName => Object.hasOwn(CLASSES, name);

const allowed = (characters: string): Uint8Array => {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
};

/** One `{class}` of a pattern. */
export interface ItemNumber {
  readonly className: ItemNumberClassName;
  readonly shortest: number;
  readonly longest: number;
  readonly allowed: Uint8Array;
}

/** Reads `digits`, `code:9` or `digits:8-12`: what stands between the braces of a pattern. */
export function readItemNumberClass(text: string): ItemNumber {
  const [, name = '', from, to] = /^([a-z]+)(?::(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (!isClassName(name)) {
    throw new RefusedError(
      'INVALID_INPUT',
      `{${text}} is no class of item numbers: ${Object.keys(CLASSES).join(', ')}, with a length as in {code:9} or {digits:8-12}`,
    );
  }
  const { characters, ...usual } = CLASSES[name];
  const shortest = from === undefined ? usual.shortest : Number(from);
  const longest = to === undefined ? (from === undefined ? usual.longest : shortest) : Number(to);
  if (shortest < 3 || longest < shortest || longest > LONGEST_ITEM_NUMBER) {
    throw new RefusedError('INVALID_INPUT', `{${text}}: an item number has 3 to ${LONGEST_ITEM_NUMBER} characters`);
  }
  return { className: name, shortest, longest, allowed: allowed(characters) };
}

export const mayContain = ({ allowed }: ItemNumber, character: string): boolean =>
  allowed[character.charCodeAt(0)] === 1;

/** Where the run of allowed characters that begins at `from` ends. Stops one character after the longest item number. */
export function endOfRun({ allowed, longest }: ItemNumber, text: string, from: number): number {
  const last = Math.min(text.length, from + longest + 1);
  let at = from;
  while (at < last && allowed[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

/** The one spelling of an item number; undefined if the text has not the length or the digit its class asks for. */
export function spellItemNumber({ className, shortest, longest }: ItemNumber, text: string): string | undefined {
  if (text.length < shortest || text.length > longest) return undefined;
  const { spelling, needsDigit }: ItemNumberClass = CLASSES[className];
  if (needsDigit && !/\d/.test(text)) return undefined;
  if (spelling === 'AS_IS') return text;
  return spelling === 'UPPER' ? text.toUpperCase() : text.toLowerCase();
}
