import { expect, test } from 'vitest';
import type { NewAlert } from '../../../shared/contracts/alert.ts';
import { settle } from '../../../shared/feeds/feed-row.ts';
import { atMost, cut, fieldText } from '../../../shared/feeds/field.ts';

test.each([
  ['  two \t lines\r\nand\u00a0more ', 'two lines and more'],
  ['Giant &amp; small &quot;x&quot; &#233; &#x2713;', 'Giant & small "x" é ✓'],
  ['&nbsp; &unknown; &#99999999; &#xFFFFFF;', '&nbsp; &unknown; &#99999999; &#xFFFFFF;'],
  ['bell\u0007 and \u2028 separator', 'bell and separator'],
  ['\ufeffhid\u200bden\u202e', 'hidden'],
  ['Unknown', ''],
  ['unknown origin', ''],
  [' - ', ''],
  ['None of these', 'None of these'],
  [undefined, ''],
])('the field %j says “%s”', (value, text) => {
  expect(fieldText(value)).toBe(text);
});

test('a text is cut between characters, and that is said', () => {
  const notes: string[] = [];
  expect(cut('ab', 2, 'name', notes)).toBe('ab');
  expect(cut('a b🦊', 4, 'name', notes)).toBe('a b');
  expect(cut('a bcd', 2, 'name', notes)).toBe('a');
  expect(notes).toEqual(['name has 5 characters: cut to 4', 'name has 5 characters: cut to 2']);
});

test('a list is cut, and that is said', () => {
  const notes: string[] = [];
  expect(atMost([1, 2, 3], 2, 'codes', notes)).toEqual([1, 2]);
  expect(notes).toEqual(['codes: the first 2 of 3 are taken']);
});

test('an alert that breaks the contract is a fault of its row, with the place', () => {
  const alert: NewAlert = { source: 'RASFF', reference: '2024.1000', hazardCategories: [], product: { name: 'a\nb' } };
  expect(settle(7, alert, ['a note'])).toEqual({
    row: 7,
    reference: '2024.1000',
    faults: [{ pointer: '/product/name', code: 'INVALID_INPUT', detail: expect.any(String) }],
    notes: ['a note'],
  });
});
