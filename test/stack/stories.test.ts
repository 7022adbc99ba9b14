import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVENT_DATA } from '../../shared/contracts/event-data.ts';
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

/** What tests call an event of which only the consequence is seen. */
const SEEN_AS: Readonly<Record<string, string>> = { DUPLICATE_LINKED: 'duplicateOf', REDELIVERED: 'redelivered' };

test('every event of the life is told by a story here, or met by a flow or a store test of its own', () => {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const files = globSync('{stack,store}/**/*.ts', { cwd }).filter((name) => !name.includes('stories'));
  const met = files.map((name) => readFileSync(`${cwd}${name}`, 'utf8')).join(' ');
  const told = STORIES.map(({ reads }) => reads).join(' ');
  expect(
    Object.keys(EVENT_DATA).filter((type) => !told.includes(type) && !met.includes(SEEN_AS[type] ?? type)),
  ).toEqual([]);
});
