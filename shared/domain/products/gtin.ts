/**
 * Whether the last digit is the check digit of the others: weights 3, 1, 3, … from the right, sum up to the next ten.
 *
 * Source: GS1 General Specifications, section 7.9.
 */
export function holdsCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    sum += (digits.charCodeAt(i) - 48) * ((digits.length - i) % 2 === 0 ? 3 : 1);
  }
  return sum % 10 === 0;
}

/** 8, 12, 13 or 14 digits of which the last is the check digit. Nothing but zeros is a placeholder. */
export const isGtin = (text: string): boolean =>
  /^(?:\d{8}|\d{12,14})$/.test(text) && /[1-9]/.test(text) && holdsCheckDigit(text);

/**
 * Whether a number is one that GS1 never gives to a product, but leaves to shops and regions for their own use: it names
 * something else in the next shop. Dates written in eight digits of this century (20241216) are in that range too, so one whose
 * last digit happens to be the right check digit is not taken for a barcode.
 *
 * Source: GS1 General Specifications, section 1.4: prefixes 02, 04 and 2 of GTIN-13, 0 and 2 of GTIN-8.
 */
export function isForRestrictedUse(gtin: string): boolean {
  if (gtin.length === 8) return /^[02]/.test(gtin);
  return /^(?:02|04|2)/.test(gtin.padStart(14, '0').slice(1));
}

const LONGEST = 14;

/** The number of a product in the one form of 14 digits; undefined for a number that names no product everywhere. */
export const canonicalGtin = (gtin: string): string | undefined =>
  isGtin(gtin) && !isForRestrictedUse(gtin) ? gtin.padStart(LONGEST, '0') : undefined;
