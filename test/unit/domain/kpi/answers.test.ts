import { describe, expect, test } from 'vitest';
import type { Actor, EventData } from '../../../../shared/contracts/event.ts';
import type { History } from '../../../../shared/domain/life/history.ts';
import { pack, unpack } from '../../../../shared/domain/life/pack.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { figureOf, figuresOf, ratioOf } from '../../../builders/figures.ts';
import { deliver, factsOf, goOn, logOf, type Setting, told } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { decided, handled, verifiedGone } from '../../../builders/steps.ts';

/** Wednesday 13 May 2026, 16:40 in Luxembourg: two working days end with Monday 18 May, three with Tuesday 19 May. */
const at = '2026-05-13T14:40:00.000Z';
const notice = (reference: string, changes: Partial<Setting> = {}): History => deliver({ at, reference, ...changes });

const MARKETPLACE: Actor = { role: 'marketplace', organisation: id('amber') };
const informed = (occurredAt: Instant, cites: EventData<'NOTIFIER_INFORMED'>['cites']) =>
  told({ type: 'NOTIFIER_INFORMED', occurredAt, actor: MARKETPLACE, data: { cites } });

describe('what notifiers are told', () => {
  const lawful = goOn(
    notice('REF-1'),
    ...handled('2026-05-14T10:00:00.000Z'),
    informed('2026-05-14T11:00:00.000Z', 'LAW'),
  );
  const twice = goOn(lawful, informed('2026-05-15T11:00:00.000Z', 'TERMS'));
  const silent = goOn(notice('REF-2'), ...handled('2026-05-14T10:00:00.000Z'));
  const mute = goOn(
    notice('REF-3'),
    decided('2026-05-14T10:00:00.000Z', 'NO_ACTION'),
    informed('2026-05-14T10:05:00.000Z', 'NEITHER'),
  );
  const items = [twice, silent, mute, notice('REF-4')];

  test('K11 is the share of items of which the notifier was told; open ones stay in', () => {
    expect(figureOf(items, 'K11', 'notifier informed')).toMatchObject({
      numerator: 2,
      denominator: 4,
      value: 0.5,
      stillOpen: 1,
    });
  });

  test('K12 counts every answer by what it cites', () => {
    const parts = ['cites the law', 'cites the terms', 'cites neither'];
    expect(parts.map((part) => ratioOf(figureOf(items, 'K12', part)))).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  test('what was cited outlives the packing of facts', () => {
    const { itemId } = factsOf(twice);
    expect(unpack(pack(factsOf(twice)), itemId)).toMatchObject({
      feedback: 'LT',
      notifierInformedAt: '2026-05-14T11:00:00.000Z',
    });
  });
});

describe('the pledge', () => {
  const K18 = 'removed within 2 working days';
  const signatory = { marketplace: { pledges: ['PRODUCT_SAFETY' as const] } };
  const lastMoment = '2026-05-18T21:59:59.999Z';

  test('K18 counts removals of what an authority notified to a signatory, to the millisecond', () => {
    const items = [
      goOn(notice('REF-1', signatory), ...handled(lastMoment)),
      goOn(notice('REF-2', signatory), ...handled('2026-05-18T22:00:00.000Z')),
      goOn(notice('REF-3', signatory), ...handled('2026-05-14T10:00:00.000Z', 'WARN')),
      notice('REF-4', signatory),
    ];
    expect(ratioOf(figureOf(items, 'K18', K18))).toEqual([1, 4]);
  });

  test('K18 leaves out who signed nothing, and who is no authority', () => {
    const unsigned = goOn(notice('REF-1'), ...handled(lastMoment));
    const flagged = goOn(notice('REF-2', { ...signatory, status: 'DSA_TF', submitter: 'owl' }), ...handled(lastMoment));
    const found = figuresOf(logOf(unsigned, flagged), {}, ['K18']);
    expect(found.map(({ numerator, denominator }) => [numerator, denominator])).toEqual(found.map(() => [0, 0]));
  });
});

describe('removal as others measure it', () => {
  test('INHOPE: only a verified removal within three working days counts, whatever is claimed', () => {
    const part = 'found gone by a check within 3 working days';
    const claimed = goOn(notice('REF-1'), ...handled('2026-05-14T10:00:00.000Z'));
    const gone = goOn(
      notice('REF-2'),
      ...handled('2026-05-14T10:00:00.000Z'),
      verifiedGone('2026-05-19T21:59:59.999Z'),
    );
    const late = goOn(
      notice('REF-3'),
      ...handled('2026-05-14T10:00:00.000Z'),
      verifiedGone('2026-05-19T22:00:00.000Z'),
    );
    expect(ratioOf(figureOf([claimed, gone, late], 'K17', part))).toEqual([1, 3]);
  });

  test('EU IRU: K24 is removed of all decisions to refer, open ones in the denominator', () => {
    const refer = (reference: string) => notice(reference, { sector: 'food' });
    const items = [
      goOn(refer('REF-1'), ...handled('2026-05-14T10:00:00.000Z')),
      goOn(refer('REF-2'), decided('2026-05-14T10:00:00.000Z', 'NO_ACTION')),
      refer('REF-3'),
    ];
    expect(figureOf(items, 'K24', 'removed')).toMatchObject({ numerator: 1, denominator: 3, stillOpen: 1 });
  });

  test('food: the time to removal is given from the submission and from T0', () => {
    const queued = goOn(
      notice('REF-1', { acceptedAt: '2026-05-13T13:40:00.000Z' }),
      ...handled('2026-05-13T16:40:00.000Z'),
    );
    expect(figureOf([queued], 'K4', 'median').value).toBe(2);
    expect(figureOf([queued], 'K4', 'from the submission, median').value).toBe(3);
  });
});

describe('K34: exposure', () => {
  const seen = (reference: string, firstSeenAt?: Instant, outcome: 'REMOVE' | 'WARN' = 'REMOVE') =>
    goOn(notice(reference, { ...(firstSeenAt && { firstSeenAt }) }), ...handled('2026-05-14T14:40:00.000Z', outcome));

  test('adds up hours from the first sight to the removal, and says of how many it is not known', () => {
    const items = [seen('REF-1', '2026-05-13T14:40:00.000Z'), seen('REF-2', '2026-05-14T08:40:00.000Z'), seen('REF-3')];
    expect(figureOf(items, 'K34', 'hours of exposure')).toMatchObject({
      value: 30,
      denominator: 2,
      unit: 'HOURS',
      excluded: { FIRST_SIGHT_UNKNOWN: 1 },
    });
  });

  test('what still can be seen has no end of exposure', () => {
    expect(figureOf([seen('REF-1', '2026-05-13T14:40:00.000Z', 'WARN')], 'K34', 'hours of exposure')).toMatchObject({
      value: null,
    });
  });
});
