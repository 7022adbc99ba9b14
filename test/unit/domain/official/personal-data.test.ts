import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutPersonalData } from '../../../../shared/domain/official/personal-data.ts';
import { runs } from '../../../builders/histories.ts';

const CANARIES = [
  'erika.mustermann@example.de',
  'o’neil+shop@mail.example.co.uk',
  '+49 170 1234567',
  '0049-30-901820',
  '(030) 90 18 20 44',
  '030/9018-2044',
  '+33.6.12.34.56.78',
  'DE89 3704 0044 0532 0130 00',
  'NL91ABNA0417164300',
  'fr14 2004 1010 0505 0001 3m02 606',
  'DE136695976',
  'ATU12345678',
  'NL123456789B01',
  'ESX1234567X',
  'EL 123456789',
  'https://www.shop.example/seller/erika-mustermann',
  'www.shop.example/erika',
];

describe('what gives a person away is taken out of a text', () => {
  test.each(CANARIES)('%s', (canary) => {
    const left = withoutPersonalData(`Sold by ${canary}, since May.`);
    expect(left).toBe('Sold by [removed], since May.');
  });

  test('names that are known, in capitals or not, and with characters that mean something elsewhere', () => {
    expect(withoutPersonalData('ERIKA Mustermann (a+b) sells', ['Erika Mustermann', '(a+b)', ''])).toBe(
      '[removed] [removed] sells',
    );
  });

  test('wide characters do not hide a number', () => {
    expect(withoutPersonalData('ＤＥ１３６６９５９７６')).toBe('[removed]');
  });

  test.each([
    'Regulation (EU) 2023/988 (GPSR), Art. 5: only safe products may be made available',
    'Council Regulation (EC) No 338/97, Art. 8',
    'Directive 2005/29/EC (unfair commercial practices), Art. 7(2) and Annex I, point 11',
    'Applied on 2026-05-14: removed, access disabled.',
    'Implementing Regulation (EU) 2024/2835',
  ])('law and days stay: %s', (text) => {
    expect(withoutPersonalData(text)).toBe(text);
  });

  test('wherever they stand, none is left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(' ', ' (', ', ', '; ', '\n', ': '), fc.constantFrom(...CANARIES)), {
          minLength: 1,
        }),
        (parts) => {
          const left = withoutPersonalData(parts.flat().join(''));
          for (const canary of CANARIES) expect(left).not.toContain(canary);
        },
      ),
      runs(50),
    );
  });
});
