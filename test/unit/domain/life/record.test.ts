import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../shared/contracts/action.ts';
import type { Actor, EventType } from '../../../../shared/contracts/event.ts';
import { recordInformation, recordWithdrawal } from '../../../../shared/domain/life/record.ts';
import { recordAction } from '../../../../shared/domain/life/record-action.ts';
import { possibleFrom, stateAfter } from '../../../../shared/domain/life/table.ts';
import type { Outcome } from '../../../../shared/vocabulary/life.ts';
import type { Role } from '../../../../shared/vocabulary/roles.ts';
import { actionId, factsOf } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';
import { inState, LIVED } from '../../../builders/states.ts';

const NOW = new Date('2026-05-14T08:00:00.000Z');
const base = { actionId: actionId('a-1'), occurredAt: '2026-05-14T07:59:00.000Z' };
const shop: Actor = { role: 'marketplace', organisation: id('amber') };
const by = (role: Role) => ({ role, organisation: id('de-bnetza') }) as const;

const ACTIONS: readonly [Action, EventType][] = [
  [{ type: 'RECEIPT', ...base, automatic: true }, 'RECEIPT_CONFIRMED'],
  [{ type: 'REVIEW_STARTED', ...base }, 'REVIEW_STARTED'],
  [{ type: 'INFORMATION_REQUESTED', ...base, question: 'Which batch?' }, 'INFORMATION_REQUESTED'],
  [{ type: 'DECIDED', ...base, outcome: 'REMOVE', ground: 'LAW' }, 'DECIDED'],
  [{ type: 'ACTION_IMPLEMENTED', ...base, measures: ['LISTING_REMOVED', 'WARNING_SHOWN'] }, 'ACTION_IMPLEMENTED'],
  [{ type: 'NOTIFIER_INFORMED', ...base, cites: 'LAW' }, 'NOTIFIER_INFORMED'],
  [{ type: 'SELLER_INFORMED', ...base }, 'SELLER_INFORMED'],
  [{ type: 'ENDED_BY_SELLER', ...base }, 'ENDED_BY_SELLER'],
];

describe('what a marketplace reports', () => {
  test.each(ACTIONS)('%o is recorded from every state that allows it, and refused from the others', (action, type) => {
    for (const state of LIVED) {
      const facts = factsOf(inState(state));
      const isTwice = type === 'RECEIPT_CONFIRMED' && facts.receiptConfirmedAt !== undefined;
      const isAllowed = stateAfter(type, state, 'REMOVE') !== undefined && !isTwice;
      const refused = {
        code: 'ILLEGAL_TRANSITION',
        members: { state, possible: possibleFrom(state, 'marketplace'), refused: type },
      };
      const refusal = refusalOf(() => recordAction(facts, action, shop, NOW));
      expect({ state, refusal }).toEqual({ state, refusal: isAllowed ? undefined : expect.objectContaining(refused) });
    }
  });

  test('becomes an event of who reported it, under its own id, with what it says', () => {
    const action: Action = {
      type: 'DECIDED',
      ...base,
      outcome: 'DISPUTED',
      reason: 'Genuine',
      automatedDecision: 'NOT',
    };
    expect(recordAction(factsOf(inState('UNDER_REVIEW')), action, shop, NOW)).toEqual({
      type: 'DECIDED',
      occurredAt: base.occurredAt,
      actor: shop,
      actionId: 'a-1',
      data: { outcome: 'DISPUTED', reason: 'Genuine', automatedDecision: 'NOT' },
    });
  });

  test('a second receipt is refused by name', () => {
    const facts = factsOf(inState('ACKNOWLEDGED'));
    const refusal = refusalOf(() => recordAction(facts, { type: 'RECEIPT', ...base }, shop, NOW));
    expect(refusal?.message).toBe('RECEIPT_CONFIRMED cannot follow ACKNOWLEDGED a second time');
  });

  test.each(['UNDER_REVIEW', 'DECIDED_REMOVE', 'VERIFIED_REMOVED'] as const)(
    'a receipt that the queue brings late, in %s, is recorded beside the state',
    (state) => {
      const draft = recordAction(factsOf(inState(state)), { type: 'RECEIPT', ...base }, shop, NOW);
      expect(draft.type).toBe('RECEIPT_CONFIRMED');
    },
  );
});

