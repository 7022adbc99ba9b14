import type { Sector } from '../../sectors/sectors.ts';
import { type Instant, monthOf } from '../../vocabulary/time.ts';
import { assess } from '../sellers/assess.ts';
import { parametersOf } from '../sellers/definition.ts';
import { type Decision, isInWindow } from '../sellers/events.ts';
import { bySector, nextMonth, type RegisterAsked, type RegisterDraft, type Registers, share } from './asked.ts';
import type { Window } from './seller-lines.ts';

/** How many listings a seller has is not known here for all of them, so that the share decides nothing. */
const PARAMETERS = parametersOf({ proportion: 'off' });
const DAY_LENGTH = '2026-05-13'.length;

const DAY_MILLISECONDS = 24 * 3_600_000;

/** As things stand at the end of what is asked about: the last moment of it. */
const endOf = ({ to, asOf }: Pick<RegisterAsked, 'to' | 'asOf'>): Instant => {
  const end = `${nextMonth(to)}-01T00:00:00.000Z`;
  return new Date(Date.parse(end < asOf ? end : asOf) - 1).toISOString();
};

/** Decisions of other times are not looked at. */
export function windowOf(asked: Pick<RegisterAsked, 'to' | 'asOf'>): Window {
  const until = Date.parse(endOf(asked));
  return { from: until - PARAMETERS.windowDays * DAY_MILLISECONDS, until };
}

/** A seller with a decision in the window: whether it meets the criteria, and in how many items of each sector. */
interface Seller {
  readonly isRepeat: boolean;
  readonly sectors: readonly Sector[];
}

function* sellersIn(all: Iterable<Decision[]>, asOf: Instant): Generator<Seller> {
  const counting = { asOf, parameters: PARAMETERS, dayOf: (_: string, at: Instant) => at.slice(0, DAY_LENGTH) };
  for (const own of all) {
    const standing = own.filter((each) => isInWindow(each, counting));
    if (standing.length === 0) continue;
    yield {
      isRepeat: assess(standing, counting, undefined).meetsCriteria,
      sectors: standing.map(({ sector }) => sector),
    };
  }
}

const itemsOf = (sellers: readonly Seller[], of: readonly Sector[]): number =>
  sellers.reduce((sum, { sectors }) => sum + sectors.filter((sector) => of.includes(sector)).length, 0);

/** K31: by all that a seller did at a marketplace, whatever the sector; as things stand at the end of what is asked about. */
export function repeatSellers({ asked }: Registers): RegisterDraft[] {
  const { scope, sellers: lines } = asked;
  if (!lines || (scope !== 'ALL' && 'submitter' in scope)) return [];
  const until = endOf(asked);
  const sellers = [...sellersIn(lines.sellers(), until)];
  return bySector(asked).flatMap(({ sector, sectors }) => {
    const there = sellers.filter((seller) => seller.sectors.some((each) => sectors.includes(each)));
    const repeat = there.filter(({ isRepeat }) => isRepeat);
    if (there.length === 0) return [];
    const labels = { month: monthOf(until), sector };
    return [
      {
        ...share('substantiated items from repeat sellers', itemsOf(repeat, sectors), itemsOf(there, sectors)),
        ...labels,
      },
      { ...share('repeat sellers', repeat.length, there.length), ...labels },
    ];
  });
}
