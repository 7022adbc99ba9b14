import { describe, expect, test } from 'vitest';
import { Notice, NoticeReceipt } from '../../../../shared/contracts/notice.ts';
import { derivedId, noticeIdOf } from '../../../../shared/domain/intake/derived-id.ts';
import { type Reception, receive } from '../../../../shared/domain/intake/receive.ts';
import { SECTORS, type Sector } from '../../../../shared/sectors/sectors.ts';
import { listing, listingUrl, noticeBody, orderBody, without } from '../../../builders/notices.ts';
import { authority, flagger, id, receptionOf, trustedFlagger } from '../../../builders/organisations.ts';
import { faultsOf, refusalOf } from '../../../builders/refusals.ts';

const sending =
  (body: unknown, reception: Reception = receptionOf()) =>
  () =>
    receive(body, reception);

describe('a notice that is precise and substantiated', () => {
  test.each(SECTORS)('is taken in the sector %s', (sector) => {
    const { notice, receipt } = receive(noticeBody(sector), receptionOf(trustedFlagger));
    expect(notice).toMatchObject({ kind: 'NOTICE', sector, submitter: 'brand-owner', memberState: 'FR' });
    expect(Notice.safeParse(notice).success).toBe(true);
    expect(NoticeReceipt.safeParse(receipt).success).toBe(true);
  });

  test.each(SECTORS)('is taken as an order in the sector %s, when an authority sends it', (sector) => {
    const { notice } = receive(orderBody(sector), receptionOf());
    expect(notice).toMatchObject({ kind: 'ORDER', status: 'AUTHORITY', order: { language: 'de' } });
    expect(Notice.safeParse(notice).success).toBe(true);
  });

  test('is kept as it was sent, with what we know of it, and without what is personal', () => {
    const contact = { name: 'Ann Person', email: 'ann@brand.example' };
    const seller = { id: 'S-77', name: 'Jane Seller', type: 'PRIVATE' };
    const body = noticeBody('product_safety', { contact, items: [{ ...listing(), seller }] });
    const { notice, party } = receive(body, receptionOf());
    expect(JSON.stringify(notice)).not.toMatch(/Ann|Jane|S-77|brand\.example/);
    expect(notice.items[0]?.sellerKey).toMatch(/^[\w-]{22}$/);
    expect(party).toEqual({
      salt: 'salt-of-the-test-000000',
      contact,
      sellers: [{ itemId: notice.items[0]?.id, seller }],
    });
    expect(notice.party).toMatch(/^[\w-]{43}$/);
  });

  test('has another commitment to the same personal data under another salt, and none without personal data', () => {
    const body = noticeBody('food', { contact: { name: 'Ann', email: 'ann@brand.example' } });
    const commitment = (salt: string) => receive(body, { ...receptionOf(), salt }).notice.party;
    expect(commitment('one')).not.toBe(commitment('other'));
    expect(receive(noticeBody('food'), receptionOf())).not.toHaveProperty('party');
  });
});

