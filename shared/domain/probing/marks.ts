/** One spelling for comparing: no case, no wide or joined letters, one space for any white space. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Where the parts of a mark between its stars end in a text, one after the other; -1 where one is missing. */
function endOf(text: string, parts: readonly string[], from: number): number {
  let at = from;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return -1;
    at = found + part.length;
  }
  return at;
}

/** Whether a mark stands anywhere in a plain text. The earliest place of each part is the best one, so nothing is tried twice. */
const holds = (text: string, mark: string): boolean => endOf(text, plain(mark).split('*'), 0) >= 0;

export const holdsAny = (text: string, marks: readonly string[] = []): boolean =>
  marks.some((mark) => holds(text, mark));

/** Whether a mark is the whole of a plain text. */
function fits(text: string, mark: string): boolean {
  const parts = plain(mark).split('*');
  const [first = ''] = parts;
  if (parts.length === 1) return text === first;
  const last = parts.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = endOf(text, parts.slice(1, -1), first.length);
  return end >= 0 && end <= text.length - last.length;
}

export const fitsAny = (text: string, marks: readonly string[] = []): boolean => marks.some((mark) => fits(text, mark));

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether an item number stands in a plain text, and not as part of a longer one. */
export function names(text: string, itemNumber: string): boolean {
  const sought = plain(itemNumber);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + sought.length])) return true;
  }
  return false;
}
