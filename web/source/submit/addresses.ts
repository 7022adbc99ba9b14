/** What was found in a text that somebody pasted. */
interface Pasted {
  /** Addresses in their order, one each time it stands there. */
  readonly addresses: readonly string[];
  /** Lines that say something and hold no address. */
  readonly without: readonly string[];
}

/** White space, and marks that no address has. */
const BETWEEN = /[\s<>"“”„«»`|\\^{}]+/u;

const SCHEME = /https?:\/\//gi;
/** A host with something behind it, as people write addresses without their scheme. */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}\//i;
/** Before a scheme, these say that another address begins; others, as in `?to=https://`, that it is a part of the one before. */
const PARTING = /[,;:([*_'’>-]/;

/** Longer than any that is taken, so that the fault is still seen. Characters. */
const LONGEST = 2_100;

/** Format characters that nobody sees, as mail programs and pages put them beside addresses. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '’': '‘' };

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Without the marks of the sentence around it: a bracket that was opened inside the address is its own. */
function trimmed(address: string): string {
  let text = address;
  for (let last = text.at(-1); last !== undefined; last = text.at(-1)) {
    const opening = OPENING[last];
    const isForeign = opening ? count(text, last) > count(text, opening) : /[.,;:!?'*_…]/.test(last);
    if (!isForeign) break;
    text = text.slice(0, -1);
  }
  return text;
}

/** The addresses in one word: several if only marks lie between them. */
function addressesOf(word: string): string[] {
  const starts = [...word.matchAll(SCHEME)].map(({ index }) => index);
  const own = starts.filter((start, place) => place === 0 || PARTING.test(word[start - 1] ?? ''));
  if (own.length > 0) return own.map((start, place) => trimmed(word.slice(start, own[place + 1]).slice(0, LONGEST)));
  const bare = word.replace(/^[^a-z0-9]+/i, '').slice(0, LONGEST);
  return HOST.test(bare) ? [`https://${trimmed(bare)}`] : [];
}

/** Finds the addresses in a text: lists, mails, tables, sentences. What they name is for the system to say. */
export function addressesIn(text: string): Pasted {
  const addresses: string[] = [];
  const without: string[] = [];
  for (const line of text.replaceAll(UNSEEN, '').split(/\r\n|[\n\r\u2028\u2029]/)) {
    const found = line.split(BETWEEN).flatMap(addressesOf);
    addresses.push(...found);
    if (found.length === 0 && line.trim() !== '') without.push(line.trim());
  }
  return { addresses, without };
}
