import { describe, expect, test } from 'vitest';
import { Action } from '../../../../shared/contracts/action.ts';
import type { Actor } from '../../../../shared/contracts/event.ts';
import type { History } from '../../../../shared/domain/life/history.ts';
import { recordAction } from '../../../../shared/domain/life/record-action.ts';
import { complaintWindowOf } from '../../../../shared/domain/life/record-redress.ts';
import { factsOf, goOn, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';
import { inState } from '../../../builders/states.ts';

const shop: Actor = { role: 'marketplace', organisation: id('amber') };
const AT = '2026-05-14T08:00:00.000Z';
const NOW = new Date('2026-12-24T08:00:00.000Z');

/** A report of the marketplace, at a moment unless it is said otherwise. */
const report = (type: string, said: object, occurredAt = AT): Action =>
  Action.parse({ type, actionId: 'a-1', occurredAt, ...said });
const opened = (said: object = {}) => report('COMPLAINT_OPENED', { complainant: 'SELLER', subject: 'a', ...said });
const decided = (said: object = {}) =>
  report('COMPLAINT_DECIDED', { complaint: 1, result: 'UPHELD', humanInvolved: true, ...said });

const having = (history: History, ...actions: Action[]): History =>
  actions.reduce((before, action) => goOn(before, told(recordAction(factsOf(before), action, shop, NOW))), history);

const removed = () => inState('ACTION_IMPLEMENTED');
const refused = (status?: 'DSA_TF') =>
  inState('DECIDED_NO_ACTION', status ? { status, sector: 'counterfeit', submitter: 'union' } : {});
const faults = (history: History, action: Action) => {
  const refusal = refusalOf(() => recordAction(factsOf(history), action, shop, NOW));
  return refusal && [refusal.code, ...refusal.faults.map(({ pointer }) => pointer)].join(' ');
};

describe('a complaint', () => {
  test.each<[string, () => History, object, string | undefined]>([
    ['of the seller about a removal', removed, {}, undefined],
    ['of the seller about no action', refused, {}, 'INVALID_INPUT /subject'],
    ['of the seller in the words of a notifier', removed, { subject: 'e' }, 'INVALID_INPUT /subject'],
    ['of the notifier about no action', refused, { complainant: 'NOTIFIER', subject: 'e' }, undefined],
    ['of the notifier about a removal', removed, { complainant: 'NOTIFIER', subject: 'e' }, 'INVALID_INPUT /subject'],
    [
      'of whoever is no trusted flagger, as one',
      refused,
      { complainant: 'NOTIFIER', subject: 'f' },
      'INVALID_INPUT /subject',
    ],
    ['of a trusted flagger, as one', () => refused('DSA_TF'), { complainant: 'NOTIFIER', subject: 'f' }, undefined],
    ['before anything is decided', () => inState('UNDER_REVIEW'), {}, 'ILLEGAL_TRANSITION'],
    [
      'lodged before the decision',
      removed,
      { occurredAt: '2026-05-13T15:00:00.000Z' },
      'TIME_NOT_PLAUSIBLE /occurredAt',
    ],
    ['while another of the same side is open', () => having(removed(), opened()), {}, 'CONFLICT '],
  ])('%s', (_, history, said, expected) => {
    expect(faults(history(), opened(said))).toBe(expected);
  });

  test('more than nine of an item are not recorded: their numbers have one digit', () => {
    const nine = Array.from({ length: 9 }, (_, index) => [opened(), decided({ complaint: index + 1 })]).flat();
    expect(faults(having(removed(), ...nine), opened())).toBe('CONFLICT ');
  });

  test('can be lodged for six months from the day of being informed, and two weeks more', () => {
    const informed = having(removed(), report('SELLER_INFORMED', {}, '2026-05-31T09:00:00.000Z'));
    expect(complaintWindowOf(factsOf(informed), 'SELLER')).toBe('2026-12-14T09:00:00.000Z');
    expect(complaintWindowOf(factsOf(informed), 'NOTIFIER')).toBeUndefined();
    expect(faults(informed, opened({ occurredAt: '2026-12-14T08:59:59.999Z' }))).toBeUndefined();
    expect(faults(informed, opened({ occurredAt: '2026-12-14T09:00:00.000Z' }))).toBe('WINDOW_OVER /occurredAt');
  });

  test('of a seller whom nobody informed can always be lodged: the time has not begun', () => {
    expect(faults(removed(), opened({ occurredAt: '2026-12-24T07:00:00.000Z' }))).toBeUndefined();
  });
});

describe('a decision on a complaint', () => {
  const complained = () => having(removed(), opened());
  const standing = { measures: ['LISTING_RESTRICTED'], territory: ['DE'] };

  test.each<[string, () => History, object, string | undefined]>([
    ['by a person', complained, {}, undefined],
    ['by automated means alone', complained, { humanInvolved: false }, 'HUMAN_REQUIRED /humanInvolved'],
    ['on a complaint that nobody has lodged', complained, { complaint: 2 }, 'ILLEGAL_TRANSITION'],
    ['on one that is decided', () => having(complained(), decided()), {}, 'COMPLAINT_CLOSED /complaint'],
    ['before it was lodged', complained, { occurredAt: '2026-05-13T20:00:00.000Z' }, 'TIME_NOT_PLAUSIBLE /occurredAt'],
    ['that nothing is decided, without a reason', complained, { result: 'OMITTED' }, 'REQUIRED /reason'],
    [
      'in part, without what stands instead',
      complained,
      { result: 'PARTIALLY_REVERSED', reason: 'So' },
      'REQUIRED /standing',
    ],
    ['in part', complained, { result: 'PARTIALLY_REVERSED', reason: 'So', standing }, undefined],
  ])('%s', (_, history, said, expected) => {
    expect(faults(history(), decided(said))).toBe(expected);
  });

  test.each<[string, object, string | undefined]>([
    ['UPHELD', {}, undefined],
    ['OMITTED', { reason: 'Agreed' }, undefined],
    ['PARTIALLY_REVERSED', { reason: 'So', standing }, 'PARTIALLY_REVERSED'],
    ['REVERSED', {}, 'REVERSED'],
  ])('%s says of the first decision that it is reversed, or says nothing of it', (result, said, reversal) => {
    const facts = factsOf(having(complained(), decided({ result, ...said })));
    expect([facts.reversal, facts.outcome, facts.state]).toEqual([reversal, 'REMOVE', 'ACTION_IMPLEMENTED']);
  });
});

describe('what follows from redress', () => {
  const restriction = (said: object = {}) =>
    report('RESTRICTION_IMPOSED', { measures: ['LISTING_REMOVED'], ground: 'LAW', ...said });

  test.each<[string, object, string]>([
    ['removed', {}, 'REMOVE'],
    ['disabled', { measures: ['LISTING_DISABLED'] }, 'DISABLE'],
    ['restricted', { measures: ['LISTING_RESTRICTED'] }, 'RESTRICT'],
    ['warned of', { measures: ['WARNING_SHOWN'] }, 'WARN'],
    ['removed in one country', { territory: ['DE'] }, 'PARTIAL'],
  ])('a listing left alone is %s after all', (_, said, outcome) => {
    const facts = factsOf(having(refused(), restriction(said)));
    expect(facts).toMatchObject({ state: 'ACTION_IMPLEMENTED', outcome, isNewlyImposed: true, ground: 'LAW' });
  });

  test('nothing is newly imposed where something was done', () => {
    expect(faults(having(removed(), report('REINSTATED', {})), restriction())).toBe('ILLEGAL_TRANSITION');
  });

  test('a dispute is decided once, and carried out once and only if it ended in a reversal', () => {
    const dispute = report('DISPUTE_OPENED', { complainant: 'SELLER', body: 'Body' });
    const result = (word: string) => report('DISPUTE_DECIDED', { dispute: 1, result: word });
    const done = report('DISPUTE_IMPLEMENTED', { dispute: 1 });
    const open = having(removed(), dispute);
    expect(faults(open, done)).toBe('CONFLICT /dispute');
    expect(faults(having(open, result('UPHELD')), result('REVERSED'))).toBe('COMPLAINT_CLOSED /dispute');
    expect(faults(having(open, result('UPHELD')), done)).toBe('CONFLICT /dispute');
    const reversed = having(open, result('REVERSED'));
    expect(faults(reversed, done)).toBeUndefined();
    expect(faults(having(reversed, done), done)).toBe('CONFLICT /dispute');
  });

  test('identical listings are searched for under an order only', () => {
    const found = report('IDENTICAL_FOUND', { url: 'https://www.amber.example/item/9' });
    expect(faults(removed(), found)).toBe('OUT_OF_SCOPE');
    expect(faults(inState('ACTION_IMPLEMENTED', { kind: 'ORDER' }), found)).toBeUndefined();
  });
});
