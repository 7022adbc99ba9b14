import { Engine } from '../../shared/domain/kpi/engine.ts';
import type { Counted, Redress } from '../../shared/domain/life/facts.ts';
import type { PublicSource } from '../../shared/domain/publication/tables.ts';
import { deliver, factsOf } from './items.ts';
import { id } from './organisations.ts';

const HOUR = 3_600_000;

/** Numbers that look drawn and are the same each time (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Drawn {
  readonly items: number;
  readonly months?: readonly string[];
  readonly marketplaces?: readonly (readonly [name: string, weight: number])[];
  readonly sectors?: readonly (readonly [name: Counted['sector'], weight: number])[];
  readonly seed?: number;
}

const MARKETPLACES = [['amber', 5], ['bazaar', 4], ['corner', 3], ['dock', 2], ['emporium', 1]] as const; // biome-ignore format: one row
const SECTORS = [['product_safety', 6], ['counterfeit', 5], ['food', 1], ['wildlife', 0.3]] as const; // biome-ignore format: one row
const STATUSES = [['AUTHORITY', 5], ['DSA_TF', 3], ['PLATFORM_TRUSTED', 1], ['NO_STATUS', 2]] as const; // biome-ignore format: one row
const STATES = [['DE', 6], ['FR', 4], ['LU', 0.4], ['AT', 1.5], ['IE', 0.8]] as const; // biome-ignore format: one row
const OUTCOMES = [['REMOVE', 10], ['DISABLE', 4], ['NO_ACTION', 3], ['WARN', 1], ['DISPUTED', 0.5], ['ERROR_CHANNEL', 0.2]] as const; // biome-ignore format: one row

const plain = factsOf(deliver({ at: '2026-05-13T14:40:00.000Z' }));

/** One item with a life of its own, so far as counters tell it. */
function drawOne(draw: () => number, n: number, how: Drawn): Counted {
  const of = <T>(weighted: readonly (readonly [T, number])[]): T => {
    let left = draw() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [each, weight] of weighted) {
      left -= weight;
      if (left < 0) return each;
    }
    return (weighted[0] as readonly [T, number])[0];
  };
  const months = how.months ?? ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  const month = of(months.map((each) => [each, 1] as const));
  const delivered = Date.parse(`${month}-01T08:00:00.000Z`) + Math.floor(draw() * 27 * 24) * HOUR;
  const after = (hours: number) => new Date(delivered + hours * HOUR).toISOString();
  const [isOpen, hours] = [draw() < 0.08, draw() ** 3 * 300];
  const outcome = of(OUTCOMES);
  const isActing = outcome === 'REMOVE' || outcome === 'DISABLE' || outcome === 'WARN';
  const isLatelyTold = draw() < 0.1;
  const decided = { decidedAt: after(hours), assessedAt: after(hours), decidedRecordedAt: after(hours + (isLatelyTold ? 90 : 0)), outcome, ground: draw() < 0.5 ? ('LAW' as const) : ('TERMS' as const), measures: 1 }; // biome-ignore format: one thought
  const acted = { actionAt: after(hours + 1), actionRecordedAt: after(hours + (isLatelyTold ? 91 : 1)), ...(draw() < 0.7 && { verifiedGoneAt: after(hours + 30) }), ...(draw() < 0.05 && { isContradicted: true }) }; // biome-ignore format: one thought
  const subject = isActing ? ('a' as const) : ('e' as const);
  const complaint: Redress = { kind: 'COMPLAINT', complainant: isActing ? 'SELLER' : 'NOTIFIER', subject, openedAt: after(hours + 40), decidedAt: after(hours + 90), result: of([['UPHELD', 3], ['REVERSED', 1], ['OMITTED', 0.3]] as const) }; // biome-ignore format: one thought
  const noticeId = plain.noticeId.replace(/.{6}$/, String(n).padStart(6, '0')) as Counted['noticeId'];
  return {
    ...plain,
    itemId: plain.itemId.replace(/.{6}$/, String(n).padStart(6, '0')) as Counted['itemId'],
    noticeId,
    deliveredAt: new Date(delivered).toISOString(),
    noticeMonth: month,
    marketplace: id(of(how.marketplaces ?? MARKETPLACES)),
    sector: of(how.sectors ?? SECTORS),
    status: of(STATUSES),
    memberState: of(STATES),
    clocks: plain.clocks.map((clock) => ({
      ...clock,
      ...('dueAt' in clock && { dueAt: after(72) }),
    })) as Counted['clocks'],
    yardsticks: { 2: after(72), 3: after(96), 5: after(144) },
    ...(isOpen
      ? { state: 'DELIVERED' }
      : isActing
        ? { state: 'ACTION_IMPLEMENTED', ...decided, ...acted }
        : { state: 'DECIDED_NO_ACTION', ...decided }),
    ...(!isOpen && draw() < 0.2 && { redress: [complaint] }),
  } as Counted;
}

/** Items of several marketplaces, drawn. */
export function drawItems(how: Drawn): Counted[] {
  const draw = drawing(how.seed ?? 1);
  return Array.from({ length: how.items }, (_, n) => drawOne(draw, n, how));
}

/** What is published from. */
export function publicSource(items: readonly Counted[], asOf = '2027-06-30T00:00:00.000Z'): PublicSource {
  const engine = new Engine({ scope: 'ALL', asOf, by: ['sector', 'status', 'memberState'] });
  for (const item of items) engine.add(item);
  const { counts, byMarketplace = new Map() } = engine.source();
  return { counts, byMarketplace, asOf };
}
