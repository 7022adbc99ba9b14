import fc from 'fast-check';
import type { ItemRow } from '../../shared/contracts/item.ts';
import type { NewNotifierMeasure } from '../../shared/contracts/notifier-measure.ts';
import type { MeasureEntry } from '../../shared/domain/flaggers/measures.ts';
import { SECTORS } from '../../shared/sectors/sectors.ts';
import { RedressStanding } from '../../shared/vocabulary/flaggers.ts';
import { ItemId, NoticeId } from '../../shared/vocabulary/ids.ts';
import { Outcome } from '../../shared/vocabulary/life.ts';
import { Refusal } from '../../shared/vocabulary/redress.ts';
import { CATEGORY } from './notices.ts';
import { id } from './organisations.ts';

const uuid = (n: number): string => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`;
const itemId = (n: number) => ItemId.parse(uuid(n));
export const noticeId = (n: number) => NoticeId.parse(uuid(n));

let count = 0;

/** An item of a trusted flagger as a list shows it; undecided unless it is said otherwise. */
export function flagged(changes: Partial<ItemRow> = {}): ItemRow {
  count += 1;
  const { sector = 'counterfeit' } = changes;
  return {
    id: itemId(count),
    noticeId: noticeId(count),
    kind: 'NOTICE',
    sector,
    category: CATEGORY[sector],
    marketplace: id('amber'),
    status: 'DSA_TF',
    listing: { host: 'www.amber.example', listingId: String(count), url: `https://www.amber.example/item/${count}` },
    acceptedAt: '2026-05-13T14:40:00.000Z',
    deliveredAt: '2026-05-13T14:40:01.000Z',
    state: changes.outcome ? `DECIDED_${changes.outcome}` : 'DELIVERED',
    isOverdue: false,
    ...changes,
  };
}

/** So many of the same. */
export const times = (n: number, changes: Partial<ItemRow>): ItemRow[] =>
  Array.from({ length: n }, () => flagged(changes));

const STATUSES = ['DSA_TF', 'PLATFORM_TRUSTED', 'NO_STATUS'] as const;

/** Any item of any notice of a few, as far as a record of flaggers can tell. */
export const anyFlagged: fc.Arbitrary<ItemRow> = fc
  .record({
    notice: fc.nat(8),
    state: fc.constantFrom('UNDER_REVIEW' as const, 'ENDED_BY_SELLER' as const, 'WITHDRAWN' as const),
    outcome: fc.option(fc.constantFrom(...Outcome.options), { nil: undefined }),
    refusal: fc.option(fc.constantFrom(...Refusal.options), { nil: undefined }),
    redress: fc.option(fc.constantFrom(...RedressStanding.options), { nil: undefined }),
    marketplace: fc.constantFrom(id('amber'), id('bazaar')),
  })
  .map(({ notice, state, outcome, refusal, redress, ...row }) => {
    const sector = SECTORS[notice % SECTORS.length] ?? 'food';
    const status = STATUSES[notice % STATUSES.length] ?? 'NO_STATUS';
    const decided = { outcome, ...(refusal && { refusal }), ...(redress && { redress }) };
    return flagged({
      ...row,
      noticeId: noticeId(notice),
      sector,
      status,
      ...(outcome ? decided : { state }),
    } as Partial<ItemRow>);
  });

export const WARNED_AT = '2026-05-01T00:00:00.000Z';

/** A measure of a marketplace: a warning unless it is said otherwise. */
export const notifierMeasure = (changes: object = {}): NewNotifierMeasure =>
  ({
    kind: 'WARNING',
    actionId: 'm-1',
    cause: 'MANIFESTLY_UNFOUNDED_NOTICES',
    takenAt: WARNED_AT,
    reason: 'The same genuine goods again',
    items: [itemId(1)],
    ...changes,
  }) as NewNotifierMeasure;

/** What a marketplace did, and the record of a flagger that follows. */
export type Taken = readonly [marketplace: string, changes: object];
export const recordOf = (...measures: readonly Taken[]): MeasureEntry[] =>
  measures.map(([marketplace, changes], index) => ({
    n: index + 1,
    recordedAt: '2026-09-01T00:00:00.000Z',
    data: { marketplace: id(marketplace), measure: notifierMeasure({ actionId: `m-${index}`, ...changes }) },
  }));
