/** What stands where something was taken out. */
const REMOVED = '[removed]';

const COUNTRIES = 'AT|BE|BG|CY|CZ|DE|DK|EE|EL|GR|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|GB|CHE|NO';

/**
 * What gives somebody away in a text. Addresses of pages go as well: they may name a seller. An address with a full stop too many
 * taken out does no harm; a number left in does.
 */
const PATTERNS: readonly RegExp[] = [
  /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+/gu,
  /(?:https?:\/\/|www\.)[^\s<>"']*[^\s<>"',.;:)]/giu,
  /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b/giu,
  new RegExp(`\\b(?:${COUNTRIES})[ .-]?(?=[A-Z0-9]*\\d{2})(?=(?:[A-Z]*\\d){6})[A-Z0-9+*]{7,14}\\b`, 'giu'),
  /(?:\+|\b00)[ ]?\d(?:[ ()./-]{0,2}\d){6,14}/gu,
  /(?<![\d/-])\(?0\d(?:[ ()./-]{0,2}\d){6,13}(?!\d)/gu,
];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text without what gives a person away: e-mail and web addresses, telephone numbers, IBAN, VAT numbers, and names that are known.
 *
 * Source: DSA Art. 24(5): statements sent to the Transparency Database do not contain personal data. It is the last guard: texts of
 * people do not go into a statement at all.
 */
export function withoutPersonalData(text: string, names: readonly string[] = []): string {
  const known = names.filter((name) => name.trim() !== '').map((name) => new RegExp(escaped(name.trim()), 'giu'));
  return [...known, ...PATTERNS].reduce((left, pattern) => left.replace(pattern, REMOVED), text.normalize('NFKC'));
}
