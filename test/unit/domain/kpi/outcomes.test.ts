import { describe, expect, test } from 'vitest';
import { figureOf, ratioOf } from '../../../builders/figures.ts';
import { deliver, goOn } from '../../../builders/items.ts';
import { decided, endedBySeller, foundLive, handled, receipt, sighted, withdrawn } from '../../../builders/steps.ts';

const at = '2026-05-13T14:40:00.000Z';
const SOON = '2026-05-14T10:00:00.000Z';
/** The deadline of a safety notice. */
const DUE = '2026-05-19T22:00:00.000Z';

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