describe('what every notice needs', () => {
  test.each<[string, object, string[]]>([
    ['an explanation', without(noticeBody(), 'explanation'), ['/explanation NO_REASON']],
    ['an explanation that says something', noticeBody('food', { explanation: ' \n ' }), ['/explanation NO_REASON']],
    ['a confirmation of good faith', without(noticeBody(), 'goodFaith'), ['/goodFaith NO_GOOD_FAITH']],
    [
      'a confirmation that says yes',
      noticeBody('food', { goodFaith: { confirmed: false, textVersion: '2026-01' } }),
      ['/goodFaith/confirmed NO_GOOD_FAITH'],
    ],
    [
      'a text of good faith that there is',
      noticeBody('food', { goodFaith: { confirmed: true, textVersion: '1999-01' } }),
      ['/goodFaith/textVersion NO_GOOD_FAITH'],
    ],
    [
      'a contact with a name and an address, where one is named',
      noticeBody('food', { contact: { name: '', email: 'nobody' } }),
      ['/contact/name NO_IDENTITY', '/contact/email NO_IDENTITY'],
    ],
    ['a reference', without(noticeBody(), 'reference'), ['/reference REQUIRED']],
    ['a reference of one line', noticeBody('food', { reference: 'a\nb' }), ['/reference INVALID_INPUT']],
    ['a sector', without(noticeBody(), 'sector'), ['/sector REQUIRED']],
    ['a sector that there is', noticeBody('food', { sector: 'toys' }), ['/sector INVALID_INPUT']],
    ['a category of its sector', noticeBody('food', { category: 'trademark' }), ['/category INVALID_INPUT']],
    ['a listing', noticeBody('food', { items: [] }), ['/items INVALID_INPUT']],
    ['listings', without(noticeBody(), 'items'), ['/items REQUIRED']],
    ['nothing else', noticeBody('food', { priority: 1 }), ['/priority UNKNOWN_FIELD']],
    ['no order', noticeBody('food', { order: orderBody()['order'] }), ['/order UNKNOWN_FIELD']],
    ['no alert as its kind', noticeBody('food', { kind: 'ALERT' }), ['/kind INVALID_INPUT']],
  ])('%s', (_, body, faults) => {
    expect(faultsOf(sending(body))).toEqual(faults);
  });

  test('all faults are told at once', () => {
    const body = { ...without(without(noticeBody('wildlife'), 'explanation'), 'reference'), priority: 1 };
    expect(faultsOf(sending(body)).sort()).toEqual([
      '/explanation NO_REASON',
      '/priority UNKNOWN_FIELD',
      '/reference REQUIRED',
    ]);
  });

  test('a body that cannot be read is refused as such, one that is not sufficient by what it lacks', () => {
    expect(refusalOf(sending(without(noticeBody(), 'reference')))?.code).toBe('INVALID_INPUT');
    expect(refusalOf(sending(without(noticeBody(), 'explanation')))?.code).toBe('NO_REASON');
  });
});

describe('who may order', () => {
  test('is an authority, and nobody else', () => {
    const reception = receptionOf(flagger());
    expect(faultsOf(sending(orderBody(), reception))).toEqual(['/kind ORDER_NOT_ALLOWED']);
    expect(receive(orderBody(), receptionOf(authority)).notice.kind).toBe('ORDER');
  });

  test('and who submits nothing is refused whatever it sends', () => {
    const commission = { role: 'commission', name: 'DG', contact: 'dg@ec.example' } as const;
    const reception = receptionOf({ id: id('ec-grow'), organisation: commission });
    expect(refusalOf(sending(noticeBody(), reception))?.code).toBe('FORBIDDEN');
  });
});

describe('an authority', () => {
  const only = (...sectors: Sector[]) =>
    receptionOf({
      ...authority,
      organisation: { ...authority.organisation, sectors } as typeof authority.organisation,
    });

  test('submits in the sectors it is registered for, and in no other', () => {
    expect(faultsOf(sending(orderBody('food'), only('food', 'wildlife')))).toEqual([]);
    expect(faultsOf(sending(orderBody('food'), only('product_safety')))).toEqual(['/sector OUT_OF_SCOPE']);
    expect(faultsOf(sending(noticeBody('food'), only('product_safety')))).toEqual(['/sector OUT_OF_SCOPE']);
  });
});

describe('an id', () => {
  test('follows from the submitter and its reference', () => {
    const { notice } = receive(noticeBody('food', { reference: 'REF 7' }), receptionOf());
    expect(notice.id).toBe(noticeIdOf('de-bnetza', 'REF 7'));
    expect(noticeIdOf('de-bnetza', 'REF 8')).not.toBe(notice.id);
    expect(noticeIdOf('fr-dgccrf', 'REF 7')).not.toBe(notice.id);
    expect(notice.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keeps apart what only reads the same when it is put together', () => {
    expect(derivedId('notice', 'ab', 'c')).not.toBe(derivedId('notice', 'a', 'bc'));
    expect(derivedId('notice', 'ab')).not.toBe(derivedId('notice', 'a', 'b'));
  });

  test('of an item follows from its notice and its listing, however the address is written', () => {
    const idOf = (url: string, reference = 'REF-1') =>
      receive(noticeBody('food', { reference, items: [{ url }] }), receptionOf()).notice.items[0]?.id;
    expect(idOf(`${listingUrl(1)}?utm_source=x`)).toBe(idOf(listingUrl(1)));
    expect(idOf(listingUrl(2))).not.toBe(idOf(listingUrl(1)));
    expect(idOf(listingUrl(1), 'REF-2')).not.toBe(idOf(listingUrl(1)));
  });
});