describe('a decision', () => {
  const decide = (more: { outcome: Outcome; ground?: 'LAW' | 'TERMS'; reason?: string }) =>
    refusalOf(() => recordAction(factsOf(inState('UNDER_REVIEW')), { type: 'DECIDED', ...base, ...more }, shop, NOW));

  test.each<Outcome>(['REMOVE', 'DISABLE', 'RESTRICT', 'WARN', 'PARTIAL', 'ALREADY_REMOVED'])(
    'to %s says whether on law or on terms',
    (outcome) => {
      expect(decide({ outcome, reason: 'Because' })).toMatchObject({
        code: 'INVALID_INPUT',
        faults: [{ pointer: '/ground', code: 'REQUIRED' }],
      });
      expect(decide({ outcome, ground: 'TERMS', reason: 'Because' })).toBeUndefined();
    },
  );

  test.each<Outcome>(['NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL', 'PARTIAL'])('of %s says why', (outcome) => {
    expect(decide({ outcome, ground: 'LAW' })).toMatchObject({ faults: [{ pointer: '/reason', code: 'REQUIRED' }] });
    expect(decide({ outcome, ground: 'LAW', reason: 'Because' })).toBeUndefined();
  });
});

describe('an act', () => {
  const act = (outcome: Outcome, measure: string) =>
    refusalOf(() => {
      const action = { type: 'ACTION_IMPLEMENTED', ...base, measures: [measure] } as Action;
      return recordAction(factsOf(inState(`DECIDED_${outcome}`)), action, shop, NOW);
    });

  test.each<[Outcome, string]>([
    ['REMOVE', 'LISTING_REMOVED'],
    ['DISABLE', 'LISTING_DISABLED'],
    ['DISABLE', 'LISTING_REMOVED'],
    ['RESTRICT', 'LISTING_RESTRICTED'],
    ['WARN', 'WARNING_SHOWN'],
    ['PARTIAL', 'SELLER_SUSPENDED_TEMP'],
    ['ALREADY_REMOVED', 'LISTING_REMOVED'],
  ])('carries out %s by %s', (outcome, measure) => {
    expect(act(outcome, measure)).toBeUndefined();
  });

  test.each<[Outcome, string]>([
    ['REMOVE', 'LISTING_DISABLED'],
    ['REMOVE', 'SELLER_WARNED'],
    ['DISABLE', 'LISTING_RESTRICTED'],
    ['RESTRICT', 'WARNING_SHOWN'],
    ['WARN', 'LISTING_REMOVED'],
    ['ALREADY_REMOVED', 'WARNING_SHOWN'],
  ])('does not carry out %s by %s', (outcome, measure) => {
    expect(act(outcome, measure)).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ pointer: '/measures', code: 'INVALID_INPUT' }],
    });
  });
});

describe('what the submitter does', () => {
  const withdrawal = { actionId: actionId('w-1'), reason: 'Sent by mistake' };
  const information = { actionId: actionId('i-1'), answer: 'Batch 7' };

  test.each(LIVED)('a withdrawal in %s', (state) => {
    const facts = factsOf(inState(state));
    const refusal = refusalOf(() => recordWithdrawal(facts, withdrawal, by('authority'), NOW));
    const isOpen = ['DELIVERED', 'ACKNOWLEDGED', 'UNDER_REVIEW', 'INFO_REQUESTED'].includes(state);
    expect(refusal?.code).toBe(isOpen ? undefined : 'ILLEGAL_TRANSITION');
    expect(refusal?.members['possible']).toEqual(isOpen ? undefined : possibleFrom(state, 'authority'));
  });

  test.each(LIVED)('an answer in %s', (state) => {
    const facts = factsOf(inState(state));
    const refusal = refusalOf(() => recordInformation(facts, information, by('flagger'), NOW));
    expect(refusal?.code).toBe(state === 'INFO_REQUESTED' ? undefined : 'ILLEGAL_TRANSITION');
  });

  test('happens when we hear of it', () => {
    expect(recordWithdrawal(factsOf(inState('DELIVERED')), withdrawal, by('flagger'), NOW)).toEqual({
      type: 'WITHDRAWN',
      occurredAt: NOW.toISOString(),
      actor: by('flagger'),
      actionId: 'w-1',
      data: { reason: 'Sent by mistake' },
    });
    expect(recordInformation(factsOf(inState('INFO_REQUESTED')), information, by('authority'), NOW)).toMatchObject({
      type: 'INFORMATION_PROVIDED',
      data: { answer: 'Batch 7' },
    });
  });
});
