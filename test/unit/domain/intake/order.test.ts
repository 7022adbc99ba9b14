import { describe, expect, test } from 'vitest';
import { ORDER_POINTS } from '../../../../shared/contracts/order.ts';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { ORDER, orderBody, without } from '../../../builders/notices.ts';
import { receptionOf } from '../../../builders/organisations.ts';
import { faultsOf, refusalOf } from '../../../builders/refusals.ts';

const sending = (body: unknown) => () => receive(body, receptionOf());
const withOrder = (order: unknown) => sending(orderBody('product_safety', { order }));

describe('an order without an element of DSA Art. 9(2) names the point', () => {
  test.each([
    ['legalBasis', 'a.i'],
    ['reasons', 'a.ii'],
    ['issuingAuthority', 'a.iii'],
    ['redress', 'a.v'],
    ['informAuthority', 'a.vi'],
    ['territorialScope', 'b'],
    ['language', 'c'],
    ['document', 'document'],
  ] as const)('%s is point %s', (field, point) => {
    const incomplete = withOrder(without(ORDER, field));
    expect(refusalOf(incomplete)?.code).toBe('ORDER_INCOMPLETE');
    expect(faultsOf(incomplete)).toEqual([`/order/${field} ORDER_INCOMPLETE:${point}`]);
    expect(ORDER_POINTS[field]).toBe(point);
  });

  test('or that it has none of them', () => {
    expect(faultsOf(sending(without(orderBody(), 'order')))).toEqual(['/order ORDER_INCOMPLETE:a']);
    expect(faultsOf(withOrder('by law'))).toEqual(['/order ORDER_INCOMPLETE:a']);
  });

  test.each<[string, object, string]>([
    [
      'a legal basis without its article',
      { legalBasis: { act: 'GPSR' } },
      '/order/legalBasis/article ORDER_INCOMPLETE:a.i',
    ],
    ['reasons that say nothing', { reasons: '  ' }, '/order/reasons ORDER_INCOMPLETE:a.ii'],
    [
      'a territory that is no Member State',
      { territorialScope: ['UK'] },
      '/order/territorialScope/0 ORDER_INCOMPLETE:b',
    ],
    ['no territory', { territorialScope: [] }, '/order/territorialScope ORDER_INCOMPLETE:b'],
    ['a language that is none', { language: 'German' }, '/order/language ORDER_INCOMPLETE:c'],
    [
      'a document without its digest',
      { document: without(ORDER.document, 'sha256') },
      '/order/document/sha256 ORDER_INCOMPLETE:document',
    ],
    [
      'a document behind an unsafe address',
      { document: { ...ORDER.document, address: 'http://authority.example/d.pdf' } },
      '/order/document/address ORDER_INCOMPLETE:document',
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(withOrder({ ...ORDER, ...change }))).toEqual([fault]);
  });

  test('a field of an order that there is not is unknown', () => {
    expect(faultsOf(withOrder({ ...ORDER, urgent: true }))).toEqual(['/order/urgent UNKNOWN_FIELD']);
  });

  test('an order needs no confirmation of good faith', () => {
    expect(receive(orderBody(), receptionOf()).notice).not.toHaveProperty('goodFaith');
  });
});
