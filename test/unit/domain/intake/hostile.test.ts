import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reception, receive } from '../../../../shared/domain/intake/receive.ts';
import { receiveAlert } from '../../../../shared/domain/intake/receive-alert.ts';
import { type Fault, STATUS, toProblem } from '../../../../shared/errors.ts';
import { runs } from '../../../builders/histories.ts';
import { hostile, MARK, spoilt } from '../../../builders/hostile.ts';
import { listing, listingUrl, noticeBody } from '../../../builders/notices.ts';
import { receptionOf } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const reception = receptionOf();

/** The faults of a refusal; undefined where it is taken. */
function faultsOf(sent: unknown, read: (sent: unknown, reception: Reception) => unknown = receive) {
  const refusal = refusalOf(() => read(sent, reception));
  if (refusal) expect(toProblem(refusal).status).toBe(STATUS[refusal.code]);
  return refusal?.faults;
}

const step = (text: string) => text.replaceAll('~1', '/').replaceAll('~0', '~');

/** Whether a pointer leads to something in the value, or to a member that is missing in something that is there. */
function pointsInto(value: unknown, pointer: string): boolean {
  if (pointer === '') return true;
  if (!pointer.startsWith('/')) return false;
  const steps = pointer.slice(1).split('/').map(step);
  let at = value;
  for (const [index, name] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, name)) return index === steps.length - 1;
    at = (at as Record<string, unknown>)[name];
  }
  return true;
}

const check = (sent: unknown, faults: readonly Fault[] | undefined) => {
  for (const { pointer, code, detail } of faults ?? []) {
    expect([pointer, pointsInto(sent, pointer)]).toEqual([pointer, true]);
    expect(Object.hasOwn(STATUS, code.split(':')[0] ?? '')).toBe(true);
    expect(detail).not.toContain(MARK);
    expect(detail.length).toBeGreaterThan(0);
  }
};

describe('whatever is sent', () => {
  test('is taken or refused, and nothing else; every fault points into it and repeats nothing of it', () => {
    fc.assert(
      fc.property(hostile, (sent) => {
        check(sent, faultsOf(sent));
      }),
      runs(400),
    );
  });

  test('in the place of a part of a good submission, too', () => {
    fc.assert(
      fc.property(spoilt, (sent) => {
        check(sent, faultsOf(sent));
      }),
      runs(1500),
    );
  });

  test('as an alert, too', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, spoilt), (sent) => {
        check(sent, faultsOf(sent, receiveAlert));
      }),
      runs(200),
    );
  });

  test('leaves no trace on what every object inherits', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const evil = JSON.parse(`{"${key}":{"polluted":true}}`) as object;
      faultsOf({ ...noticeBody(), ...evil });
      faultsOf(JSON.parse(JSON.stringify(noticeBody()).replace('{', `{"${key}":{"polluted":true},`)));
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('keys with a meaning of their own', () => {
  test('a sector that cannot be made a text is no sector', () => {
    const sector = { toString: 1, valueOf: 1 };
    expect(faultsOf(noticeBody('food', { sector }))).toMatchObject([{ pointer: '/sector', code: 'INVALID_INPUT' }]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a/b~c', ''])(
    '%o is an unknown field',
    (key) => {
      const sent = JSON.parse(JSON.stringify(noticeBody()).replace('{', `{${JSON.stringify(key)}:1,`)) as unknown;
      const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      expect(faultsOf(sent)).toEqual([{ pointer, code: 'UNKNOWN_FIELD', detail: 'There is no such field' }]);
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('%s is no sector', (sector) => {
    expect(faultsOf(noticeBody('food', { sector }))).toMatchObject([{ pointer: '/sector', code: 'INVALID_INPUT' }]);
  });
});

describe('texts that are none', () => {
  test.each([
    ['a NUL', 'bad\u0000'],
    ['an escape sequence', '\u001b[31mred'],
    ['a line separator', 'one\u2028two'],
    ['a lone surrogate', 'bad\ud800'],
    ['more than 300 characters', 'x'.repeat(301)],
  ])('a title with %s is not taken', (_, title) => {
    expect(faultsOf(noticeBody('food', { items: [{ ...listing(), title }] }))).toMatchObject([
      { pointer: '/items/0/title', code: 'INVALID_INPUT' },
    ]);
  });

  test('an explanation has paragraphs, and no other control characters', () => {
    expect(faultsOf(noticeBody('food', { explanation: 'One.\r\n\tTwo.' }))).toBeUndefined();
    expect(faultsOf(noticeBody('food', { explanation: 'One.\u0007' }))).toMatchObject([{ code: 'NO_REASON' }]);
    expect(faultsOf(noticeBody('food', { explanation: 'x'.repeat(5001) }))).toMatchObject([{ code: 'NO_REASON' }]);
  });

  test('an address of megabytes is refused in no time, and kept by its beginning', () => {
    const url = `${listingUrl(1)}?q=${'x'.repeat(2_000_000)}`;
    const { notice } = receive(noticeBody('food', { items: [listing(2), { url }] }), reception);
    expect(notice.rejected).toMatchObject([{ index: 1, faults: [{ pointer: '/url', code: 'NO_URL' }] }]);
    expect(notice.rejected[0]?.url).toHaveLength(2000);
  });

  test.each([
    `https://user:${MARK}@www.amber.example/item/100001`,
    `https://www.amber.example/${MARK}?${MARK}#${MARK}`,
    `https://shop.amber.example/${MARK}?${MARK}`,
    `https://elsewhere.example/${MARK}?${MARK}`,
    `${MARK}://www.amber.example`,
  ])('of an address that is not taken, %s, at most its host is repeated', (url) => {
    const [fault] = faultsOf(noticeBody('food', { items: [{ url }] })) ?? [];
    expect(fault?.pointer).toBe('/items/0/url');
    expect(fault?.detail).not.toContain(MARK);
  });
});
