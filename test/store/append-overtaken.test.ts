import { expect, test } from 'vitest';
import type { History } from '../../shared/domain/life/history.ts';
import { recordOne } from '../../shared/store/append.ts';
import { isPassing } from '../../shared/store/passing.ts';
import { actionId } from '../builders/items.ts';
import { afflict } from './support/faults.ts';
import { historyIn, note, seedOne } from './support/items.ts';
import { openStore, through } from './support/store.ts';

const store = await openStore();
const cases = await store.table('cases');
const AT = '2026-05-13T14:40:00.000Z';
const NOW = new Date('2026-05-13T15:00:00.000Z');

const namesOf = ({ events }: History) => events.flatMap(({ actionId: id }) => id ?? []);

test('a writer that others keep overtaking gives up after eight attempts, for a reason that passes', async () => {
  const itemId = await seedOne(cases, { at: AT });
  let others = 0;
  const overtaken = afflict(store.client(), () => 'GOES');
  overtaken.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === 'ExecuteStatementCommand') {
          others += 1;
          await recordOne(
            cases,
            {
              itemId,
              actionId: actionId(`other-${others}`),
              decide: () => note(`other-${others}`, AT),
            },
            NOW,
          );
        }
        return next(args);
      },
    { step: 'initialize' },
  );
  const lengths: number[] = [];
  const decide = ({ events }: History) => {
    lengths.push(events.length);
    return note('mine', AT);
  };
  const failure = await recordOne(through(overtaken, cases), { itemId, decide }, NOW).catch((error) => error);
  expect(failure.message).toMatch('written by too many at once');
  expect(isPassing(failure)).toBe(true);
  expect(lengths).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(namesOf(await historyIn(cases, itemId))).toEqual(lengths.map((n) => `other-${n}`));
});
