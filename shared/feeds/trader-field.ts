import { fieldText } from './field.ts';

/** One trader of the field: what stands before the parenthesis, and in it. */
export interface TraderEntry {
  /** `Amazon`, `AliExpress`, or `Other` with the name in the content. */
  readonly label: string;
  readonly content: string;
}

/** Splits at slashes outside of parentheses; undefined if the parentheses do not match. */
function splitOutside(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return undefined;
    if (character === '/' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return depth === 0 ? [...parts, text.slice(start)] : undefined;
}

function readEntry(text: string): TraderEntry {
  const opens = text.indexOf('(');
  if (opens < 0) return { label: 'Other', content: text };
  const label = text.slice(0, opens).trim();
  const content = fieldText(text.slice(opens + 1).replace(/\)$/, ''));
  return { label: label === '' ? 'Other' : label, content };
}

/**
 * Takes apart the field of online traders of Safety Gate: `Other(gtworld.de) / Other(gtworldofbeauty.com/) / `. Where the
 * parentheses do not match, only `) / ` separates.
 */
export function traderEntries(field: string): readonly TraderEntry[] {
  const parts = splitOutside(field) ?? field.split(/(?<=\)) \/(?: |$)/);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readEntry);
}
