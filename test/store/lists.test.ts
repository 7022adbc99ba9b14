import { beforeAll, expect, test } from 'vitest';
import type { ItemQuery, ItemRow } from '../../shared/contracts/item.ts';
import { rowOf } from '../../shared/domain/projection.ts';
import type { Table } from '../../shared/store/table.ts';
import { writeRows } from '../../shared/store/views/list-rows.ts';
import { listItems } from '../../shared/store/views/lists.ts';
import { deliver, factsOf, goOn, type Step, told } from '../builders/items.ts';
import { id } from '../builders/organisations.ts';
import { asked, decided, handled, reviewed } from '../builders/steps.ts';
import { openStore } from './support/store.ts';

const store = await openStore();
/** A Wednesday; Ascension is the day after it. */
const NOW = new Date('2026-05-13T08:00:00.000Z');
const MANY = 450;

const reminder = (at: string): Step =>
  told({
    type: 'REMINDER_SENT',
    occurredAt: at,
    actor: { role: 'system' },
    data: { clock: 'GPSR_NOTICE', percent: 50 },
  });

/** What stands on the list of `de-bnetza`, by name: when it was accepted, and what happened then. */
const LIVES: Readonly<Record<string, readonly [at: string, ...steps: Step[]]>> = {
  'late-long': ['2026-05-04T08:00:00.000Z', reminder('2026-05-06T08:00:00.000Z')],
  'late-since-yesterday': ['2026-05-07T08:00:00.000Z', reminder('2026-05-10T08:00:00.000Z')],
  today: ['2026-05-08T08:00:00.000Z', reminder('2026-05-11T08:00:00.000Z')],
  'soon-half-over': [
    '2026-05-11T08:00:00.000Z',
    reminder('2026-05-13T07:00:00.000Z'),
    reviewed('2026-05-12T08:00:00.000Z'),
  ],
  'soon-just-come': ['2026-05-13T07:00:00.000Z'],
  asked: ['2026-05-13T07:10:00.000Z', reviewed('2026-05-13T07:20:00.000Z'), asked('2026-05-13T07:30:00.000Z')],
  decided: [
    '2026-05-05T08:00:00.000Z',
    reminder('2026-05-07T08:00:00.000Z'),
    decided('2026-05-08T08:00:00.000Z', 'NO_ACTION'),
  ],
  removed: ['2026-05-13T07:15:00.000Z', ...handled('2026-05-13T07:40:00.000Z')],
};

async function keep(views: Table, reference: string, [at, ...steps]: readonly [string, ...Step[]]): Promise<void> {
  const delivered = deliver({ at, reference });
  const facts = factsOf(delivered);
  await writeRows(views, 1, [{ place: facts, n: 1, state: rowOf(facts), delivery: facts }]);
  let history = delivered;
  for (const step of steps) {
    history = goOn(history, step);
    const now = factsOf(history);
    await writeRows(views, 1, [{ place: now, n: now.n, state: rowOf(now) }]);
  }
}

let views: Table;
const names = new Map<string, string>();
beforeAll(async () => {
  views = await store.table('views');
  for (const [name, life] of Object.entries(LIVES)) {
    await keep(views, name, life);
    names.set(factsOf(deliver({ at: life[0], reference: name })).itemId, name);
  }
});

const owner = { submitter: id('de-bnetza') };
const list = (query: ItemQuery, whose: Parameters<typeof listItems>[2] = owner) =>
  listItems(views, 1, whose, { query, now: NOW });
const namesOf = (rows: readonly ItemRow[]) => rows.map((row) => names.get(row.id));
const named = async (query: ItemQuery, whose?: Parameters<typeof listItems>[2]) =>
  namesOf((await list(query, whose)).items);

const BY_DEADLINE = [
  'late-long',
  'late-since-yesterday',
  'today',
  'soon-half-over',
  'removed',
  'asked',
  'soon-just-come',
  'decided',
];

test.each([
  ['its submitter', owner],
  ['its marketplace', { marketplace: id('amber') }],
])('what is late comes first, then what presses, then the rest from the newest: for %s', async (_, whose) => {
  expect(await named({ order: 'due' }, whose)).toEqual(BY_DEADLINE);
});

test('a page after a page says the same as one page, and the cursor of another list is refused', async () => {
  const found: (string | undefined)[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ order: 'due', limit: 3, ...(cursor && { cursor }) });
    found.push(...namesOf(page.items));
    cursor = page.next;
  } while (cursor);
  expect(found).toEqual(BY_DEADLINE);
  const { next = '' } = await list({ order: 'due', limit: 1 });
  await expect(list({ cursor: next })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
});

test.each<[ItemQuery, string[]]>([
  [{ due: 'late' }, ['late-long', 'late-since-yesterday']],
  [{ due: 'today' }, ['today']],
  [{ due: 'soon' }, ['soon-half-over', 'asked', 'soon-just-come']],
  [{ due: 'none' }, ['removed', 'decided']],
  [{ stage: 'check' }, ['removed']],
  [{ question: 'open' }, ['asked']],
  [{ kind: 'ORDER' }, []],
  [{ category: 'unsafe', receivedTo: '2026-05-05' }, ['decided', 'late-long']],
  [{ receivedFrom: '2026-05-08', receivedTo: '2026-05-11' }, ['soon-half-over', 'today']],
  [{ order: 'due', receivedFrom: '2026-05-08', receivedTo: '2026-05-08' }, ['today']],
  [{ receivedFrom: '2026-05-09', receivedTo: '2026-05-08' }, []],
])('%j finds %j', async (query, expected) => {
  expect(await named(query)).toEqual(expected);
});

test('days left are working days of the marketplace: Ascension and the weekend are none', async () => {
  const left = new Map((await list({})).items.map((row) => [names.get(row.id), row.workingDaysLeft]));
  expect(['late-long', 'today', 'soon-half-over', 'soon-just-come', 'removed'].map((name) => left.get(name))).toEqual([
    -4,
    0,
    1,
    3,
    undefined,
  ]);
});

test('what is late is found at once among whatever many that are not', async () => {
  const many = Array.from({ length: MANY }, (_, n) => {
    const facts = factsOf(deliver({ at: `2026-05-12T10:00:00.${String(n).padStart(3, '0')}Z`, reference: `M-${n}` }));
    return { place: facts, n: 1, state: rowOf(facts), delivery: facts };
  });
  await writeRows(views, 1, many);
  const page = await list({ due: 'late', limit: 1 });
  expect(namesOf(page.items)).toEqual(['late-long']);
  expect(await named({ due: 'late', ...(page.next && { cursor: page.next }) })).toEqual(['late-since-yesterday']);
});
