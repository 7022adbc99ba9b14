import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { summaryOf } from '../../../../shared/domain/life/settled.ts';
import { inputDifferences } from '../../../../shared/domain/log/compare-inputs.ts';
import { Inputs } from '../../../../shared/domain/log/inputs.ts';
import { cases, eventsOf, runs } from '../../../builders/histories.ts';
import { deliver } from '../../../builders/items.ts';

const END = '9999-12-31T00:00:00.000Z';
const itemsOf = (events: readonly ItemEvent[]) => [...Map.groupBy(events, ({ itemId }) => itemId).values()];

function inputsOf(items: readonly (readonly ItemEvent[])[], asOf = END) {
  const inputs = new Inputs(asOf);
  for (const item of items) inputs.add(item);
  return inputs;
}

describe('what went into an export', () => {
  test('is the same in whatever order and in how many parts it was read', () => {
    fc.assert(
      fc.property(cases, fc.nat(9), (sealed, at) => {
        const items = itemsOf(eventsOf(sealed));
        const whole = inputsOf(items.slice(0, at));
        whole.merge(inputsOf(items.slice(at).toReversed()));
        expect(whole.listed()).toEqual(inputsOf(items).listed());
      }),
      runs(20),
    );
  });

  test('is what was recorded before the cut, and no more', () => {
    fc.assert(
      fc.property(cases, fc.nat(999), (sealed, pick) => {
        const events = eventsOf(sealed);
        const { recordedAt } = events[pick % events.length] as ItemEvent;
        const before = events.filter((event) => event.recordedAt < recordedAt);
        const listed = inputsOf(itemsOf(events), recordedAt).listed();
        expect(listed).toEqual(inputsOf(itemsOf(before)).listed());
        expect(listed.watermark.events).toBe(before.length);
      }),
      runs(20),
    );
  });

  test('is told apart wherever one event is another, by the segment that holds it', () => {
    fc.assert(
      fc.property(cases, fc.nat(999), (sealed, pick) => {
        const events = eventsOf(sealed);
        const at = pick % events.length;
        const one = events[at] as ItemEvent;
        const items = itemsOf(events.with(at, { ...one, hash: 'A'.repeat(43) }));
        const isLast = items.some((item) => item.at(-1)?.hash === 'A'.repeat(43));
        const found = inputDifferences(inputsOf(itemsOf(events)).listed(), inputsOf(items).listed());
        expect(found).toHaveLength(isLast ? 1 : 0);
        if (isLast) expect(found[0]).toContain(`segment ${one.itemId.slice(0, 2)} `);
      }),
      runs(20),
    );
  });

  test('can be counted by anybody: SHA-256 over the id, the number and the link of the last event', () => {
    const { events } = deliver({ at: '2026-05-13T14:40:00.000Z' });
    const [{ itemId, n, hash }] = events as [ItemEvent];
    const counted = createHash('sha256').update(`${itemId} ${n} ${hash}\n`).digest('hex');
    expect(inputsOf([events]).listed().segments).toMatchObject([{ digest: counted }]);
  });
});

test('an item whose record ended after the export is still the same by the end of its chain; what is counted of it is not', () => {
  const history = deliver({ at: '2026-05-13T14:40:00.000Z' });
  const sum = summaryOf(history);
  const of = (...entries: Parameters<Inputs['add']>[0]) => {
    const inputs = new Inputs(END);
    inputs.add(entries);
    return inputs.listed();
  };
  expect(inputDifferences(of(...history.events), of(sum))).toEqual([]);
  expect(inputDifferences(of(sum), of({ ...sum, facts: `${sum.facts} ` }))).toEqual([
    expect.stringContaining('what is counted of items that are summed up'),
  ]);
});
