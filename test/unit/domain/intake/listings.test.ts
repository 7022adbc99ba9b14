import { describe, expect, test } from 'vitest';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { listing, noticeBody } from '../../../builders/notices.ts';
import { receptionOf } from '../../../builders/organisations.ts';
import { faultsOf, refusalOf } from '../../../builders/refusals.ts';

const sending = (items: readonly unknown[]) => () => receive(noticeBody('food', { items }), receptionOf());

describe('listings', () => {
  const items = [
    listing(1),
    { url: 'https://www.amber.example/search?q=rattle' },
    listing(2, 'bazaar'),
    { url: 'https://www.elsewhere.example/item/123456' },
    { ...listing(1), title: 'The same again' },
    { url: 'http://AMBER.example/ITEM/100001?ref=mail' },
    listing(2, 'bazaar'),
  ];

  test('good and bad ones together: the good are taken, the bad are listed, the repeated are one', () => {
    const { notice, receipt } = receive(noticeBody('product_safety', { items }), receptionOf());
    expect(notice.items.map(({ index, marketplace }) => [index, marketplace])).toEqual([
      [0, 'amber'],
      [2, 'bazaar'],
    ]);
    expect(notice.rejected).toMatchObject([
      { index: 1, url: items[1]?.url, faults: [{ pointer: '/url', code: 'URL_NOT_ITEM' }] },
      { index: 3, url: items[3]?.url, faults: [{ pointer: '/url', code: 'UNKNOWN_MARKETPLACE' }] },
    ]);
    const [first, second] = notice.items;
    expect(notice.repeated).toEqual([
      { index: 4, itemId: first?.id },
      { index: 5, itemId: first?.id },
      { index: 6, itemId: second?.id },
    ]);
    expect(receipt.items.map(({ index, repeats }) => [index, repeats])).toEqual([
      [0, undefined],
      [2, undefined],
      [4, 0],
      [5, 0],
      [6, 2],
    ]);
  });

  test('none good: the notice is refused with the faults of all', () => {
    const none = sending([items[1], items[3]]);
    expect(refusalOf(none)?.code).toBe('NO_GOOD_ITEM');
    expect(faultsOf(none)).toEqual(['/items/0/url URL_NOT_ITEM', '/items/1/url UNKNOWN_MARKETPLACE']);
  });

  test.each<[string, unknown, string]>([
    ['without an address', { title: 'Rattle' }, '/items/0/url NO_URL'],
    ['with an empty address', { url: '' }, '/items/0/url NO_URL'],
    ['with a number as its address', { url: 42 }, '/items/0/url NO_URL'],
    ['with a script as its address', { url: 'javascript:alert(1)' }, '/items/0/url NO_URL'],
    ['with a file as its address', { url: 'file:///etc/passwd' }, '/items/0/url NO_URL'],
    [
      'with a host that only looks like one',
      { url: 'https://www.аmber.example/item/100001' },
      '/items/0/url UNKNOWN_MARKETPLACE',
    ],
    [
      'on a branch of a marketplace',
      { url: 'https://seller.amber.example/item/100001' },
      '/items/0/url WRONG_PLATFORM',
    ],
    [
      'seen in the future',
      { ...listing(), firstSeenAt: '2026-05-13T14:45:00.001Z' },
      '/items/0/firstSeenAt TIME_NOT_PLAUSIBLE',
    ],
    ['with a field too many', { ...listing(), price: 3 }, '/items/0/price UNKNOWN_FIELD'],
    ['with a barcode that is none', { ...listing(), gtin: '123' }, '/items/0/gtin INVALID_INPUT'],
    ['that is no listing', 'https://www.amber.example/item/100001', '/items/0 INVALID_INPUT'],
    ['that is nothing', null, '/items/0 INVALID_INPUT'],
  ])('a listing %s is not taken', (_, item, fault) => {
    expect(faultsOf(sending([item]))).toEqual([fault]);
  });

  test('1,000 are read, 1,001 are not', () => {
    const many = (n: number) => Array.from({ length: n }, (_, index) => listing(index));
    expect(receive(noticeBody('food', { items: many(1000) }), receptionOf()).notice.items).toHaveLength(1000);
    expect(faultsOf(sending(many(1001)))).toEqual(['/items INVALID_INPUT']);
  });

  test('seen five minutes ahead of our clock is taken', () => {
    const item = { ...listing(), firstSeenAt: '2026-05-13T14:45:00.000Z' };
    expect(receive(noticeBody('food', { items: [item] }), receptionOf()).notice.items[0]?.firstSeenAt).toBe(
      item.firstSeenAt,
    );
  });
});
