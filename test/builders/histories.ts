import fc from 'fast-check';
import type { ItemEvent } from '../../shared/contracts/event.ts';
import type { Submitted } from '../../shared/domain/delivery.ts';
import { type Sealed, seal } from '../../shared/domain/life/history.ts';
import { deliveries, factsOf, type Setting, submittedOf } from './items.ts';
import { draftOf, type Move, movesFrom } from './moves.ts';

/** How many random cases a property is tried on: many times more when `LONG` is set. */
export const runs = (few: number): { numRuns: number } => ({ numRuns: few * (process.env['LONG'] ? 20 : 1) });

const MINUTE_MILLISECONDS = 60_000;

const kindAndStatus = fc.constantFrom<Pick<Submitted, 'kind' | 'status' | 'sector'>>(
  { kind: 'ORDER', status: 'AUTHORITY', sector: 'product_safety' },
  { kind: 'ORDER', status: 'AUTHORITY', sector: 'counterfeit' },
  { kind: 'NOTICE', status: 'AUTHORITY', sector: 'product_safety' },
  { kind: 'NOTICE', status: 'DSA_TF', sector: 'counterfeit' },
  { kind: 'NOTICE', status: 'PLATFORM_TRUSTED', sector: 'counterfeit' },
  { kind: 'NOTICE', status: 'NO_STATUS', sector: 'wildlife' },
  { kind: 'ALERT', status: 'AUTHORITY', sector: 'product_safety' },
);

/** Across the end of a month, over a holiday, and into years whose calendars are provisional or missing. */
const moment = fc.constantFrom(
  '2026-04-30T21:59:30.000Z',
  '2026-05-13T14:40:00.000Z',
  '2026-12-29T08:00:00.000Z',
  '2027-12-29T08:00:00.000Z',
);

/** A submission of one to three listings at one or two marketplaces. */
const setting = fc.record({
  at: moment,
  about: kindAndStatus,
  to: fc.array(fc.constantFrom('amber', 'bazaar'), { minLength: 1, maxLength: 3 }),
  pledges: fc.constantFrom<('PRODUCT_SAFETY' | never)[]>([], ['PRODUCT_SAFETY']),
});

/** One turn: which item, what happens to it, how long after the turn before, and how late it is told. */
const turn = fc.record({
  whose: fc.nat(999),
  isStep: fc.constantFrom(true, true, false),
  pick: fc.nat(999),
  choice: fc.nat(999),
  minutes: fc.oneof(fc.nat(12 * 60), fc.nat(3 * 24 * 60)),
  late: fc.oneof(fc.constant(0), fc.nat(600)),
});

interface Item {
  readonly submitted: Submitted;
  sealed: Sealed[];
}

function deliveredItems(settings: readonly Setting[]): Item[] {
  return settings.flatMap((each) =>
    deliveries(each).map((delivery) => ({ submitted: submittedOf(each), sealed: [delivery] })),
  );
}

type May = (move: Move) => boolean;

/** What the table of life allows the item next, done at a moment; undefined where nothing is left to do. */
function play({ submitted, sealed }: Item, { isStep, pick, choice, late }: Turn, now: number, may: May) {
  const { history } = sealed.at(-1) as Sealed;
  const facts = factsOf(history);
  const [steps, beside] = movesFrom(facts).map((moves) => moves.filter(may)) as [Move[], Move[]];
  const moves = (isStep && steps.length > 0) || beside.length === 0 ? steps : beside;
  const types = [...new Set(moves.map(({ type }) => type))];
  const candidates = moves.filter(({ type }) => type === types[pick % types.length]);
  const move = candidates[choice % candidates.length];
  if (!move) return [];
  const told = Math.max(now, Date.parse(history.events.at(-1)?.recordedAt ?? ''));
  const at = new Date(Math.max(Date.parse(facts.deliveredAt), told - late * MINUTE_MILLISECONDS)).toISOString();
  return [seal(history, draftOf(move, facts, choice, submitted, at), new Date(told))];
}

type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;
type Planned = typeof setting extends fc.Arbitrary<infer T> ? T : never;

const settingOf = ({ at, about, to, pledges }: Planned, index: number): Setting => ({
  ...about,
  at,
  to,
  reference: `REF-${index}`,
  submitter: about.status === 'AUTHORITY' ? 'de-bnetza' : 'brand-owner',
  marketplace: { pledges },
  ...(index % 2 === 0 && { sellerKey: 'key-of-a-seller-000001' }),
});

function playAll(planned: readonly Planned[], turns: readonly Turn[], may: May = () => true): Sealed[] {
  const items = deliveredItems(planned.map(settingOf));
  let now = Math.max(...planned.map(({ at }) => Date.parse(at)));
  for (const each of turns) {
    now += each.minutes * MINUTE_MILLISECONDS;
    const item = items[each.whose % items.length];
    item?.sealed.push(...play(item, each, now, may));
  }
  const all = items.flatMap(({ sealed }) => sealed);
  return readable(all.sort((a, b) => Date.parse(a.event.recordedAt) - Date.parse(b.event.recordedAt)));
}

/** One line an event, for whoever reads a counterexample. */
const readable = (sealed: Sealed[]): Sealed[] =>
  Object.assign(sealed, {
    [fc.toStringMethod]: () =>
      sealed
        .map(({ event: { itemId, n, type, occurredAt, recordedAt, data } }) => {
          const said = 'outcome' in data ? data.outcome : 'kind' in data ? `${data.kind} ${data.sector}` : '';
          return `\n${recordedAt} ${itemId.slice(0, 4)}/${n} ${type} ${said} at ${occurredAt}`;
        })
        .join(''),
  });

const turnsOf = (maxLength: number) => fc.array(turn, { maxLength, size: 'max' });

/** Some submissions and what became of them, as the log records it: legal by the table of life, item by item. */
export const cases = fc
  .tuple(fc.array(setting, { minLength: 1, maxLength: 2 }), turnsOf(40))
  .map(([planned, turns]) => playAll(planned, turns));

const lifeOf = (may: May) =>
  fc
    .tuple(setting, turnsOf(14))
    .map(([planned, turns]) => playAll([{ ...planned, to: planned.to.slice(0, 1) }], turns, may));

/** The life of one item, from its delivery on. */
export const life = lifeOf(() => true);

const QUARREL = new Set([
  'DECIDED',
  'ACTION_IMPLEMENTED',
  'SIGHTED',
  'VERIFICATION_FAILED',
  'VERIFIED_REMOVED',
  'WITHDRAWN',
]);

/** The life of one item about which a marketplace and those who check do not agree. */
export const quarrel = lifeOf(({ type, outcome }) => QUARREL.has(type) && (!outcome || outcome === 'REMOVE'));

export const eventsOf = (sealed: readonly Sealed[]): ItemEvent[] => sealed.map(({ event }) => event);
