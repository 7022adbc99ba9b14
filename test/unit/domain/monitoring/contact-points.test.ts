import { describe, expect, test } from 'vitest';
import type { ContactPointEntry, NewContactPoint } from '../../../../shared/contracts/contact-point.ts';
import {
  chosen,
  countsOf,
  faultsOf,
  type Said,
  standingAt,
} from '../../../../shared/domain/monitoring/contact-points.ts';
import type { ContactPointId } from '../../../../shared/vocabulary/contact-point.ts';
import { id } from '../../../builders/organisations.ts';

const point = (changes: Partial<NewContactPoint> = {}): NewContactPoint => ({
  kind: 'COORDINATOR',
  memberState: 'DE',
  name: 'Coordinator',
  email: 'dsc@coordinator.example',
  from: '2024-02-17T00:00:00.000Z',
  source: 'List of the Commission',
  ...changes,
});
const said = (name: string, changes: Partial<NewContactPoint> = {}): Said => ({
  recordedAt: '2026-05-01T00:00:00.000Z',
  data: { id: name as ContactPointId, ...point(changes) } as ContactPointEntry,
});
const standing = (all: readonly Said[], at: string) =>
  standingAt(all, at).map(({ id: name, email }) => `${name} ${email}`);

describe('what stands at a date', () => {
  const moved = [
    said('de', { email: 'old@x.example' }),
    said('de', { email: 'new@x.example', from: '2026-06-01T00:00:00.000Z' }),
  ];
  const ended = [
    said('de', { email: 'old@x.example' }),
    said('de', { email: 'old@x.example', until: '2026-04-01T00:00:00.000Z' }),
  ];

  test.each<[string, readonly Said[], string, readonly string[]]>([
    ['before a change, what stood then', moved, '2026-05-31T23:59:59.999Z', ['de old@x.example']],
    ['from a change on, the new', moved, '2026-06-01T00:00:00.000Z', ['de new@x.example']],
    ['before the first, nothing', moved, '2024-02-16T23:59:59.999Z', []],
    ['a correction of the end holds for the time before as well', ended, '2026-04-01T00:00:00.000Z', []],
    ['and until then it stood', ended, '2026-03-31T23:59:59.999Z', ['de old@x.example']],
  ])('%s', (_, all, at, expected) => {
    expect(standing(all, at)).toEqual(expected);
  });

  test('each change is a version of its own', () => {
    expect(standingAt(moved, '2026-07-01T00:00:00.000Z')).toMatchObject([{ id: 'de', version: 2 }]);
  });
});

const spoc = (marketplace: string, memberState?: 'DE' | 'FR') =>
  said(`${marketplace}-${memberState ?? 'all'}`, {
    kind: 'MARKETPLACE',
    memberState,
    marketplace: id(marketplace),
  });
const register = standingAt(
  [
    said('de-dsc'),
    said('fr-dsc', { memberState: 'FR' }),
    said('de-police', { kind: 'LAW_ENFORCEMENT' }),
    spoc('amber'),
    spoc('amber', 'DE'),
    spoc('bazaar', 'FR'),
  ],
  '2026-05-13T00:00:00.000Z',
);

test('K15 counts authorities by Member State and marketplaces by marketplace', () => {
  expect(countsOf(register, '2026-05-13T00:00:00.000Z')).toEqual({
    kpi: 'K15',
    at: '2026-05-13T00:00:00.000Z',
    total: 6,
    byMemberState: { DE: 2, FR: 1 },
    byMarketplace: { amber: 2, bazaar: 1 },
    byKind: { COORDINATOR: 2, LAW_ENFORCEMENT: 1, MARKETPLACE: 3 },
  });
});

test.each([
  [{ memberState: 'DE' }, ['amber-DE', 'amber-all', 'de-dsc', 'de-police']],
  [{ kind: 'COORDINATOR' }, ['de-dsc', 'fr-dsc']],
  [{ marketplace: id('amber'), memberState: 'FR' }, ['amber-all']],
] as const)('asked for %j', (query, expected) => {
  expect(chosen(register, query).map(({ id: name }) => name)).toEqual(expected);
});

test.each<[string, Partial<NewContactPoint>, readonly string[]]>([
  ['an authority of a Member State', {}, []],
  ['an authority of none', { memberState: undefined }, ['/memberState REQUIRED']],
  ['an authority that is said to be a marketplace', { marketplace: id('amber') }, ['/marketplace INVALID_INPUT']],
  ['a marketplace that is not named', { kind: 'MARKETPLACE' }, ['/marketplace REQUIRED']],
  [
    'a marketplace for all Member States',
    { kind: 'MARKETPLACE', marketplace: id('amber'), memberState: undefined },
    [],
  ],
  ['an end before the beginning', { until: '2024-02-17T00:00:00.000Z' }, ['/until INVALID_INPUT']],
])('%s', (_, changes, expected) => {
  expect([...faultsOf(point(changes))].map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});
