import { describe, expect, test } from 'vitest';
import { compilePattern, itemNumberOf } from '../../../../shared/domain/listing/pattern.ts';

const read = (pattern: string, address: string) => {
  const [path = '', query = ''] = address.split('?');
  const segments = path.split('/').filter((segment) => segment !== '');
  return itemNumberOf({ segments, query }, compilePattern(pattern));
};

describe('a pattern finds the item number', () => {
  test.each([
    ['/dp/{asin}', '/dp/B01BEENYCQ', 'B01BEENYCQ'],
    ['/dp/{asin}', '/dp/b01beenycq', 'B01BEENYCQ'],
    ['/dp/{asin}', '/dp/B01BEENYCQ/', 'B01BEENYCQ'],
    ['/dp/{asin}/**', '/dp/B01BEENYCQ/ref=sr_1_1/x', 'B01BEENYCQ'],
    ['/*/dp/{asin}', '/Ear-Muffs/dp/B01BEENYCQ', 'B01BEENYCQ'],
    ['/itm/{digits}', '/ITM/331743359848', '331743359848'],
    ['/itm/*/{digits}', '/itm/Some-Title/331743359848', '331743359848'],
    ['/item/{digits}.html', '/item/1005012664739417.html', '1005012664739417'],
    ['/*-p-{digits}*', '/A-dress-p-40460214-cat-1727.html', '40460214'],
    ['/*-p-{digits}.html', '/Size-p-12345-in-red-p-40460214.html', '40460214'],
    ['/oferta/*-{digits}', '/oferta/namiot-190x130-10801343832', '10801343832'],
    ['/items/{digits}-*', '/items/4112057125-gloves', '4112057125'],
    ['/goods.html?goods_id={digits}', '/goods.html?a=1&goods_id=601102068371738&b=2', '601102068371738'],
    ['/goods.html?kind=new&goods_id={digits}', '/goods.html?goods_id=601102068371738&kind=NEW', '601102068371738'],
    ['/*-{alnum:13}.html', '/shoe-black-n1242d2kg-q11.html', 'n1242d2kg-q11'],
    ['/product/{word:24}', '/product/5D81FBAE530d9325de37bb93', '5d81fbae530d9325de37bb93'],
    ['/thing-{slug}.html', '/thing-Red-Lamp.html', 'red-lamp'],
  ])('%s reads %s as %s', (pattern, address, number) => {
    expect(read(pattern, address)).toBe(number);
  });
});

describe('a pattern finds nothing where the address is another', () => {
  test.each([
    ['/dp/{asin}', '/dp/B01BEENYC', 'too short a number'],
    ['/dp/{asin}', '/dp/B01BEENYCQX', 'too long a number'],
    ['/dp/{asin}', '/dp/COLLECTION', 'a word of ten letters'],
    ['/dp/{asin}', '/dp/B01BEENYCQ/ref=1', 'a further segment, and the pattern is not open'],
    ['/*/dp/{asin}', '/dp/B01BEENYCQ', 'a segment that is missing'],
    ['/itm/{digits}', `/itm/${'1'.repeat(21)}`, 'more digits than an item number has'],
    ['/item/{digits}.html', '/item/1005012664739417.htm', 'another ending'],
    ['/item/{digits}.html', '/item/1005012664739417.html5', 'more behind the ending'],
    ['/itm/{digits}', '/itm/331743359848x', 'more behind the number'],
    ['/*-p-{digits}*', `/a-p-${'1'.repeat(21)}`, 'too many digits before a star'],
    ['/*-p-{digits}*', '/A-dress-p-1234', 'too few digits'],
    ['/goods.html?goods_id={digits}', '/goods.html?goods_id=601102068371738x', 'more than the number in the parameter'],
    ['/goods.html?goods_id={digits}', '/goods.html', 'no parameter'],
    ['/goods.html?goods_id={digits}', '/goods.html?goods_id=601102068371738&goods_id=601102068371739', 'two numbers'],
    ['/goods.html?kind=new&goods_id={digits}', '/goods.html?goods_id=601102068371738', 'a fixed value that is missing'],
  ])('%s does not read %s: %s', (pattern, address) => {
    expect(read(pattern, address)).toBeUndefined();
  });
});

describe('a pattern that cannot be read is refused with the reason', () => {
  test.each([
    ['dp/{asin}', 'it begins with /'],
    ['/dp/', 'exactly one item number'],
    ['/{digits}/{digits}', 'exactly one item number'],
    ['/dp/{asin}?x={digits}', 'exactly one item number'],
    ['/dp/{number}', 'no class of item numbers'],
    ['/dp/{digits:9-8}', '3 to 80 characters'],
    ['/dp/{digits:0-99}', '3 to 80 characters'],
    ['/dp/{{digits}}', 'no other brace'],
    ['/dp/{digits', 'no other brace'],
    ['/*{digits}', 'leaves open where the number begins'],
    ['/*a{code}', 'what stands between * and the item number could be part'],
    ['/{digits}5', 'what stands behind the item number could be part'],
    ['/a*b*c{digits}', 'at most one *'],
    ['/**/dp/{asin}', '** stands only at the end'],
    ['//dp/{asin}', 'segments are not empty'],
    ['/../dp/{asin}', 'not . or ..'],
    ['/dp/{asin}?', 'name=value'],
    ['/dp?id=*', 'a fixed value or one item number'],
    ['/dp/{asin}?a?b', 'more than one ?'],
    ['/d p/{asin}', 'only letters, digits'],
    ['/dp/{asin}(?=a+)+$^', 'only letters, digits'],
    [`/${'a'.repeat(200)}/{asin}`, 'longer than 200'],
  ])('%s: %s', (pattern, reason) => {
    expect(() => compilePattern(pattern)).toThrowError(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining(reason) }),
    );
  });
});

test.each([
  ['/*-p-{digits}-cat-*.html', `/${'-p-12345'.repeat(240)}`],
  ['/*-p-{digits}*x', `/${'-p-'.repeat(600)}`],
  ['/*a?id={digits}', `/${'a'.repeat(1000)}?${'id=1&'.repeat(180)}`],
  ['/*/*/*/*/*/{digits}/**', `/${'a/'.repeat(950)}`],
  ['/*-{alnum:60}.html', `/${'-a'.repeat(950)}.html`],
])('%s answers at once to an address of 2,000 characters made to keep it busy', (pattern, address) => {
  const compiled = compilePattern(pattern);
  const [path = '', query = ''] = address.split('?');
  const place = { segments: path.split('/').filter(Boolean), query };
  const start = performance.now();
  for (let i = 0; i < 100; i += 1) expect(itemNumberOf(place, compiled)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});
