import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt, withValue } from '../../../web/source/forms/pointer.ts';

describe('A field finds its value by its JSON pointer', () => {
  test.each([
    ['/reference', 'A-1'],
    ['/items/1/url', 'https://b.example'],
    ['/details/a~1b', 'slash'],
    ['/details/c~0d', 'tilde'],
    ['/nothing/here', undefined],
  ])('%s', (pointer, expected) => {
    const value = {
      reference: 'A-1',
      items: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
      details: { 'a/b': 'slash', 'c~d': 'tilde' },
    };
    expect(valueAt(value, pointer)).toEqual(expected);
  });

  test('what is put at a place is found there, and what was there before is not changed', () => {
    const name = fc.stringMatching(/^[a-z~/]{1,6}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.string({ minLength: 1 }), (names, value) => {
        const before = Object.freeze({});
        const pointer = names.map((each) => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        expect(valueAt(withValue(before, pointer, value), pointer)).toBe(value);
        expect(before).toEqual({});
      }),
    );
  });

  test('an empty value takes the member away, and leaves the others', () => {
    expect(withValue({ a: 1, b: { c: 2, d: 3 } }, '/b/c', undefined)).toEqual({ a: 1, b: { d: 3 } });
  });

  test('an element of a list is replaced at its place', () => {
    expect(withValue({ list: ['a', 'b'] }, '/list/1', 'c')).toEqual({ list: ['a', 'c'] });
  });
});
