import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCheckDigit, isForRestrictedUse, isGtin } from '../../../shared/domain/products/gtin.ts';
import { splitBarcodes } from '../../../shared/feeds/barcodes.ts';
import { isDay } from '../../../shared/feeds/gtin.ts';

test.each([
  ['5901234123457', true],
  ['5901234123456', false],
  ['96385074', true],
  ['036000291452', true],
  ['15400141288763', true],
  ['7802694520', false], // its check digit holds, but no barcode has ten digits
  ['0000000000000', false],
  ['٥٩٠١٢٣٤١٢٣٤٥٧', false],
  ['', false],
])('%s is a barcode: %s', (code, isOne) => {
  expect(isGtin(code)).toBe(isOne);
});

describe('a barcode field is read', () => {
  test.each([
    ['one', '6924754146002', ['6924754146002'], []],
    ['one with a blank before it', ' 8055348167184', ['8055348167184'], []],
    ['one as printed under the bars', '5 901234 123457', ['5901234123457'], []],
    ['a short one as printed', '8604 4561', ['86044561'], []],
    ['one with hyphens', '978-3-16-148410-0', ['9783161484100'], []],
    ['one with a label', 'EAN-13 code: 5901234123457', ['5901234123457'], []],
    ['one for each line', '8055186669918\n8055186669925', ['8055186669918', '8055186669925'], []],
    ['several with commas', '5901234123457, 036000291452;96385074', ['5901234123457', '036000291452', '96385074'], []],
    ['several side by side', '5901234123457 5901234123464', ['5901234123457', '5901234123464'], []],
    ['the same twice', '5901234123457/5901234123457', ['5901234123457'], []],
    ['two glued together, of 12 and 13 digits', '8859092196989911223014419', ['885909219698', '9911223014419'], []],
    ['two glued together, one of a shop', '24880200070216719219002111', ['6719219002111'], ['2488020007021']],
    ['with words', '5901234123457 (blue)', ['5901234123457'], ['(blue)']],
    ['a date', '20241210', [], ['20241210']],
    ['a date whose last digit would be right', '20241216', [], ['20241216']],
    ['a date from the day on, likewise', '31122028', [], ['31122028']],
    ['a date with blanks', '10 12 2024', [], ['10 12 2024']],
    ['a digit too few', '590524811740', [], ['590524811740']],
    ['eleven digits', '96043594783', [], ['96043594783']],
    ['an item number of Amazon', 'B0CHYPVWHV', [], ['B0CHYPVWHV']],
    ['a number of a shop', '2200160714160', [], ['2200160714160']],
    ['a short number of a shop', '21234569, 01234565', [], ['21234569', '01234565']],
    ['digits that come apart in two ways', '38396038364384687869', [], ['38396038364384687869']],
    ['groups that go together in two ways', '40316178 5876 56197129', ['40316178', '56197129'], ['5876']],
    ['a placeholder', '0000000000000', [], ['0000000000000']],
    ['a barcode and a date', '5901234123457 20241216', ['5901234123457'], ['20241216']],
    ['a barcode and a rest', '5901234123457 1234', ['5901234123457'], ['1234']],
    ['nothing', ' Unknown ', [], []],
  ])('%s', (_, field, barcodes, otherCodes) => {
    expect(splitBarcodes(field)).toMatchObject({ barcodes, otherCodes });
  });

  test.each([
    ['20241210', 'barcode 20241210 has no valid check digit: kept as other code'],
    ['20241216', 'barcode 20241216 is more likely a date: kept as other code'],
    ['96043594783', 'barcode 96043594783 has not 8, 12, 13 or 14 digits: kept as other code'],
    ['2200160714160', 'barcode 2200160714160 is from a range that shops number themselves: kept as other code'],
    ['B0CHYPVWHV', 'barcode B0CHYPVWHV is not made of digits: kept as other code'],
    [
      '8859092196989911223014419',
      'barcodes 8859092196989911223014419 were glued together: read as 885909219698, 9911223014419',
    ],
  ])('and what is done with %s is said in words', (field, note) => {
    expect(splitBarcodes(field).notes).toEqual([note]);
  });
});

const withCheckDigit = (digits: string) => {
  const last = [...'0123456789'].find((digit) => holdsCheckDigit(digits + digit));
  return digits + last;
};
/** Numbers of 13 digits that GS1 gives to products. */
const ean = fc.stringMatching(/^[3-9]\d{11}$/).map(withCheckDigit);

test('barcodes of 13 digits come apart as they were glued together', () => {
  fc.assert(
    fc.property(fc.uniqueArray(ean, { minLength: 1, maxLength: 4 }), (codes) => {
      expect(splitBarcodes(codes.join('')).barcodes).toEqual(codes);
    }),
  );
});

test('a digit that was mistyped makes a code no barcode', () => {
  fc.assert(
    fc.property(ean, fc.nat(12), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
      const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1);
      expect(isGtin(wrong)).toBe(false);
    }),
  );
});

test('no digit of a field is lost, and every barcode holds', () => {
  const piece = fc.oneof(ean, fc.stringMatching(/^[0-9A-Z]{1,30}$/), fc.constantFrom(' ', ', ', '\n', '/', '-'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const field = pieces.join('');
      const { barcodes, otherCodes } = splitBarcodes(field);
      for (const code of barcodes) expect(isGtin(code) && !isForRestrictedUse(code)).toBe(true);
      const kept = new Set([...barcodes, ...otherCodes].join('').replace(/\D/g, ''));
      for (const digit of field.replace(/\D/g, '')) expect(kept).toContain(digit);
    }),
  );
});

test('a long run of digits is answered at once', () => {
  const start = performance.now();
  for (const run of ['9', '1', '90', '8604456100'].map((digits) => digits.repeat(500))) {
    for (const length of [56, 1000]) splitBarcodes(run.slice(0, length));
  }
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  ['20241231', true],
  ['31121999', true],
  ['20241301', false],
  ['86044561', false],
])('%s is a day: %s', (digits, isOne) => {
  expect(isDay(digits)).toBe(isOne);
});
