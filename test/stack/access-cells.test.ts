import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RouteId, routes } from '../../shared/contracts/routes.ts';
import { digestOf } from '../../shared/domain/life/chain.ts';
import { openTable } from '../../shared/store/table.ts';
import { ROLES } from '../../shared/vocabulary/roles.ts';
import { flagger } from '../builders/organisations.ts';
import type { Things } from './support/areas/area.ts';
import { CALLERS, type Caller, type Cell, cellsOf, lettersOf, type Outcome, PUBLIC, TABLE } from './support/cells.ts';
import { call, type Met, makeThings } from './support/cells-calls.ts';
import { STRANGER, strangerToken, tokensOf, unprovenOf } from './support/cells-tokens.ts';
import { inboxOf } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { rowsOf } from './support/tables.ts';
import { walk } from './support/work.ts';
import { WORLD } from './support/world.ts';

const [from, until] = ['2024-02-17T00:00:00.000Z', '2025-02-17T00:00:00.000Z'];
const world = {
  ...WORLD,
  'former-union': flagger({ status: 'DSA_TF', areas: ['counterfeit'], from, until }).organisation,
  helpdesk: { role: 'operator', name: 'Helpdesk', contact: 'help@desk.example' },
} as const;
const system = useSystem({ world, isThrottled: false });
const everyRoute = Object.keys(routes) as RouteId[];
/** What is refused is tried everywhere at every turn; what is open, on some of the routes, and in the long run on all. */
const OPENED = everyRoute.filter((_, index) => process.env['LONG'] || index % 3 === 0);

let things: Things;
let tokens: Record<string, string | undefined>;
let cells: Map<RouteId, Cell[]>;
beforeAll(async () => {
  const unproven = await unprovenOf(system());
  const holding = { ...(await tokensOf(system())), [STRANGER]: await strangerToken(system()) };
  const bearers = Object.entries(holding).map(([name, token]) => [name, `Bearer ${token}`]);
  tokens = { ...unproven, ...Object.fromEntries(bearers) };
  cells = new Map(everyRoute.map((route) => [route, cellsOf(route, Object.keys(unproven), STRANGER)]));
  things = await makeThings(system());
}, 60_000);

/** Everything that is kept anywhere, and how many clients and people there are. */
async function everythingKept() {
  await system().settle();
  const { cases, views, stack, directory } = system();
  const tables = await Promise.all([cases, views, openTable(stack.tables.work)].map(rowsOf));
  const identity = new DatabaseSync(join(directory, 'identity.db'), { readOnly: true });
  const counted = ['clients', 'people'].map((table) => identity.prepare(`SELECT count(*) AS n FROM ${table}`).get());
  identity.close();
  return [
    ...tables.map((rows) => rows.map((row) => `${row['pk']?.S} ${row['sk']?.S} ${digestOf(row)}`).sort()),
    counted,
  ];
}

const REFUSALS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: '401 UNAUTHENTICATED, application/problem+json, Bearer',
  FORBIDDEN: '403 FORBIDDEN, application/problem+json',
  HIDDEN: '404 NOT_FOUND, application/problem+json',
};
const summaryOf = ({ status, problem, mediaType, challenge }: Met): string =>
  [`${status} ${problem.code}`, mediaType, challenge].filter(Boolean).join(', ');

async function meet(route: RouteId, isAsked: (expected: Outcome) => boolean): Promise<[Cell, Met][]> {
  const asked = (cells.get(route) ?? []).filter(({ expected }) => isAsked(expected));
  return Promise.all(asked.map(async (cell) => [cell, await call(system(), cell, things, tokens[cell.caller])]));
}
const named = ({ whose, caller }: Cell, outcome: string) => `${caller}, of ${whose}: ${outcome}`;

describe('the table of who may do what', () => {
  test('has a row for every route, with a place for everybody; every role has somebody', () => {
    expect([...new Set(TABLE.map(([route]) => route))].sort()).toEqual(everyRoute.toSorted());
    for (const [, , row] of TABLE) expect(lettersOf(row)).toHaveLength(Object.keys(CALLERS).length);
    expect([...new Set(Object.values(CALLERS))].sort()).toEqual(ROLES.toSorted());
  });

  test('knows, for every route that names a thing, things of one, of another, and of nobody', () => {
    for (const route of everyRoute.filter((each) => routes[each].path.includes('{id}'))) {
      const owners = TABLE.filter(([of]) => of === route).map(([, whose]) => whose);
      expect(owners, route).toContain('nobody');
      expect(owners.length, route).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('refused', () => {
  let before: unknown;
  beforeAll(async () => {
    before = await everythingKept();
    for (const marketplace of ['amber', 'bazaar']) await inboxOf(system(), marketplace);
  });

  test.each(everyRoute.filter((route) => !PUBLIC.includes(route)))(
    '%s is refused to everybody to whom the table refuses it',
    async (route) => {
      const met = await meet(route, (expected) => expected !== 'ALLOWED');
      const expected = met.map(([cell]) => named(cell, REFUSALS[cell.expected] ?? ''));
      expect(met.map(([cell, answer]) => named(cell, summaryOf(answer)))).toEqual(expected);
      const hidden = met.filter(([{ expected: outcome }]) => outcome === 'HIDDEN');
      for (const [caller, answers] of Map.groupBy(hidden, ([cell]) => cell.caller))
        expect(new Set(answers.map(([, { text }]) => text)).size, `${caller} can tell what is not theirs`).toBe(1);
    },
  );

  test('changes nothing anywhere', async () => {
    expect(await everythingKept()).toEqual(before);
    for (const marketplace of ['amber', 'bazaar']) expect(await inboxOf(system(), marketplace)).toEqual([]);
  });
});

test.each(OPENED)('%s is open to everybody to whom the table opens it', async (route) => {
  const met = await meet(route, (expected) => expected === 'ALLOWED');
  const status = routes[route].status === 207 ? 201 : routes[route].status;
  const expected = met.map(([cell]) => named(cell, String(status)));
  expect(met.map(([cell, answer]) => named(cell, String(answer.status)))).toEqual(expected);
  expect(met.length).toBeGreaterThan(0);
});

test('a list shows what its reader reaches and nothing else, whatever filter is named', async () => {
  await system().settle();
  const reach: [Caller, string, 'submitter' | 'marketplace'][] = [
    ['the authority', 'de-bnetza', 'submitter'],
    ['another authority', 'fr-dgccrf', 'submitter'],
    ['the flagger', 'brand-owner', 'submitter'],
    ['the marketplace', 'amber', 'marketplace'],
    ['another marketplace', 'bazaar', 'marketplace'],
  ];
  for (const [caller, name, whose] of reach) {
    const { rows } = await walk(system().as(name), 'limit=200');
    expect(
      rows.filter((row) => row[whose] !== name),
      caller,
    ).toEqual([]);
  }
  const foreign = [`notice=${things.others['notices']?.flagger}`, 'marketplace=bazaar'];
  for (const query of foreign) expect((await walk(system().as('de-bnetza'), query)).rows).toEqual([]);
  expect((await walk(system().as('bazaar'), 'marketplace=amber')).rows).toEqual([]);
});
