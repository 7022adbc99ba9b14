import { describe, expect, test, vi } from 'vitest';
import { Action } from '../../../shared/contracts/action.ts';
import type { History } from '../../../shared/domain/life/history.ts';
import { recordAction } from '../../../shared/domain/life/record-action.ts';
import { OUTCOMES, type Outcome } from '../../../shared/vocabulary/life.ts';
import {
  type Decidable,
  type Decision,
  doneReports,
  faultsOf,
  type Item,
  newDecision,
  type Report,
  reportsOf,
  usualMeasures,
} from '../../../web/source/inbox/decision.ts';
import { statementOf } from '../../../web/source/inbox/statement.ts';
import { deliver, factsOf, goOn, type Setting, told } from '../../builders/items.ts';
import { itemOf, noticeBy, statementsOf } from '../../builders/official.ts';
import { id } from '../../builders/organisations.ts';

/** Where a browser keeps the language of its reader: here is none. */
vi.hoisted(() => vi.stubGlobal('localStorage', { getItem: () => null }));

const AT = '2026-05-14T10:00:00.000Z';
const ACTOR = { role: 'marketplace', organisation: id('amber') } as const;

/** The item as its marketplace reads it, as far as a decision needs it. */
const seen = (history: History): Item => {
  const { itemId, ...facts } = factsOf(history);
  return { ...facts, id: itemId, timeline: history.events } as never;
};

const chosen = (outcome: Outcome, changes: Partial<Decision> = {}): Decision => {
  const measures = usualMeasures(outcome) ?? (outcome === 'PARTIAL' ? ['LISTING_RESTRICTED' as const] : undefined);
  return {
    ...newDecision(),
    ...{ outcome, ground: 'LAW', reason: 'Because of what it is.', takenAt: AT },
    ...(measures && { measures }),
    ...changes,
  };
};

/** The reports go the way of every report: read by the contract, and recorded by the rules of the life of an item. */
const recorded = (history: History, reports: readonly Report[]): History =>
  reports.reduce((so, report) => {
    const draft = recordAction(factsOf(so), Action.parse(report), ACTOR, new Date(AT));
    return goOn(so, told(draft, AT));
  }, history);

const types = (reports: readonly Report[]) => reports.map(({ type }) => type);

describe('what a decision reports', () => {
  test.each(OUTCOMES)('%s is recorded as it stands, from an item that was just delivered', (outcome) => {
    const history = deliver(noticeBy('A'));
    const decision = chosen(outcome);
    expect(faultsOf(decision, seen(history), AT)).toEqual([]);
    const { facts } = recorded(history, reportsOf(decision, seen(history), AT));
    expect(facts?.outcome).toBe(outcome);
    expect(facts?.receiptConfirmedAt).toBe(AT);
    expect(facts?.notifierInformedAt).toBe(AT);
    const isActing = usualMeasures(outcome) !== undefined || outcome === 'PARTIAL';
    expect(facts?.actionAt).toBe(isActing ? AT : undefined);
  });

  test('what is not carried out yet informs nobody; once it is, the rest follows', () => {
    const history = deliver(noticeBy('A'));
    const decision = chosen('REMOVE', { isDone: false });
    const reports = reportsOf(decision, seen(history), AT);
    expect(types(reports)).toEqual(['RECEIPT', 'DECIDED']);
    const later = recorded(history, reports);
    const { facts } = recorded(later, doneReports(decision, seen(later), AT));
    expect([facts?.state, facts?.actionAt]).toEqual(['ACTION_IMPLEMENTED', AT]);
  });

  test('says the same when it is sent again, and has the same ids', () => {
    const item = seen(deliver(noticeBy('A')));
    const decision = chosen('REMOVE', { at: AT });
    expect(reportsOf(decision, item, '2026-05-20T00:00:00.000Z')).toEqual(reportsOf(decision, item, AT));
    expect(new Set(reportsOf(decision, item, AT).map(({ actionId }) => actionId)).size).toBe(5);
  });

  test('never says that something happened before the delivery, even if the clock of the browser is slow', () => {
    const item: Decidable = seen(deliver(noticeBy('A')));
    for (const { occurredAt } of reportsOf(chosen('NO_ACTION'), item, '2020-01-01T00:00:00.000Z'))
      expect(occurredAt).toBe(item.deliveredAt);
  });

  test('on an order claims no statement of reasons', () => {
    const order = seen(deliver({ at: '2026-05-13T10:00:00.000Z', kind: 'ORDER' }));
    const informed = reportsOf(chosen('REMOVE'), order, AT).find(({ type }) => type === 'SELLER_INFORMED');
    expect(informed).not.toHaveProperty('statementOfReasons');
  });
});

