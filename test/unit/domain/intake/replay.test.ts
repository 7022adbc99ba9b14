import { describe, expect, test } from 'vitest';
import { answerAgain, receiptOf, receive } from '../../../../shared/domain/intake/receive.ts';
import { listing, noticeBody, orderBody } from '../../../builders/notices.ts';
import { authority, receptionOf } from '../../../builders/organisations.ts';

const digestOf = (body: unknown) => receive(body, receptionOf()).notice.digest;
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
};

describe('a submission that is sent again', () => {
  test('has the same ids and the same digest, whenever it comes and under whatever salt', () => {
    const first = receive(noticeBody(), receptionOf()).notice;
    const later = receptionOf(authority, undefined, new Date('2027-01-01T00:00:00.000Z'));
    const again = receive(noticeBody(), { ...later, salt: 'another' }).notice;
    expect([again.id, again.digest, again.items[0]?.id]).toEqual([first.id, first.digest, first.items[0]?.id]);
  });

  test('is the same, however its members are ordered and its numbers written', () => {
    const body = noticeBody('counterfeit', { items: [listing(1), listing(2)] });
    expect(digestOf(reversed(body))).toBe(digestOf(body));
    const written = JSON.stringify(body).replace('[25]', '[2.5e1]');
    expect(digestOf(JSON.parse(written))).toBe(digestOf(body));
  });

  test('is another when anything in it is, also the order of its listings, and what was not taken of it', () => {
    const body = noticeBody('food', { items: [listing(1), listing(2)] });
    const others = [
      noticeBody('food', { items: [listing(2), listing(1)] }),
      noticeBody('food', { items: [listing(1), listing(2), { url: 'nonsense' }] }),
      noticeBody('food', { items: [listing(1), listing(2)], explanation: 'Another.' }),
      noticeBody('food', { items: [listing(1), listing(2)], contact: { name: 'A', email: 'a@b.example' } }),
    ].map(digestOf);
    expect(new Set([digestOf(body), ...others]).size).toBe(5);
  });

  test('is answered with the first answer if the body is the same, and refused if it is not', () => {
    const { notice } = receive(orderBody(), receptionOf());
    expect(() => answerAgain(notice, notice.digest)).not.toThrow();
    expect(() => answerAgain(notice, digestOf(orderBody('product_safety', { explanation: 'Another.' })))).toThrow(
      expect.objectContaining({
        code: 'REFERENCE_REUSED',
        faults: [expect.objectContaining({ pointer: '/reference', code: 'REFERENCE_REUSED' })],
      }),
    );
  });

  test('gets a receipt that follows from what was kept, through JSON and back', () => {
    const items = [listing(1), listing(1), { url: 'nonsense' }, listing(2, 'bazaar')];
    const { notice, receipt } = receive(noticeBody('food', { items }), receptionOf());
    expect(receiptOf(JSON.parse(JSON.stringify(notice)))).toEqual(receipt);
    expect(receipt.items.map(({ index }) => index)).toEqual([0, 1, 3]);
    expect(receipt.rejected.map(({ index }) => index)).toEqual([2]);
  });
});
