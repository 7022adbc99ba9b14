import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalName,
  canonicalTitle,
  canonicalWords,
  isPlaceholder,
  similarity,
  slipsBetween,
} from '../../../../shared/domain/products/title.ts';
import { runs } from '../../../builders/histories.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('VC-20', 'VoltCube', 'weiß', 'white', 'Charger', 'Chrager', 'für', '20', 'USB', 'Ünïque'))
    .map((words) => words.join(' ')),
);
const alike = (a: string, b: string) => similarity(canonicalWords(a), canonicalWords(b));

describe('a title is the same', () => {
  test.each([
    ['in whatever case and punctuation', 'VoltCube Charger VC-20', 'VOLTCUBE: charger (vc20)'],
    ['in whatever order', 'Charger VoltCube VC 20', 'VC-20 VoltCube charger'],
    ['in full-width letters', 'ＶｏｌｔＣｕｂｅ ２０', 'voltcube 20'],
    ['with accents or without', 'Bouilloire électrique', 'bouilloire electrique'],
    ['with whatever sellers put around it', 'NEW! Original charger for the VC-20', 'charger VC-20'],
    ['with its colour in another language', 'Rassel rot', 'Rassel rouge'],
    ['with ligatures and sharp s', 'Weißes Oﬀroad-Set', 'WEISSES offroad set'],
  ])('%s', (_, a, b) => {
    expect(canonicalTitle(a)).toBe(canonicalTitle(b));
  });

  test.each([
    ['another number', 'Charger VC-20', 'Charger VC-21'],
    ['another word', 'Wooden rattle', 'Wooden doll'],
    ['another colour', 'Rattle red', 'Rattle blau'],
  ])('but not with %s', (_, a, b) => {
    expect(canonicalTitle(a)).not.toBe(canonicalTitle(b));
  });

  test('made canonical twice, whatever it says', () => {
    fc.assert(
      fc.property(text, (title) => {
        expect(canonicalTitle(canonicalTitle(title))).toBe(canonicalTitle(title));
        expect(canonicalName(canonicalName(title))).toBe(canonicalName(title));
      }),
      runs(300),
    );
  });
});

describe('likeness', () => {
  test('is the same both ways, from 0 to 1, and 1 for what says enough against itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alike(a, b)).toBe(alike(b, a));
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
        expect(alike(a, a)).toBe(canonicalWords(a).length < 3 ? 0 : 1);
      }),
      runs(300),
    );
  });

  test('below what is asked for is none, and from there on the same', () => {
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, from) => {
        const [one, other] = [canonicalWords(a), canonicalWords(b)];
        const whole = similarity(one, other);
        expect(similarity(one, other, from)).toBe(whole < from ? 0 : whole);
      }),
      runs(300),
    );
  });

  test.each([
    ['a slip of the keyboard counts little', 'Voltcube charger wall white', 'Voltcube chrager wall white', 0.9, 1],
    ['a number that is left out is a word left out', 'Kettle steel VC-20 white', 'Kettle steel white', 0.7, 0.8],
    ['a number that differs is another model', 'Kettle steel VC-20 white', 'Kettle steel VC-21 white', 0.5, 0.7],
    ['two words say too little', 'Wooden rattle', 'Wooden rattle', 0, 0],
    ['nothing in common', 'Kettle steel white', 'Rattle wooden red', 0, 0],
  ])('%s', (_, a, b, least, most) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(least);
    expect(alike(a, b)).toBeLessThanOrEqual(most);
  });

  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kettle', 'kettle', 0],
    ['kettle', 'ketle', 1],
    ['kettle', 'kettel', 1],
    ['kettle', 'nettle', 1],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" it is %i slips', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });
});

test.each([
  ['Unknown', true],
  ['N/A', true],
  ['all batches', true],
  ['-', true],
  ['', true],
  ['Nona', false],
  ['VC-20', false],
])('%s says that there is none: %s', (name, isOne) => {
  expect(isPlaceholder(name)).toBe(isOne);
});