describe('what is missing is said at its field', () => {
  const item = seen(deliver(noticeBy('A')));
  test.each<[string, Partial<Decision>, string[]]>([
    ['no outcome', { outcome: undefined as never }, ['/outcome']],
    ['no ground', { ground: undefined as never }, ['/ground']],
    ['no measure', { measures: [] }, ['/measures']],
    ['a measure of another outcome', { measures: ['SELLER_WARNED'] }, ['/measures']],
    ['no reason for doing nothing', { outcome: 'NO_ACTION', reason: undefined as never }, ['/reason']],
    ['an instant that is none', { takenAt: 'yesterday' }, ['/takenAt']],
  ])('%s', (_, changes, pointers) => {
    const { outcome = 'REMOVE' } = changes;
    const decision = { ...chosen(outcome as Outcome), ...changes };
    expect(faultsOf(decision, item, AT).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe('the statement of reasons that is shown', () => {
  const settings: readonly (readonly [string, Partial<Setting>, Partial<Decision>])[] = [
    ['a notice of nobody in particular, on law', {}, {}],
    ['on terms', {}, { ground: 'TERMS' }],
    ['a trusted flagger', { status: 'DSA_TF' }, {}],
    ['an authority', { status: 'AUTHORITY', sector: 'product_safety', submitter: 'de-bnetza' as never }, {}],
    ['in some Member States only', {}, { outcome: 'PARTIAL', territory: ['DE', 'EL'] }],
    ['partly by machines', {}, { automatedDetection: true, automatedDecision: 'PARTIALLY' }],
    ['with the seller suspended', {}, { measures: ['LISTING_REMOVED', 'SELLER_SUSPENDED_TEMP'] }],
    ['disabled', {}, { outcome: 'DISABLE', measures: ['LISTING_DISABLED'] }],
  ];
  test.each(settings)('is to the letter the one that is filed: %s', (_, setting, changes) => {
    const history = deliver(noticeBy('A', setting));
    const decision = chosen(changes.outcome ?? 'REMOVE', changes);
    const shown = statementOf(seen(history), decision, AT);
    const filed = statementsOf([itemOf(recorded(history, reportsOf(decision, seen(history), AT)))]);
    expect(filed).toHaveLength(1);
    expect(shown).toEqual(filed[0]);
  });

  test('of a second decision on the same item has the next number', () => {
    const first = deliver(noticeBy('A'));
    const once = recorded(first, reportsOf(chosen('REMOVE'), seen(first), AT));
    expect(statementOf(seen(once), chosen('REMOVE'), AT)?.puid).toBe(`${once.itemId}-2`);
  });

  test('is none where none is owed or nothing restricts', () => {
    const notice = seen(deliver(noticeBy('A')));
    expect(statementOf(notice, chosen('NO_ACTION'), AT)).toBeUndefined();
    expect(statementOf(notice, chosen('ALREADY_REMOVED'), AT)).toBeUndefined();
    expect(statementOf(notice, chosen('WARN', { measures: ['SELLER_WARNED'] }), AT)).toBeUndefined();
    expect(statementOf(notice, chosen('REMOVE', { ground: undefined as never }), AT)).toBeUndefined();
    const order = seen(deliver({ at: '2026-05-13T10:00:00.000Z', kind: 'ORDER' }));
    expect(statementOf(order, chosen('REMOVE'), AT)).toBeUndefined();
  });
});
