import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { Notice } from '../../../../shared/contracts/notice.ts';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { receiveAgain, referenceAgain } from '../../../../shared/domain/products/again.ts';
import {
  checkGone,
  checkLater,
  completing,
  confirmedBy,
  followingOf,
  linkOf,
  type Sighted,
} from '../../../../shared/domain/products/reappearance.ts';
import type { ActionId, ItemId } from '../../../../shared/vocabulary/ids.ts';
import { Reference } from '../../../../shared/vocabulary/text.ts';
import { deliver, factsOf, goOn, told } from '../../../builders/items.ts';
import { noticeBody, orderBody } from '../../../builders/notices.ts';
import { id as organisation, receptionOf } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';
import { acted, decided, verifiedGone } from '../../../builders/steps.ts';

const [DAY1, DAY2, DAY3] = ['2026-05-13T14:40:00.000Z', '2026-05-14T10:00:00.000Z', '2026-05-15T10:00:00.000Z'];
const NOW = new Date('2026-06-13T00:00:00.000Z');
const sighted: Sighted = { actionId: 'a-1' as ActionId, seenAt: DAY3, seenAtPlace: '/seenAt' };
const removed = goOn(deliver({ at: DAY1 }), decided(DAY2), acted(DAY2), verifiedGone(DAY2));
const later = deliver({ at: DAY3, reference: 'REF-2' });

describe('a re-appearance rests on', () => {
  const found = [
    { rule: 'SELLER_GTIN', score: 0.95 },
    { rule: 'SELLER_TITLE', score: 0.8 },
  ] as const;
  test('the strongest rule, unless another that holds is named', () => {
    expect(confirmedBy(found, {})).toMatchObject(found[0]);
    expect(confirmedBy(found, { rule: 'SELLER_TITLE' })).toMatchObject(found[1]);
  });

  test('the word of a person only with a reason, and then without a score', () => {
    expect(confirmedBy(found, { rule: 'MANUAL', note: 'Test purchase' })).toMatchObject({ rule: 'MANUAL', score: 0 });
    expect(refusalOf(() => confirmedBy(found, { rule: 'MANUAL' }))?.code).toBe('REQUIRED');
  });

  test('no rule that does not hold', () => {
    expect(refusalOf(() => confirmedBy(found, { rule: 'BRAND_TITLE' }))).toMatchObject({
      code: 'RULE_NOT_MET',
      members: { found },
    });
    expect(refusalOf(() => confirmedBy([], {}))?.code).toBe('RULE_NOT_MET');
  });
});

describe('what can be back', () => {
  const check = (history = removed, seenAt = DAY3) =>
    refusalOf(() => checkGone(factsOf(history), 'authority', { ...sighted, seenAt }, NOW))?.code;

  test('is what was verified to be gone, and not before', () => {
    expect(check()).toBeUndefined();
    expect(check(removed, DAY2)).toBeUndefined();
    expect(check(removed, '2026-05-14T09:59:59.999Z')).toBe('TIME_NOT_PLAUSIBLE');
    expect(check(removed, '2026-06-13T00:05:00.001Z')).toBe('TIME_NOT_PLAUSIBLE');
    expect(check(goOn(deliver({ at: DAY1 }), decided(DAY2), acted(DAY2)))).toBe('ILLEGAL_TRANSITION');
  });

  test('is not what was closed without a removal', () => {
    const refused = goOn(deliver({ at: DAY1 }), decided(DAY2, 'NO_ACTION'));
    const closed = goOn(refused, told({ type: 'CLOSED', occurredAt: DAY2, actor: { role: 'system' }, data: {} }));
    expect(check(closed)).toBe('CONFLICT');
  });

  test.each([
    ['a later item', factsOf(later), undefined],
    ['itself', factsOf(removed), 'CONFLICT'],
    ['an earlier item', factsOf(deliver({ at: '2026-05-12T00:00:00.000Z', reference: 'REF-0' })), 'CONFLICT'],
    ['an item elsewhere', factsOf(deliver({ at: DAY3, reference: 'REF-3', to: ['bazaar'] })), 'CONFLICT'],
    ['an item of another', factsOf(deliver({ at: DAY3, submitter: 'fr-dgccrf' })), 'CONFLICT'],
    ['one that is another again', { ...factsOf(later), linkedTo: factsOf(later).itemId }, 'CONFLICT'],
  ])('comes back as %s: %3$s', (_, facts, code) => {
    expect(refusalOf(() => checkLater(factsOf(removed), facts))?.code).toBe(code);
  });
});

