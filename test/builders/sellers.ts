import fc from 'fast-check';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import type { Facts } from '../../shared/domain/life/facts.ts';
import { apply } from '../../shared/domain/life/fold.ts';
import { stateAfter } from '../../shared/domain/life/table.ts';
import { ACTING, type Outcome, type State } from '../../shared/vocabulary/life.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { deliver } from './items.ts';

const MINUTE_MILLISECONDS = 60_000;
export const DAY_MINUTES = 24 * 60;
const START: Instant = '2026-01-01T00:00:00.000Z';
export const afterStart = (minutes: number): Instant =>
  new Date(Date.parse(START) + minutes * MINUTE_MILLISECONDS).toISOString();

const SELLER_KEY = 'key-of-a-seller-000001';
const TYPES = [
  'DECIDED',
  'ACTION_IMPLEMENTED',
  'VERIFIED_REMOVED',
  'VERIFICATION_FAILED',
  'WITHDRAWN',
  'REINSTATED',
  'RESTRICTION_IMPOSED',
  'COMPLAINT_OPENED',
  'COMPLAINT_DECIDED',
  'DISPUTE_OPENED',
  'DISPUTE_DECIDED',
] as const;
type Type = (typeof TYPES)[number];

/** What happens next to an item, and how long after what happened before. */
const turn = fc.record({
  pick: fc.nat(999),
  minutes: fc.oneof(
    fc.nat(3 * DAY_MINUTES),
    fc.constantFrom(0, 1, DAY_MINUTES, 3 * DAY_MINUTES),
    fc.nat(90 * DAY_MINUTES),
  ),
  outcome: fc.constantFrom<Outcome>('REMOVE', 'REMOVE', 'DISABLE', 'WARN', 'PARTIAL', 'ALREADY_REMOVED', 'NO_ACTION'),
  ground: fc.constantFrom('LAW' as const, 'LAW' as const, 'TERMS' as const),
  complainant: fc.constantFrom('SELLER' as const, 'SELLER' as const, 'NOTIFIER' as const),
  result: fc.constantFrom('REVERSED' as const, 'REVERSED' as const, 'PARTIALLY_REVERSED' as const, 'UPHELD' as const),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** Now and then exactly three days, or one day, after the others. */
const start = fc.oneof(
  fc.nat(400 * DAY_MINUTES),
  fc.nat(12).map((days) => days * DAY_MINUTES),
  fc.nat(10 * DAY_MINUTES),
);

const told = fc.record({ start, turns: fc.array(turn, { minLength: 1, maxLength: 7 }) });
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

/** The same at whole days, so that moments fall together, and exactly on limits. */
const wholeDays = ({ start: from, turns }: Told): Told => {
  const whole = (minutes: number) => Math.round(minutes / DAY_MINUTES) * DAY_MINUTES;
  return { start: whole(from), turns: turns.map((each) => ({ ...each, minutes: whole(each.minutes) })) };
};

const item = fc.record({
  told: fc.oneof(told, told.map(wholeDays)),
  listing: fc.nat(5),
  isSerious: fc.boolean(),
});

const numberOf = ({ redress = [] }: Facts, kind: 'COMPLAINT' | 'DISPUTE', isOpen: boolean): number =>
  redress.filter((each) => each.kind === kind).findIndex((each) => isOpen && !each.decidedAt) + 1;

function dataOf(facts: Facts, type: Type, { outcome, ground, complainant, result }: Turn): object | undefined {
  const { redress = [] } = facts;
  switch (type) {
    case 'DECIDED':
      return { outcome, ...(ACTING.has(outcome) && { ground }) };
    case 'RESTRICTION_IMPOSED':
      return facts.outcome && ACTING.has(facts.outcome) ? undefined : { measures: ['LISTING_REMOVED'], ground };
    case 'COMPLAINT_OPENED':
    case 'DISPUTE_OPENED':
      return redress.length < 9 ? { complainant, subject: 'a', body: 'A body', complaint: 1, dispute: 1 } : undefined;
    case 'COMPLAINT_DECIDED':
    case 'DISPUTE_DECIDED': {
      const number = numberOf(facts, type === 'COMPLAINT_DECIDED' ? 'COMPLAINT' : 'DISPUTE', true);
      return number > 0 ? { complaint: number, dispute: number, result, humanInvolved: true } : undefined;
    }
    case 'ACTION_IMPLEMENTED':
      return { measures: ['LISTING_REMOVED'] };
    default:
      return { reason: 'By mistake' };
  }
}

const isAllowed = (state: State, type: Type, outcome: Outcome): boolean =>
  stateAfter(type, state, type === 'DECIDED' ? outcome : undefined) !== undefined;

/** Plays what the life of an item allows, by the table of life and nothing that counts sellers. */
function play(delivered: ItemEvent, { start: from, turns }: Told): ItemEvent[] {
  const events = [delivered];
  let facts = apply(undefined, delivered);
  let minutes = from;
  for (const each of turns) {
    minutes += each.minutes;
    const options = TYPES.filter((type) => isAllowed(facts.state, type, each.outcome) && dataOf(facts, type, each));
    const type = options[each.pick % Math.max(1, options.length)];
    if (!type) break;
    const at = afterStart(minutes);
    const { itemId, n } = facts;
    const said = { itemId, n: n + 1, type, occurredAt: at, recordedAt: at, actor: { role: 'system' }, hash: '' };
    const event = { ...said, data: dataOf(facts, type, each) } as unknown as ItemEvent;
    events.push(event);
    facts = apply(facts, event);
  }
  return events;
}

/** What was decided about the listings of one seller, reversed, and decided again: raw events, and what listings there are. */
export interface SellerHistory {
  readonly events: readonly ItemEvent[];
  readonly listingOf: (itemId: string) => string;
  readonly isSerious: (itemId: string) => boolean;
}

/** Deliveries are made once: their clocks take longer than all the rest. */
const MOST_ITEMS = 12;
const deliveries = Array.from({ length: MOST_ITEMS }, (_, index): ItemEvent => {
  const { events } = deliver({ at: START, reference: `REF-${index}`, sellerKey: SELLER_KEY, sector: 'counterfeit' });
  return events[0] as ItemEvent;
});

export const sellerHistory: fc.Arbitrary<SellerHistory> = fc
  .array(item, { minLength: 3, maxLength: MOST_ITEMS, size: 'max' })
  .map((items) => {
    const of = new Map(items.map((each, index) => [deliveries[index]?.itemId as string, each]));
    return {
      events: items.flatMap((each, index) => play(deliveries[index] as ItemEvent, each.told)),
      listingOf: (itemId) => String(of.get(itemId)?.listing),
      isSerious: (itemId) => of.get(itemId)?.isSerious === true,
    };
  });
