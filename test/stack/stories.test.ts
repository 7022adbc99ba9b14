import { beforeAll, describe, expect, test } from 'vitest';
import { T0 } from './support/case-steps.ts';
import { type Living, liveAll, submitterOf } from './support/lived-cases.ts';
import { STORIES } from './support/stories.ts';
import { useSystem } from './support/system.ts';
import { useDate } from './support/time.ts';
import { itemOf } from './support/work.ts';

useDate(T0);
const system = useSystem({ isThrottled: false });

describe('the story of an item', () => {
  const living: Living[] = [];
  beforeAll(async () => {
    living.push(
      ...(await liveAll(
        system(),
        STORIES.map((story) => ({ ...story, figures: [] })),
      )),
    );
  }, 60_000);

  test.each(STORIES.map((story, index) => ({ ...story, index })))('$name', async ({ index, reads, state }) => {
    const { timeline, state: last } = await itemOf(system().as(submitterOf(index)), living[index]?.items[0]?.id ?? '');
    expect([timeline.map(({ type }) => type).join(' '), last]).toEqual([reads, state]);
  });
});
