import { describe, expect, test } from 'vitest';
import type { Party } from '../../../../shared/domain/intake/receive.ts';
import { digestOf } from '../../../../shared/domain/life/chain.ts';
import { type Erasable, refusalOf } from '../../../../shared/domain/retention/erasable.ts';
import { restOf } from '../../../../shared/domain/retention/party.ts';
import { fileItemOf } from '../../../../shared/domain/retention/seller-file.ts';
import { ItemId } from '../../../../shared/vocabulary/ids.ts';
import { complained, disputed, held, referred, sellerInformed } from '../../../builders/afterwards.ts';
import { deliver, factsOf, goOn, type Step } from '../../../builders/items.ts';
import { T0 } from '../../../builders/states.ts';
import { asked, handled, reviewed, verifiedGone } from '../../../builders/steps.ts';

const DONE = '2026-05-15T10:00:00.000Z';
const [SOON, LATE] = [new Date('2026-07-01T00:00:00.000Z'), new Date('2028-01-01T00:00:00.000Z')];
const removed = [...handled(DONE), sellerInformed(DONE), verifiedGone(DONE)];
const item = (...steps: Step[]) => goOn(deliver({ at: T0 }), ...steps);

describe('what a seller asks to be erased', () => {
  test.each<[string, Step[], Date, string | undefined, string | undefined]>([
    ['undecided', [], SOON, undefined, 'LEGAL_OBLIGATION UNDECIDED'],
    ['while there may be complaints', removed, SOON, undefined, 'LEGAL_CLAIMS REDRESS'],
    ['when there can be none', removed, LATE, undefined, undefined],
    [
      'a hold stands',
      [...removed, held(DONE, '2029-01-01T00:00:00.000Z')],
      LATE,
      'LEGAL_OBLIGATION HOLD',
      'LEGAL_OBLIGATION HOLD',
    ],
    [
      'a complaint is open',
      [...removed, complained(DONE)],
      SOON,
      'LEGAL_CLAIMS COMPLAINT_OPEN',
      'LEGAL_CLAIMS COMPLAINT_OPEN',
    ],
    ['a dispute is open', [...removed, disputed(DONE)], SOON, 'LEGAL_CLAIMS DISPUTE_OPEN', 'LEGAL_CLAIMS DISPUTE_OPEN'],
    [
      'law enforcement was asked',
      [...removed, referred(DONE)],
      LATE,
      'LEGAL_CLAIMS REFERRAL_OPEN',
      'LEGAL_CLAIMS REFERRAL_OPEN',
    ],
  ])('%s: the identity goes at once, evidence only when nobody can need it', (_, steps, now, identity, evidence) => {
    const history = item(...steps);
    const said = (of: Erasable) => {
      const refused = refusalOf(of, factsOf(history), history.events, now);
      return refused && `${refused.code} ${refused.because}`;
    };
    expect(said('SELLER_IDENTITY')).toBe(identity);
    expect(said('SELLER_LINKS')).toBe(identity);
    expect(said('EVIDENCE')).toBe(evidence);
  });
});

describe('what is left of the personal data of a notice', () => {
  const [first, second] = ['0b0e5a0e-3c1c-8d3a-9b1f-0a1b2c3d4e5f', '1b0e5a0e-3c1c-8d3a-9b1f-0a1b2c3d4e5f'].map((id) =>
    ItemId.parse(id),
  ) as [ItemId, ItemId];
  const contact = { name: 'Zenobia', email: 'z@notifier.example' };
  const sellers = [
    { itemId: first, seller: { name: 'Ottokar' } },
    { itemId: second, seller: { name: 'Petronella' } },
  ];
  const party: Party = { salt: 'salt', contact, sellers };
  const rest = (isContactGoing: boolean, ...going: ItemId[]) =>
    restOf(party, { isContactGoing, sellers: new Set(going) });

  test('is what does not go, under a salt of its own', () => {
    expect(rest(false, first)).toEqual({ salt: expect.any(String), contact, sellers: [sellers[1]] });
    expect(rest(true)).toEqual({ salt: expect.any(String), sellers });
    expect(rest(true, first)?.salt).not.toBe(party.salt);
  });

  test('is nothing when all of it goes', () => {
    expect(rest(true, first, second)).toBeUndefined();
  });

  test('is the same when it is done again', () => {
    expect(digestOf(rest(false, second))).toBe(digestOf(rest(false, second)));
  });
});

test('a seller is not told what a notifier writes, nor that somebody was asked to prosecute', () => {
  const history = item(reviewed(DONE), asked(DONE), held(DONE, '2029-01-01T00:00:00.000Z'), referred(DONE));
  const told = fileItemOf(factsOf(history), history.events, { name: 'Ottokar' }, SOON);
  expect(told.events.map(({ type, data }) => [type, Object.keys(data)])).toEqual([
    ['ITEM_DELIVERED', []],
    ['REVIEW_STARTED', []],
    ['INFORMATION_REQUESTED', []],
  ]);
  expect(told).toMatchObject({ seller: { name: 'Ottokar' }, kept: [] });
});
