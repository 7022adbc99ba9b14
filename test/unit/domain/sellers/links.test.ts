import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkLink,
  type Given,
  type LinkDecision,
  latestWords,
  linksOf,
} from '../../../../shared/domain/sellers/links.ts';
import type { LinkChange, SellerId } from '../../../../shared/vocabulary/sellers.ts';
import { runs } from '../../../builders/histories.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const seller = (name: string, marketplace = 'amber') => `${marketplace}~${name.padEnd(22, '0')}` as SellerId;
const [A, B, C] = [seller('a'), seller('b'), seller('c')];
const ELSEWHERE = seller('a', 'bazaar');
const day = (n: number) => `2026-06-0${n}T10:00:00.000Z`;

const given = (of: SellerId, hash: string, n: number, type: Given['type'] = 'VAT'): Given => ({
  seller: of,
  type,
  hash,
  at: day(n),
});
const said = (from: SellerId, to: SellerId, change: LinkChange, n = 9): LinkDecision => ({
  from,
  to,
  change,
  reason: 'It is so',
  at: day(n),
});
const numbers = {
  own: [given(A, 'v1', 1), given(A, 'v1', 4), given(A, 'i1', 2, 'IBAN')],
  same: [given(B, 'v1', 3), given(B, 'v1', 5), given(B, 'i1', 1, 'IBAN'), given(ELSEWHERE, 'v1', 2)],
};

describe('links of a seller', () => {
  test('say which kinds of numbers match, how often, and since when, and never the number', () => {
    expect(linksOf(A, numbers, [])).toEqual([
      {
        seller: B,
        state: 'MATCHED',
        reasons: [
          { type: 'VAT', times: 2, since: day(3) },
          { type: 'IBAN', times: 1, since: day(2) },
        ],
      },
      { seller: ELSEWHERE, state: 'MATCHED', reasons: [{ type: 'VAT', times: 1, since: day(2) }] },
    ]);
    expect(JSON.stringify(linksOf(A, numbers, []))).not.toMatch(/v1|i1/);
  });

  test('stay undone, whatever numbers match again, until a person says otherwise', () => {
    const undone = [said(B, A, 'UNDO')];
    expect(linksOf(A, numbers, undone)[0]).toMatchObject({ seller: B, state: 'UNDONE', decision: { change: 'UNDO' } });
    const again = { own: numbers.own, same: [...numbers.same, given(B, 'v1', 9)] };
    expect(linksOf(A, again, undone)[0]?.state).toBe('UNDONE');
    expect(linksOf(A, again, [...undone, said(A, B, 'CONFIRM')])[0]?.state).toBe('CONFIRMED');
  });

  test('of a merge say which of the two goes on, without any number', () => {
    const merged = [said(A, C, 'MERGE')];
    expect(linksOf(A, { own: [], same: [] }, merged)).toMatchObject([{ seller: C, state: 'MERGED', merged: 'INTO' }]);
    expect(linksOf(C, { own: [], same: [] }, merged)).toMatchObject([{ seller: A, state: 'MERGED', merged: 'FROM' }]);
  });
});

describe('a word on two sellers', () => {
  const refused = (word: LinkDecision, before: LinkDecision[] = [], isMatched = false) =>
    refusalOf(() => checkLink(word, before, isMatched))?.code;

  test.each<[string, LinkDecision, LinkDecision[], string | undefined]>([
    ['a merge with itself', said(A, A, 'MERGE'), [], 'LINK_CIRCLE'],
    ['a merge and its reverse', said(B, A, 'MERGE'), [said(A, B, 'MERGE')], 'LINK_CIRCLE'],
    [
      'a merge that closes a circle of three',
      said(C, A, 'MERGE'),
      [said(A, B, 'MERGE'), said(B, C, 'MERGE')],
      'LINK_CIRCLE',
    ],
    [
      'the same where one merge was undone',
      said(C, A, 'MERGE'),
      [said(A, B, 'MERGE'), said(B, C, 'MERGE'), said(B, C, 'UNDO')],
      undefined,
    ],
    ['a merge across marketplaces', said(A, ELSEWHERE, 'MERGE'), [], 'INVALID_INPUT'],
    ['a second merge of one seller', said(A, C, 'MERGE'), [said(A, B, 'MERGE')], 'CONFLICT'],
    ['a merge that stands already', said(A, B, 'MERGE'), [said(A, B, 'MERGE')], undefined],
    ['a confirmation of nothing', said(A, B, 'CONFIRM'), [], 'CONFLICT'],
    ['to undo what nothing links', said(A, B, 'UNDO'), [], undefined],
    ['to undo a seller from itself', said(A, A, 'UNDO'), [], 'INVALID_INPUT'],
  ])('%s', (_, word, before, expected) => {
    expect(refused(word, before)).toBe(expected);
  });

  test('may confirm what numbers say', () => {
    expect(refused(said(A, B, 'CONFIRM'), [], true)).toBeUndefined();
  });

  test('whatever is said in whatever order, merges never make a circle', () => {
    const sellers = ['a', 'b', 'c', 'd', 'e'].map((name) => seller(name));
    const word = fc.tuple(
      fc.constantFrom(...sellers),
      fc.constantFrom(...sellers),
      fc.constantFrom('MERGE', 'MERGE', 'UNDO'),
    );
    const property = fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const stood: LinkDecision[] = [];
      for (const [from, to, change] of words) {
        const next = said(from, to, change as LinkChange);
        if (!refusalOf(() => checkLink(next, stood, false))) stood.push(next);
      }
      const goesOn = (of: SellerId) =>
        linksOf(of, { own: [], same: [] }, stood)
          .filter(({ merged }) => merged === 'INTO')
          .map(({ seller: as }) => as);
      for (const first of sellers) {
        let at = goesOn(first);
        for (let step = 0; step < sellers.length; step += 1) at = at.flatMap(goesOn);
        expect(at).toEqual([]);
        expect(goesOn(first).length).toBeLessThanOrEqual(1);
      }
    });
    fc.assert(property, runs(200));
  });
});

test('of each pair the latest word is told, from whichever side it was said, newest first', () => {
  const words = [said(A, B, 'CONFIRM'), said(A, C, 'CONFIRM'), said(B, A, 'UNDO'), said(B, C, 'MERGE')];
  expect(latestWords(words).map(({ n, from, to, state }) => [n, from, to, state])).toEqual([
    [3, B, C, 'MERGED'],
    [2, B, A, 'UNDONE'],
    [1, A, C, 'CONFIRMED'],
  ]);
});
