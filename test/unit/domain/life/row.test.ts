import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOf } from '../../../../shared/domain/life/chain.ts';
import type { Sealed } from '../../../../shared/domain/life/history.ts';
import { packDelivery, packThreshold, unpackDelivery, unpackThreshold } from '../../../../shared/domain/life/pack.ts';
import { rowOf } from '../../../../shared/domain/projection.ts';
import { eventOfRow, rowOfEvent, type Stored } from '../../../../shared/store/events.ts';
import { CLOCK_IDS } from '../../../../shared/vocabulary/clocks.ts';
import { cases, life, runs } from '../../../builders/histories.ts';
import { deliver, factsOf } from '../../../builders/items.ts';
import { T0 } from '../../../builders/states.ts';

/** A row as the table gives it back. */
const stored = (sealed: Sealed): Stored =>
  Object.fromEntries(
    Object.entries(rowOfEvent(sealed)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { S: String(value) }]],
    ),
  );

describe('an event that was stored', () => {
  test('is read back as it was written, with the threshold it carries', () => {
    fc.assert(
      fc.property(cases, (log) => {
        for (const sealed of log) {
          const { event, threshold } = eventOfRow(stored(sealed));
          expect([event, threshold]).toEqual([sealed.event, sealed.threshold]);
        }
      }),
      runs(40),
    );
  });

  test('still hangs on the one before it: nothing of a fact is lost or changed on the way', () => {
    fc.assert(
      fc.property(life, (log) => {
        const events = log.map((sealed) => eventOfRow(stored(sealed)).event);
        const links = events.slice(1).map((event, index) => linkOf(events[index]?.hash ?? '', event));
        expect(links).toEqual(events.slice(1).map(({ hash }) => hash));
      }),
      runs(40),
    );
  });

  test('knows of what was before it what lists and counters need', () => {
    fc.assert(
      fc.property(life, (log) => {
        for (const sealed of log.slice(1)) {
          const { before } = eventOfRow(stored(sealed));
          expect(before && rowOf(before)).toEqual(sealed.before && rowOf(sealed.before));
        }
      }),
      runs(40),
    );
  });

  test('that cannot be read is a fault, never skipped', () => {
    const [first] = fc.sample(life, { numRuns: 1, seed: 1 })[0] as Sealed[];
    const row = stored(first as Sealed);
    for (const name of ['sk', 'type', 'at', 'rec', 'by', 'data', 'hash']) {
      expect(() => eventOfRow(Object.fromEntries(Object.entries(row).filter(([each]) => each !== name)))).toThrow();
    }
    expect(() => eventOfRow({ ...row, type: { S: 'INVENTED' } })).toThrow();
    expect(() => eventOfRow({ ...row, data: { S: '2|x' } })).toThrow();
  });
});

describe('a delivery that was packed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(fc.constantFrom('|', '%', '%7C', '%25', '%257C', ',', ';', 'ü', '😀', ' '), { minLength: 1 })
      .map((parts) => parts.join('')),
  );

  test('keeps title and address letter by letter, whatever separates fields', () => {
    const {
      itemId: _,
      n: __,
      state: ___,
      ...delivery
    } = factsOf(deliver({ at: T0, kind: 'ORDER', sellerKey: 'key-1' }));
    fc.assert(
      fc.property(text, text, fc.boolean(), (title, url, hasTitle) => {
        const data = { ...delivery, listing: { ...delivery.listing, url }, ...(hasTitle && { title }) };
        expect(unpackDelivery(packDelivery(data))).toEqual(data);
      }),
      runs(300),
    );
  });

  test('keeps clocks without a number too: they are part of the fact', () => {
    const { itemId: _, n: __, state: ___, ...delivery } = factsOf(deliver({ at: T0, kind: 'ORDER' }));
    expect(delivery.clocks.map(({ status }) => status)).toEqual(['FIXED', 'NO_STATUTORY_LIMIT']);
    expect(unpackDelivery(packDelivery(delivery))).toEqual(delivery);
  });
});

describe('a threshold that was packed', () => {
  test.each([50, 80, 100] as const)('at %i %% of any clock is read back, member by member in its order', (percent) => {
    for (const clock of CLOCK_IDS) {
      const next = { at: '2026-05-16T06:20:00.000Z', clock, percent };
      expect(JSON.stringify(unpackThreshold(packThreshold(next)))).toBe(JSON.stringify(next));
    }
  });

  test('for a message to be sent again too', () => {
    const next = { at: '2026-05-26T14:40:00.000Z', redelivery: 12 };
    expect(JSON.stringify(unpackThreshold(packThreshold(next)))).toBe(JSON.stringify(next));
  });
});
