import { describe, expect, test } from 'vitest';
import { readTraders } from '../../../shared/feeds/traders.ts';

const read = (field: string, country?: string) => {
  const notes: string[] = [];
  return { ...readTraders(field, country, notes), notes };
};

describe('traders that name a listing', () => {
  test.each([
    [
      'Amazon(ASIN: B01BEENYCQ) / ',
      'Amazon (ASIN: B01BEENYCQ)',
      'amazon',
      'B01BEENYCQ',
      'https://www.amazon.de/dp/B01BEENYCQ',
    ],
    ['Amazon(B0FCD6M4GX ) / ', 'Amazon (B0FCD6M4GX)', 'amazon', 'B0FCD6M4GX', 'https://www.amazon.de/dp/B0FCD6M4GX'],
    [
      'Other(Amazon.fr: B0FCD6M4GX)',
      'Amazon.fr: B0FCD6M4GX',
      'amazon',
      'B0FCD6M4GX',
      'https://www.amazon.fr/dp/B0FCD6M4GX',
    ],
    [
      'AliExpress(1005012664739417-12000059035744106) / ',
      'AliExpress (1005012664739417-12000059035744106)',
      'aliexpress',
      '1005012664739417',
      'https://www.aliexpress.com/item/1005012664739417.html',
    ],
    [
      'Other(TEMU (https://www.temu.com/goods.html?goods_id=601102068371738)) / ',
      'TEMU (https://www.temu.com/goods.html?goods_id=601102068371738)',
      'temu',
      '601102068371738',
      'https://www.temu.com/goods.html?goods_id=601102068371738',
    ],
    [
      'Other(www.amazon.it/dp/B0FCD6M4GX) / ',
      'www.amazon.it/dp/B0FCD6M4GX',
      'amazon',
      'B0FCD6M4GX',
      'https://www.amazon.it/dp/B0FCD6M4GX',
    ],
  ])('%s', (field, text, marketplace, listingId, address) => {
    expect(read(field, 'AT')).toEqual({
      traders: [{ text, marketplace, listingId }],
      addresses: [address],
      notes: [],
    });
  });

  test('several in one entry are several listings', () => {
    expect(read('Amazon(B01BEENYCQ, B083S4HNY8, B01BEENYCQ) / ', 'FR').addresses).toEqual([
      'https://www.amazon.fr/dp/B01BEENYCQ',
      'https://www.amazon.fr/dp/B083S4HNY8',
    ]);
  });
});

describe('traders from which no address can be proposed', () => {
  test.each([
    [
      'Amazon(Unknown) / ',
      [{ text: 'Amazon', marketplace: 'amazon' }],
      'names Amazon without an item number: no address is proposed',
    ],
    [
      'Amazon() / ',
      [{ text: 'Amazon', marketplace: 'amazon' }],
      'names Amazon without an item number: no address is proposed',
    ],
    [
      'Other(TEMU ) / ',
      [{ text: 'TEMU', marketplace: 'temu' }],
      'names Temu without an item number: no address is proposed',
    ],
    [
      'Other(Shein (sj23050389953853544)) / ',
      [{ text: 'Shein (sj23050389953853544)', marketplace: 'shein' }],
      'names Shein by a stock code (sj23050389953853544), from which no address can be proposed',
    ],
    [
      'Other(Shein:sl25031378262268207) / ',
      [{ text: 'Shein:sl25031378262268207', marketplace: 'shein' }],
      'names Shein by a stock code (sl25031378262268207), from which no address can be proposed',
    ],
    [
      'Other(Desertcart online marketplace (Unique product identifier:\t613635538)) / ',
      [{ text: 'Desertcart online marketplace (Unique product identifier: 613635538)' }],
      'names no marketplace that is known here',
    ],
    [
      'Other(gtworld.de) / Other(gtworldofbeauty.com/) / ',
      [{ text: 'gtworld.de' }, { text: 'gtworldofbeauty.com' }],
      'names no marketplace that is known here',
    ],
    ['Other(smile :() / Other(b) / ', [{ text: 'smile :(' }, { text: 'b' }], 'names no marketplace that is known here'],
    ['Other(a)) / Other(b/c) / ', [{ text: 'a)' }, { text: 'b/c' }], 'names no marketplace that is known here'],
    ['Other(a)) / Other(b', [{ text: 'a)' }, { text: 'b' }], 'names no marketplace that is known here'],
    ['Shop on the corner', [{ text: 'Shop on the corner' }], 'names no marketplace that is known here'],
    ['', [], 'names no marketplace'],
    ['Other() / ', [], 'names no marketplace'],
  ])('%s', (field, traders, note) => {
    expect(read(field)).toEqual({ traders, addresses: [], notes: [note] });
  });

  test('a text longer than the record takes is cut, and that is said', () => {
    const { traders, notes } = read(`Other(${'x'.repeat(400)})`);
    expect(traders[0]?.text).toHaveLength(300);
    expect(notes).toContain('trader has 400 characters: cut to 300');
  });
});
