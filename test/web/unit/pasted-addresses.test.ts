import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../../web/source/submit/addresses.ts';

describe('addresses in what somebody pasted', () => {
  test.each<[string, string, string[]]>([
    [
      'one a line',
      'https://a.example/1\nhttps://a.example/2\r\nhttps://a.example/3',
      ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
    ],
    ['text around it', 'see (https://a.example/item/1), seller X', ['https://a.example/item/1']],
    ['the full stop of a sentence', 'It is https://a.example/item/1.', ['https://a.example/item/1']],
    ['brackets of its own', 'https://a.example/item_(blue)', ['https://a.example/item_(blue)']],
    ['brackets around brackets', '(https://a.example/item_(blue))', ['https://a.example/item_(blue)']],
    [
      'a mail that marks addresses',
      '<https://a.example/1> and "https://a.example/2"',
      ['https://a.example/1', 'https://a.example/2'],
    ],
    [
      'quotation marks of other languages',
      '„https://a.example/1“ «https://a.example/2»',
      ['https://a.example/1', 'https://a.example/2'],
    ],
    ['a table', '1;https://a.example/1\thttps://a.example/2|x', ['https://a.example/1', 'https://a.example/2']],
    ['no scheme', '- www.a.example/dp/B0?x=1#y', ['https://www.a.example/dp/B0?x=1#y']],
    [
      'an address within an address',
      'https://a.example/go?to=https://b.example/1',
      ['https://a.example/go?to=https://b.example/1'],
    ],
    [
      'several without a space',
      'https://a.example/1,https://a.example/2;',
      ['https://a.example/1', 'https://a.example/2'],
    ],
    ['capitals', 'HTTPS://A.EXAMPLE/1', ['HTTPS://A.EXAMPLE/1']],
    ['characters that nobody sees', '\u200bhttps://a.example/1\u200b\ufeff', ['https://a.example/1']],
    ['the same twice', 'https://a.example/1 https://a.example/1', ['https://a.example/1', 'https://a.example/1']],
    ['other letters', 'https://a.example/prüfung/ελ/1', ['https://a.example/prüfung/ελ/1']],
  ])('%s', (_, text, expected) => {
    expect(addressesIn(text)).toEqual({ addresses: expected, without: [] });
  });

  test('an address of a person is none, and lines without any are told', () => {
    const { addresses, without } = addressesIn('Best regards\n\nann@brand.example/x\n   \nhttps://a.example/1');
    expect(addresses).toEqual(['https://a.example/1']);
    expect(without).toEqual(['Best regards', 'ann@brand.example/x']);
  });

  test('a long text that is nothing but marks is read in no time', () => {
    expect(addressesIn('a.'.repeat(50_000)).addresses).toEqual([]);
    expect(addressesIn(`https://a.example/${')'.repeat(20_000)}`).addresses).toHaveLength(1);
  });
});