describe('the link', () => {
  const by = { role: 'authority', organisation: organisation('de-bnetza') } as const;
  const confirmed = { rule: 'SELLER_GTIN', score: 0.95, ruleVersion: '2026.1' } as const;
  const follows = followingOf(factsOf(removed).itemId, { ...sighted, vantage: 'DE', note: 'Seen' }, confirmed, by);
  const linkedItem = goOn(later, { draft: linkOf(follows), recordedAt: DAY3 });
  const link = linkedItem.events.at(-1) as Extract<ItemEvent, { type: 'LINKED' }>;

  test('completes what a call that broke off left undone, once', () => {
    const draft = completing(removed, link);
    expect(draft).toMatchObject({
      type: 'REAPPEARED',
      occurredAt: DAY3,
      actionId: sighted.actionId,
      actor: by,
      data: { as: factsOf(later).itemId, ...confirmed, vantage: 'DE', note: 'Seen' },
    });
    const done = goOn(removed, { draft: draft as never, recordedAt: DAY3 });
    expect(factsOf(done).reappearedAt).toBe(DAY3);
    expect(completing(done, link)).toBeUndefined();
  });

  test('leaves alone what is not gone, and what is only identical', () => {
    expect(completing(deliver({ at: DAY1 }), link)).toBeUndefined();
    const identical = { ...follows, relation: 'IDENTICAL_TO' as const };
    expect(linkOf(identical)).toMatchObject({ actor: { role: 'system' }, data: { relation: 'IDENTICAL_TO' } });
    expect(completing(removed, { ...link, data: { to: link.data.to, relation: 'IDENTICAL_TO' } })).toBeUndefined();
  });
});

describe('what follows from a submission', () => {
  const reception = receptionOf();
  const address = 'https://www.amber.example/item/200002';
  const again = (body: object, changes: object = {}) => {
    const first = receive(body, reception).notice;
    const [item] = first.items;
    if (!item) throw new Error('A notice without an item');
    const sent = { first, item, listing: { url: address, title: 'Again' }, isOfSameSeller: true, ...changes };
    return { first, notice: receiveAgain(sent, address, reception).notice };
  };

  test('says everything that the first said, of another listing, under a reference that follows from both', () => {
    for (const body of [noticeBody('food', { onBehalfOf: { brand: 'Brand' } }), orderBody()]) {
      const { first, notice } = again(body);
      const { id: _, items: __, reference, digest: ___, ...said } = notice;
      expect(first).toMatchObject(said);
      expect(Notice.parse(notice)).toEqual(notice);
      expect(notice.items).toMatchObject([{ listing: { url: address }, title: 'Again' }]);
      expect(reference).toBe(referenceAgain(first.reference, first.items[0]?.id as ItemId, address));
    }
  });

  test('has the seller of the first only where it is known to be the same, and nobody else is named', () => {
    const body = noticeBody('food', {
      items: [{ url: 'https://www.amber.example/item/100001', seller: { id: 'S-1' } }],
    });
    const key = again(body).first.items[0]?.sellerKey;
    expect(key).toBeDefined();
    expect(again(body).notice.items[0]?.sellerKey).toBe(key);
    expect(again(body, { isOfSameSeller: false }).notice.items[0]?.sellerKey).toBeUndefined();
    const named = { listing: { url: address, seller: { id: 'S-2' } } };
    expect(again(body, named).notice.items[0]?.sellerKey).not.toBe(key);
  });

  test('has a reference that is one, however long the first is and however often it follows', () => {
    let reference = 'R'.repeat(120);
    for (let n = 0; n < 3; n += 1) {
      reference = referenceAgain(reference, factsOf(removed).itemId, `${address}${n}`);
      expect(Reference.parse(reference)).toBe(reference);
    }
  });
});
