import { expect, test } from 'vitest';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { noticeBody } from '../../../builders/notices.ts';
import { receptionOf } from '../../../builders/organisations.ts';
import { faultsOf } from '../../../builders/refusals.ts';

const HASH = '0f3c'.repeat(16);
const url = 'https://www.amber.example/item/100001';
const sent = (...pictures: object[]) => noticeBody('product_safety', { items: [Object.assign({ url }, ...pictures)] });

test('hashes of pictures are kept with the listing, and the same with none', () => {
  expect(receive(sent({ imageHashes: [HASH, HASH] }), receptionOf()).notice.items[0]?.imageHashes).toEqual([
    HASH,
    HASH,
  ]);
  expect(receive(sent(), receptionOf()).notice.items[0]).not.toHaveProperty('imageHashes');
});

test.each<[string, unknown, string]>([
  ['too short', [HASH.slice(2)], '/items/0/imageHashes/0'],
  ['too long', [`${HASH}00`], '/items/0/imageHashes/0'],
  ['not hexadecimal', ['g'.repeat(64)], '/items/0/imageHashes/0'],
  ['in capital letters', [HASH.toUpperCase()], '/items/0/imageHashes/0'],
  ['too many', Array(11).fill(HASH), '/items/0/imageHashes'],
  ['no list', HASH, '/items/0/imageHashes'],
])('a hash that is %s is refused with its place', (_, imageHashes, pointer) => {
  expect(faultsOf(() => receive(sent({ imageHashes }), receptionOf()))[0]).toBe(`${pointer} INVALID_INPUT`);
});
