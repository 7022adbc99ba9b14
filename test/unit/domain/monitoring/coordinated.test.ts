import { describe, expect, test } from 'vitest';
import type { CoordinatedEntry } from '../../../../shared/contracts/coordinated-action.ts';
import { coordinatedOf, lackOf, mayBeSeen, windowFaults } from '../../../../shared/domain/monitoring/coordinated.ts';
import { byMarketplace, type Counting, figuresOf } from '../../../../shared/domain/monitoring/coordinated-figures.ts';
import type { CoordinatedActionId } from '../../../../shared/vocabulary/coordinated.ts';
import { id } from '../../../builders/organisations.ts';

const opened: CoordinatedEntry = {
  type: 'OPENED',
  by: id('de-bnetza'),
  role: 'authority',
  reference: 'CASP-1',
  title: 'Chargers',
  sectors: ['product_safety'],
  from: '2026-05-01T00:00:00.000Z',
  until: '2026-07-01T00:00:00.000Z',
  invited: [id('fr-dgccrf')],
};
const joined: CoordinatedEntry = { type: 'JOINED', organisation: id('fr-dgccrf') };
const ID = '4f1d8c4e-64b4-8a0a-9b5e-2f7c0a1d3e58' as CoordinatedActionId;
const at = (instant: string, ...entries: readonly CoordinatedEntry[]) => coordinatedOf(ID, entries, instant);
const MAY = '2026-05-13T00:00:00.000Z';

test('an authority that opens one takes part, the Commission does not', () => {
  expect(at(MAY, opened)).toMatchObject({ openedBy: 'de-bnetza', participants: ['de-bnetza'], state: 'OPEN' });
  expect(at(MAY, { ...opened, role: 'commission' }, joined)).toMatchObject({ participants: ['fr-dgccrf'] });
  expect(at(MAY)).toBeUndefined();
});

test.each([
  ['de-bnetza', true],
  ['fr-dgccrf', true],
  ['it-mise', false],
])('%s may see it: %s', (name, expected) => {
  expect(mayBeSeen(at(MAY, opened) as never, id(name))).toBe(expected);
});

describe('a notice', () => {
  test.each<[string, string, CoordinatedEntry[], string, 'product_safety' | 'food', string | undefined]>([
    ['of who opened it belongs', MAY, [opened], 'de-bnetza', 'product_safety', undefined],
    ['of who was invited and has joined belongs', MAY, [opened, joined], 'fr-dgccrf', 'product_safety', undefined],
    ['of who was invited and has not joined', MAY, [opened], 'fr-dgccrf', 'product_safety', 'no part'],
    ['of a stranger', MAY, [opened, joined], 'it-mise', 'product_safety', 'no part'],
    ['for one that does not exist', MAY, [], 'de-bnetza', 'product_safety', 'no such'],
    ['of another sector', MAY, [opened], 'de-bnetza', 'food', 'for product_safety'],
    ['before it begins', '2026-04-30T23:59:59.999Z', [opened], 'de-bnetza', 'product_safety', 'planned'],
    ['when it is over', '2026-07-01T00:00:00.000Z', [opened], 'de-bnetza', 'product_safety', 'closed'],
  ])('%s', (_, when, entries, organisation, sector, expected) => {
    const lack = lackOf(at(when, ...entries), { organisation: id(organisation), sector });
    if (expected === undefined) expect(lack).toBeUndefined();
    else expect(lack).toContain(expected);
  });
});

test.each([
  ['two months', '2026-07-01T00:00:00.000Z', []],
  ['no time at all', '2026-05-01T00:00:00.000Z', ['/from INVALID_INPUT', '/until INVALID_INPUT']],
  ['more than two years', '2028-06-01T00:00:00.000Z', ['/from INVALID_INPUT', '/until INVALID_INPUT']],
  ['a time that is over', '2026-05-02T00:00:00.000Z', ['/until TIME_NOT_PLAUSIBLE']],
])('%s', (_, until, expected) => {
  const faults = [...windowFaults({ from: '2026-05-01T00:00:00.000Z', until }, new Date(MAY))];
  expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});

const row = (changes: Partial<Counting>): Counting => ({
  marketplace: id('amber'),
  submitter: id('de-bnetza'),
  state: 'DELIVERED',
  deliveredAt: '2026-05-13T00:00:00.000Z',
  isOverdue: false,
  ...changes,
});
const gone = { outcome: 'REMOVE', actionAt: '2026-05-13T06:00:00.000Z' } as const;

describe('figures', () => {
  const rows = [
    row({ isOverdue: true }),
    row({ state: 'DECIDED_NO_ACTION', outcome: 'NO_ACTION' }),
    row({ state: 'DECIDED_REMOVE', outcome: 'REMOVE' }),
    row({ state: 'ACTION_IMPLEMENTED', ...gone }),
    row({ state: 'VERIFIED_REMOVED', ...gone, actionAt: '2026-05-13T12:00:00.000Z' }),
    row({ state: 'CLOSED', ...gone, actionAt: '2026-05-14T00:00:00.000Z' }),
    row({ state: 'CLOSED', outcome: 'NO_ACTION' }),
    row({ state: 'REINSTATED', ...gone }),
    row({ state: 'UNDER_REVIEW', ...gone }),
    row({ state: 'ACTION_IMPLEMENTED', outcome: 'WARN', actionAt: '2026-05-13T02:00:00.000Z' }),
    row({ state: 'ACTION_IMPLEMENTED', outcome: 'ALREADY_REMOVED', actionAt: '2026-05-12T00:00:00.000Z' }),
    row({ state: 'ENDED_BY_SELLER' }),
    row({ state: 'WITHDRAWN' }),
  ];

  test('keep open items in, take a claim that was found untrue as open, and a reinstated listing as not removed', () => {
    expect(figuresOf(rows)).toEqual({
      items: 13,
      stillOpen: 2,
      overdue: 1,
      decided: 9,
      removed: 3,
      verified: 2,
      endedBySeller: 1,
      withdrawn: 1,
      medianHoursToAction: 6,
      actedOn: 5,
      isSmall: false,
    });
  });

  test('every item is decided, open, ended or withdrawn', () => {
    const { items, decided, stillOpen, endedBySeller, withdrawn } = figuresOf(rows);
    expect(decided + stillOpen + endedBySeller + withdrawn).toBe(items);
  });

  test('of nothing are nothing, and small', () => {
    expect(figuresOf([])).toMatchObject({ items: 0, medianHoursToAction: null, actedOn: 0, isSmall: true });
  });

  test('by marketplace stand in the order of names', () => {
    const two = [row({ marketplace: id('bazaar') }), ...rows];
    expect(byMarketplace(two).map(({ marketplace, figures }) => `${marketplace} ${figures.items}`)).toEqual([
      'amber 13',
      'bazaar 1',
    ]);
  });
});
