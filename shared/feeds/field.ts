/** The five entities of XML, which Safety Gate writes even inside CDATA sections, and character numbers. */
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

function character(entity: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED[name] ?? entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/** White space and control characters: one space each run. */
const SPACES = /[\s\p{Cc}]+/gu;
/** Halves of characters, and marks that turn the direction of writing or show nothing: they could make a text read as another. */
const UNSEEN = /[\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Words with which the sources say that they say nothing. */
const NOTHING = /^(?:unknown|unknown origin|none|n\/a|not available|not applicable|[-–—./]+)$/i;

/** One line of text, as our contracts take it; '' where the source says nothing. */
export function fieldText(value: string | undefined): string {
  const text = (value ?? '').replace(ENTITY, character).replace(UNSEEN, '').replace(SPACES, ' ').trim();
  return NOTHING.test(text) ? '' : text;
}

/** Shortens a text to `longest` characters (UTF-16 units, as the contract counts), and says so. */
export function cut(text: string, longest: number, what: string, notes: string[]): string {
  if (text.length <= longest) return text;
  notes.push(`${what} has ${text.length} characters: cut to ${longest}`);
  return text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** Takes the first `most` of a list, and says so. */
export function atMost<T>(list: readonly T[], most: number, what: string, notes: string[]): T[] {
  if (list.length > most) notes.push(`${what}: the first ${most} of ${list.length} are taken`);
  return list.slice(0, most);
}

/** `{ [name]: text }`, or nothing where there is no text. */
export const present = <Name extends string, Value>(
  name: Name,
  value: Value,
): { [key in Name]?: NonNullable<Value> } =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? {}
    : ({ [name]: value } as { [key in Name]: NonNullable<Value> });
