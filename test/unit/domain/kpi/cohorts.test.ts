import { describe, expect, test } from 'vitest';
import { KPI_IDS } from '../../../../shared/contracts/kpi.ts';
import { CATALOGUE, METHOD_VERSION } from '../../../../shared/domain/kpi/catalogue.ts';
import { figureOf, figuresOf, LATER, ratioOf } from '../../../builders/figures.ts';
import { deliver, deliverAll, factsOf, goOn, logOf } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { handled, receipt, withdrawn } from '../../../builders/steps.ts';

const at = '2026-05-13T14:40:00.000Z';
const SOON = '2026-05-14T10:00:00.000Z';
const amber = { scope: { marketplace: id('amber') } };
const bazaar = { scope: { marketplace: id('bazaar') } };

describe('a notice to several marketplaces', () => {
  const three = () =>
    deliverAll({ at, to: ['amber', 'amber', 'bazaar'] }) as [
      ReturnType<typeof deliver>,
      ReturnType<typeof deliver>,
      ReturnType<typeof deliver>,
    ];

  test('is one notice of all, and one of each marketplace; its items are three, two and one', () => {
    const items = three();
    expect([{}, amber, bazaar].map((scope) => figureOf(items, 'K1', 'notices', scope).value)).toEqual([1, 1, 1]);
    expect([{}, amber, bazaar].map((scope) => figureOf(items, 'K3', 'items', scope).value)).toEqual([3, 2, 1]);
  });

  test('led to removal with its first removed item, where that is', () => {
    const [first, second, third] = three();
    const items = [first, goOn(second, ...handled(SOON)), third];
    const removed = (asking: object) => ratioOf(figureOf(items, 'K7', 'removed', asking));
    expect([{}, amber, bazaar].map(removed)).toEqual([
      [1, 1],
      [1, 1],
      [0, 1],
    ]);
  });

  test('is counted as removed once, however many of its items are', () => {
    const items = three().map((item) => goOn(item, ...handled(SOON)));
    expect(ratioOf(figureOf(items, 'K7', 'removed'))).toEqual([1, 1]);
    expect(ratioOf(figureOf(items, 'K8', 'removed'))).toEqual([3, 3]);
  });

  test('is withdrawn when all its items are, and open while one is', () => {
    const [first, second, third] = three();
    const some = [goOn(first, withdrawn(SOON)), goOn(second, withdrawn(SOON)), third];
    const all = [...some.slice(0, 2), goOn(third, withdrawn(SOON))];
    expect(figureOf(some, 'K7', 'removed')).toMatchObject({ denominator: 1, stillOpen: 1 });
    expect(figureOf(some, 'K7', 'removed', amber)).toMatchObject({ denominator: 0, value: null, stillOpen: 0 });
    expect(figureOf(all, 'K7', 'removed')).toMatchObject({ denominator: 0, excluded: { NOTICE_WITHDRAWN: 1 } });
    expect(figureOf(all, 'K1', 'notices').value).toBe(1);
  });

  test('belongs to the submitter as one, and to nobody else', () => {
    const mine = { scope: { submitter: id('de-bnetza') } };
    expect(figureOf(three(), 'K1', 'notices', mine).value).toBe(1);
    expect(figuresOf(logOf(...three()), { scope: { submitter: id('brand-owner') } })).toEqual([]);
  });
});

describe('an alert', () => {
  const alert = goOn(deliver({ at, kind: 'ALERT' }), receipt(at, { receivedAt: at }), ...handled(SOON));

  test('counts in K19 and in the latency of queues, and nowhere else', () => {
    expect(new Set(figuresOf(logOf(alert)).map(({ kpi }) => kpi))).toEqual(new Set(['K19', 'K32']));
    expect(figureOf([alert], 'K19', 'acted on within 2 working days')).toMatchObject({ basis: 'TARGET', value: 1 });
    expect(KPI_IDS.filter((kpi) => CATALOGUE[kpi].kinds.includes('ALERT'))).toEqual(['K19', 'K32']);
  });

  test('is in no figure of notices and orders of the same month', () => {
    const together = figuresOf(logOf(alert, deliver({ at, reference: 'REF-2' })));
    expect(together.filter(({ kind }) => kind === 'NOTICE')).toEqual(
      figuresOf(logOf(deliver({ at, reference: 'REF-2' }))),
    );
  });
});

describe('figures that are never added up', () => {
  const items = [
    deliver({ at, kind: 'ORDER' }),
    deliver({ at, reference: 'REF-2' }),
    deliver({ at, reference: 'REF-3', sector: 'counterfeit' }),
    deliver({ at, reference: 'REF-4', marketplace: { designations: [], pledges: ['PRODUCT_SAFETY'] } }),
  ];

  test('orders and notices, and LEGAL, VOLUNTARY and TARGET', () => {
    const groups = figuresOf(logOf(...items), {}, ['K3']).filter(({ part }) => part === 'items');
    expect(groups.map(({ kind, basis, value }) => `${kind} ${basis} ${value}`).sort()).toEqual([
      'NOTICE LEGAL 1',
      'NOTICE TARGET 1',
      'NOTICE VOLUNTARY 1',
      'ORDER LEGAL 1',
    ]);
  });

  test('split further by sector, by standing and by Member State when that is asked for', () => {
    const figures = figuresOf(logOf(...items), { by: ['sector', 'status', 'memberState'] }, ['K3']);
    expect(new Set(figures.map(({ sector }) => sector))).toEqual(new Set(['product_safety', 'counterfeit']));
    expect(new Set(figures.map(({ status, memberState }) => `${status} ${memberState}`))).toEqual(
      new Set(['AUTHORITY DE']),
    );
    const pooled = figuresOf(logOf(...items), {}, ['K3']);
    expect(new Set(pooled.map(({ sector, status, memberState }) => `${sector} ${status} ${memberState}`))).toEqual(
      new Set(['ALL ALL ALL']),
    );
  });

  test('and every one says of which month, by which method, as of when, and that we observed it', () => {
    for (const figure of figuresOf(logOf(...items))) {
      expect(figure).toMatchObject({
        month: '2026-05',
        methodVersion: METHOD_VERSION,
        asOf: LATER,
        source: 'OBSERVED',
      });
      expect([figure.scope, figure.estimate]).toEqual(['ALL', false]);
    }
  });
});

describe('a figure made from fewer than ten cases', () => {
  const items = (n: number) => deliverAll({ at, to: Array.from({ length: n }, () => 'amber') });

  test.each([
    [9, true],
    [10, false],
  ])('is marked as small: of %i %s', (n, isSmall) => {
    expect(figureOf(items(n), 'K8', 'removed').isSmall).toBe(isSmall);
    expect(figureOf(items(n), 'K3', 'items').isSmall).toBe(isSmall);
    expect(figureOf(items(n), 'K5', 'median').isSmall).toBe(true);
  });
});

describe('the month of a cohort', () => {
  test('is that of T0 in UTC, whatever happens later', () => {
    const item = goOn(deliver({ at: '2026-04-30T23:59:59.999Z' }), ...handled('2026-05-04T10:00:00.000Z'));
    expect(factsOf(item).deliveredAt).toBe('2026-04-30T23:59:59.999Z');
    expect(new Set(figuresOf(logOf(item)).map(({ month }) => month))).toEqual(new Set(['2026-04']));
  });
});
