import { describe, expect, test } from 'vitest';
import { KPI_IDS } from '../../../../shared/contracts/kpi.ts';
import { CATALOGUE, METHOD_VERSION } from '../../../../shared/domain/kpi/catalogue.ts';
import { figureOf, figuresOf, LATER, ratioOf } from '../../../builders/figures.ts';
import { deliver, deliverAll, factsOf, goOn, logOf } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { decided, endedBySeller, foundLive, handled, receipt, sighted, withdrawn } from '../../../builders/steps.ts';

const at = '2026-05-13T14:40:00.000Z';
const SOON = '2026-05-14T10:00:00.000Z';
/** The deadline of a safety notice. */
const DUE = '2026-05-19T22:00:00.000Z';
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

describe('K8: the removal rate of items', () => {
  const rate = (...items: ReturnType<typeof deliver>[]) => ratioOf(figureOf(items, 'K8', 'removed'));

  test('leaves out what was withdrawn before the first deadline, not what was withdrawn after it', () => {
    expect(rate(goOn(deliver({ at }), withdrawn('2026-05-19T21:59:59.999Z')))).toEqual([0, 0]);
    expect(rate(goOn(deliver({ at }), withdrawn(DUE)))).toEqual([0, 1]);
  });

  test('keeps what the seller ended in the denominator, as an outcome of its own', () => {
    const ended = goOn(deliver({ at }), endedBySeller(SOON));
    expect(rate(ended)).toEqual([0, 1]);
    expect(ratioOf(figureOf([ended], 'K8', 'ended: ENDED_BY_SELLER'))).toEqual([1, 1]);
  });

  test('never counts what was already removed as removed by the notice', () => {
    const gone = goOn(deliver({ at }), ...handled(SOON, 'ALREADY_REMOVED'));
    expect(rate(gone)).toEqual([0, 1]);
    expect(figureOf([gone], 'K4', 'median')).toMatchObject({
      denominator: 0,
      value: null,
      excluded: { ALREADY_REMOVED: 1 },
    });
  });

  test('nor takes the time of an act before the notice, also when that claim was refuted and another decision followed', () => {
    const [decision] = handled(SOON, 'ALREADY_REMOVED');
    const [, act] = handled('2026-05-01T10:00:00.000Z', 'ALREADY_REMOVED', SOON);
    const refuted = goOn(
      deliver({ at, kind: 'ORDER' }),
      decision,
      act,
      foundLive('2026-05-15T10:00:00.000Z'),
      decided('2026-05-15T11:00:00.000Z'),
    );
    expect(figureOf([refuted], 'K4', 'median')).toMatchObject({ denominator: 0, value: null });
    expect(figureOf([refuted], 'K22', 'give effect, median')).toMatchObject({ denominator: 0, value: null });
  });

  test('counts no claim that was contradicted', () => {
    const claimed = goOn(deliver({ at }), ...handled(SOON));
    expect(rate(goOn(claimed, sighted('2026-05-15T10:00:00.000Z')))).toEqual([0, 1]);
    expect(rate(goOn(claimed, foundLive('2026-05-15T10:00:00.000Z')))).toEqual([0, 1]);
  });

  test('shows what is promised and not yet done as still open', () => {
    const promised = goOn(deliver({ at }), decided(SOON));
    expect(figureOf([promised, deliver({ at, reference: 'REF-2' })], 'K8', 'removed')).toMatchObject({
      numerator: 0,
      denominator: 2,
      stillOpen: 2,
    });
  });
});

describe('an item whose removal failed verification', () => {
  const failed = goOn(deliver({ at }), ...handled(SOON), foundLive('2026-05-15T10:00:00.000Z'));

  test('has not ended, and is decided all the same', () => {
    expect(ratioOf(figureOf([failed], 'K8', 'ended: NONE'))).toEqual([1, 1]);
    expect(ratioOf(figureOf([failed], 'K8', 'ended: REMOVE'))).toEqual([0, 1]);
    expect(figureOf([failed], 'K8', 'removed').stillOpen).toBe(1);
    expect(figureOf([failed], 'K5', 'median')).toMatchObject({ denominator: 1, stillOpen: 0 });
    expect(figureOf([failed], 'K9', 'none')).toMatchObject({ numerator: 0, stillOpen: 0 });
  });
});

describe('times that are not known yet', () => {
  test('K22: an order without a receipt is still open', () => {
    const items = [
      goOn(deliver({ at, kind: 'ORDER' }), receipt(SOON)),
      deliver({ at, kind: 'ORDER', reference: 'REF-2' }),
    ];
    expect(figureOf(items, 'K22', 'inform of receipt, median')).toMatchObject({ denominator: 1, stillOpen: 1 });
    expect(figureOf(items, 'K22', 'give effect, median')).toMatchObject({ denominator: 0, stillOpen: 2 });
  });

  test('K32: a receipt that does not say when the message was taken leaves the latency unknown', () => {
    const items = [
      goOn(deliver({ at }), receipt(SOON, { receivedAt: '2026-05-13T14:40:05.000Z' })),
      goOn(deliver({ at, reference: 'REF-2' }), receipt(SOON)),
    ];
    expect(figureOf(items, 'K32', 'median')).toMatchObject({ value: 5, denominator: 1, unit: 'SECONDS' });
    expect(figureOf(items, 'K32', 'latency unknown').value).toBe(1);
  });
});

describe('K6: measures', () => {
  test('are counted one by one, on law and on terms apart', () => {
    const law = goOn(deliver({ at }), ...handled(SOON));
    const terms = goOn(
      deliver({ at, reference: 'REF-2' }),
      decided(SOON, 'REMOVE', 'TERMS'),
      ...handled(SOON).slice(1),
    );
    expect(figureOf([law, terms], 'K6', 'LAW').value).toBe(1);
    expect(figureOf([law, terms], 'K6', 'TERMS').value).toBe(1);
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

describe('the month of a cohort', () => {
  test('is that of T0 in UTC, whatever happens later', () => {
    const item = goOn(deliver({ at: '2026-04-30T23:59:59.999Z' }), ...handled('2026-05-04T10:00:00.000Z'));
    expect(factsOf(item).deliveredAt).toBe('2026-04-30T23:59:59.999Z');
    expect(new Set(figuresOf(logOf(item)).map(({ month }) => month))).toEqual(new Set(['2026-04']));
  });
});
