import { expect } from 'vitest';
import type { ItemEvent } from '../../../shared/contracts/event.ts';
import { linkOf, originOf } from '../../../shared/domain/life/chain.ts';
import { compare } from '../../../shared/flows/compare.ts';
import { allEventsBefore, readLog } from '../../../shared/store/log.ts';
import { readSubmission } from '../../../shared/store/notices.ts';
import type { Table } from '../../../shared/store/table.ts';
import type { System } from './system.ts';

/** Histories that are looked at side by side. */
const AT_ONCE = 50;

/** Everything that is recorded, whatever the clock of the test says. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

export const everything = (cases: Table): Promise<ItemEvent[]> => allEventsBefore(cases, END_OF_TIME);

/** What is wrong with the history of one item: a gap, a time that goes back, a link that does not hold. */
async function flawsOf(cases: Table, events: readonly ItemEvent[]): Promise<string[]> {
  const ordered = [...events].sort((a, b) => a.n - b.n);
  const [first] = ordered;
  if (first?.type !== 'ITEM_DELIVERED') return [`${first?.itemId} begins with ${first?.type}`];
  const submission = await readSubmission(cases, first.data.noticeId);
  if (!submission) return [`${first.itemId} is of no notice`];
  // The chain of an item that was recorded elsewhere begins with a submission that only the other system has.
  const isFromElsewhere = ordered.some((event) => event.type === 'IMPORTED' && event.data.mode === 'MIGRATION');
  let link = originOf(submission, first.itemId);
  let recordedAt = '';
  return ordered.flatMap((event, index) => {
    const flaws = [
      ...(event.n === index + 1 ? [] : [`${event.itemId} lacks event ${index + 1}`]),
      ...(event.recordedAt >= recordedAt ? [] : [`${event.itemId} goes back in time at ${event.n}`]),
      ...(event.hash === linkOf(link, event) || (index === 0 && isFromElsewhere)
        ? []
        : [`${event.itemId} is not chained at ${event.n}`]),
    ];
    link = event.hash;
    recordedAt = event.recordedAt;
    return flaws;
  });
}

/** Every chain holds and has no gap. Answers how many there are. */
export async function expectWholeHistories({ cases }: Pick<System, 'cases'>): Promise<number> {
  const histories = [...Map.groupBy(await everything(cases), ({ itemId }) => itemId).values()];
  const flaws: string[] = [];
  for (let start = 0; start < histories.length; start += AT_ONCE) {
    const some = histories.slice(start, start + AT_ONCE);
    flaws.push(...(await Promise.all(some.map((history) => flawsOf(cases, history)))).flat());
  }
  expect(flaws).toEqual([]);
  return histories.length;
}

/** Every live counter is what the exact computation from the events says. Answers how many were compared. */
export async function expectSameFigures({ cases, views }: Pick<System, 'cases' | 'views'>): Promise<number> {
  const { differences, counters } = await compare(views, await readLog(cases, END_OF_TIME), END_OF_TIME);
  expect(differences).toEqual([]);
  return counters;
}

export async function expectSound(system: System): Promise<void> {
  await system.settle();
  const items = await expectWholeHistories(system);
  const counters = await expectSameFigures(system);
  expect(counters > 0).toBe(items > 0);
}
