import { isOf } from '../../contracts/register-entry.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { SellerMeasure } from '../../vocabulary/sellers.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { isSuspension } from '../sellers/measures.ts';
import { byMarketplace, count, firstOf, isIn, type RegisterDraft, type Registers, spansOf } from './asked.ts';

/** Who took something against whom, and when it began. */
interface Taken {
  readonly marketplace: OrganisationId;
  readonly takenAt: Instant;
  readonly what: string;
  readonly seller?: string;
}

/** A marketplace is shown its own, everybody together all; whoever submits has none. */
function within({ asked: { scope } }: Registers, all: readonly Taken[]): readonly Taken[] {
  if (scope === 'ALL') return all;
  return 'marketplace' in scope ? all.filter(({ marketplace }) => marketplace === scope.marketplace) : [];
}

const ofSellers = ({ entries }: Registers) =>
  entries.filter(isOf('SELLER_MEASURE')).map(({ data }) => ({
    ...data,
    marketplace: data.seller.split('~')[0] as OrganisationId,
    what: data.measure as string,
  }));

const NOTIFIERS = {
  MANIFESTLY_UNFOUNDED_NOTICES: 'processing of notices suspended',
  MANIFESTLY_UNFOUNDED_COMPLAINTS: 'processing of complaints suspended',
} as const;
const SELLERS = 'sellers suspended for manifestly illegal content';

function suspensions(registers: Registers): Taken[] {
  const sellers = ofSellers(registers).filter((each) => isSuspension(each) && each.basis === 'ILLEGAL_CONTENT');
  const notifiers = registers.entries
    .filter(isOf('NOTIFIER_MEASURE'))
    .filter(({ data }) => data.measure.kind === 'PROCESSING_SUSPENDED')
    .map(({ data: { marketplace, measure } }) => ({
      marketplace,
      takenAt: measure.takenAt,
      what: NOTIFIERS[measure.cause],
    }));
  return [...sellers.map((each) => ({ ...each, what: SELLERS })), ...notifiers];
}

/** For each period and marketplace: how many of each kind began in it. */
function counted(registers: Registers, all: readonly Taken[], kinds: readonly string[]): RegisterDraft[] {
  const { asked } = registers;
  const own = within(registers, all);
  return spansOf(asked, firstOf(own.map(({ takenAt }) => takenAt))).flatMap((span) => {
    const began = own.filter(({ takenAt }) => isIn(span, takenAt));
    return byMarketplace(asked, began).flatMap(({ own: of, ...marketplace }) => {
      const labels = { month: span.month, period: span.period, ...marketplace };
      return kinds.map((kind) => ({ ...count(kind, of.filter(({ what }) => what === kind).length), ...labels }));
    });
  });
}

/** K29: suspensions that began, three numbers that are never added up (DSA Art. 24(1)(b)). */
export const suspended = (registers: Registers): RegisterDraft[] =>
  counted(registers, suspensions(registers), [SELLERS, ...Object.values(NOTIFIERS)]);

const SELLERS_CONCERNED = 'sellers restricted or suspended';
const RESTRICTIONS: ReadonlySet<string> = new Set([
  'LISTING_RESTRICTION',
  'SUSPENSION_TEMPORARY',
  'SUSPENSION_PERMANENT',
]);

/** Measures about sellers by kind, and sellers that were restricted, each once in a period. */
export function sellerMeasures(registers: Registers): RegisterDraft[] {
  const all = ofSellers(registers);
  const firsts = new Map<string, Taken>();
  for (const each of [...all].sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))) {
    const cohort = registers.asked.cohortOf?.(each.takenAt.slice(0, 7)) ?? { month: each.takenAt.slice(0, 7) };
    const name = `${each.seller} ${cohort.period ?? cohort.month}`;
    if (RESTRICTIONS.has(each.what) && !firsts.has(name)) firsts.set(name, { ...each, what: SELLERS_CONCERNED });
  }
  return counted(registers, [...all, ...firsts.values()], [...SellerMeasure.options, SELLERS_CONCERNED]);
}
