import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { digestOf, linkOf, originOf } from '../../../../shared/domain/life/chain.ts';
import { type Sealed, seal } from '../../../../shared/domain/life/history.ts';
import { eventsOf, life, runs } from '../../../builders/histories.ts';
import { deliver, deliveries, goOn, submittedOf } from '../../../builders/items.ts';
import { T0 } from '../../../builders/states.ts';
import { handled } from '../../../builders/steps.ts';

/** Whether every event but the first has the next number and a link to the one before. */
const holds = (log: readonly ItemEvent[]): boolean =>
  log.every(
    (event, index) =>
      index === 0 || (event.n === index + 1 && linkOf(log[index - 1]?.hash ?? '', event) === event.hash),
  );

const chained = life.filter((sealed) => sealed.length > 3).map(eventsOf);
const numbered = (log: readonly ItemEvent[]) => log.map((event, index) => ({ ...event, n: index + 1 }));

describe('the chain of events', () => {
  test('begins with the submission that the item came with', () => {
    const setting = { at: T0, kind: 'ORDER' } as const;
    const { event } = deliveries(setting)[0] as Sealed;
    const { id } = submittedOf(setting);
    const origin = (digest: string) => originOf({ id, digest }, event.itemId);
    expect(linkOf(origin(digestOf(setting)), event)).toBe(event.hash);
    expect(linkOf(origin('another submission'), event)).not.toBe(event.hash);
  });

  test('holds for whatever happens to an item, as it was written', () => {
    fc.assert(
      fc.property(chained, (log) => {
        expect(holds(log)).toBe(true);
      }),
      runs(50),
    );
  });

  test('holds after the events were stored as JSON and read back', () => {
    fc.assert(
      fc.property(chained, (log) => {
        expect(holds(JSON.parse(JSON.stringify(log)))).toBe(true);
      }),
      runs(30),
    );
  });

  test('breaks when any fact of any event is changed', () => {
    const changes: ((event: ItemEvent) => object)[] = [
      ({ occurredAt }) => ({ occurredAt: new Date(Date.parse(occurredAt) + 1).toISOString() }),
      ({ recordedAt }) => ({ recordedAt: new Date(Date.parse(recordedAt) - 1).toISOString() }),
      ({ actor }) => ({ actor: { ...actor, person: 'somebody-else' } }),
      ({ data }) => ({ data: { ...data, note: 'added' } }),
      ({ type }) => ({ type: type === 'SIGHTED' ? 'CORROBORATED' : 'SIGHTED' }),
      () => ({ actionId: 'another' }),
      () => ({ itemId: '00000000-0000-8000-8000-000000000000' }),
      ({ hash }) => ({ hash: hash.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) }),
    ];
    fc.assert(
      fc.property(chained, fc.nat(), fc.constantFrom(...changes), (log, place, change) => {
        const at = 1 + (place % (log.length - 1));
        const changed = log.map((event, index) =>
          index === at ? ({ ...event, ...change(event) } as ItemEvent) : event,
        );
        expect(holds(changed)).toBe(false);
      }),
      runs(80),
    );
  });

  test('breaks when an event is dropped, also if the rest are numbered anew', () => {
    fc.assert(
      fc.property(chained, fc.nat(), (log, place) => {
        const at = 1 + (place % (log.length - 2));
        const dropped = log.filter((_, index) => index !== at);
        expect(holds(dropped)).toBe(false);
        expect(holds(numbered(dropped))).toBe(false);
      }),
      runs(50),
    );
  });

  test('breaks when an event is put in, or two change places', () => {
    fc.assert(
      fc.property(chained, fc.nat(), (log, place) => {
        const at = 1 + (place % (log.length - 2));
        const one = log[at] as ItemEvent;
        const two = log[at + 1] as ItemEvent;
        expect(holds(numbered([...log.slice(0, at), one, ...log.slice(at)]))).toBe(false);
        expect(holds(numbered([...log.slice(0, at), two, one, ...log.slice(at + 2)]))).toBe(false);
      }),
      runs(50),
    );
  });

  test('does not depend on the order in which a fact lists its members', () => {
    const { events } = goOn(deliver({ at: T0, kind: 'ORDER' }), ...handled('2026-05-13T18:00:00.000Z'));
    const [delivery, decision] = events as [ItemEvent, ItemEvent];
    const turned = Object.fromEntries(Object.entries(decision).reverse()) as unknown as ItemEvent;
    expect(linkOf(delivery.hash, turned)).toBe(decision.hash);
  });
});

describe('giving an event its place', () => {
  test('numbers run from 1 without gaps, and the time of recording never goes back', () => {
    fc.assert(
      fc.property(life, (sealed) => {
        expect(sealed.map(({ event }) => event.n)).toEqual(sealed.map((_, index) => index + 1));
        const times = sealed.map(({ event }) => event.recordedAt);
        expect(times).toEqual([...times].sort());
      }),
      runs(50),
    );
  });

  test('a writer whose clock is behind records at the time of the event before', () => {
    const behind = seal(
      deliver({ at: T0 }),
      { type: 'REDELIVERED', occurredAt: T0, actor: { role: 'system' }, data: {} },
      new Date('2026-05-13T14:00:00.000Z'),
    );
    expect(behind.event.recordedAt).toBe(T0);
  });
});
