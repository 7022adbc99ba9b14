import { type Instant, monthOf } from '../../vocabulary/time.ts';
import type { Counted } from '../life/facts.ts';
import { effectOf } from '../life/order-effect.ts';
import { DECIDED_TO_ACT_STATES, OPEN_STATES } from '../life/table.ts';
import { nameOf } from './cell.ts';
import { answerCounts, exposureCounts, isTakenDown } from './counters-answers.ts';
import { durability, laterCounts } from './counters-later.ts';
import { durationsOf } from './durations.ts';
import { bucketOf } from './histogram.ts';
import { bucketOfAssessment, endOf, firstDueOf, isRemoved, isWithdrawnBefore } from './standing.ts';

/**
 * What one item adds to the counters: key `month#sector#part|cell.counter` → number.
 *
 * Nothing here depends on the day of asking: what is due is counted under its due time, and summed up when asked.
 */
export type Counts = Map<string, number>;

/** Parts of a KPI row: plain counts, counts by due time, and duration buckets; apart, so that rows stay small. */
type Part = 'main' | 'due' | 'time';

const MINUTE_MILLISECONDS = 60_000;
/** Due times are minutes since 1970 in base 36 in the names of counters: always the end of a local day, so minutes are exact. */
export const dueName = (dueAt: Instant): string => Math.floor(Date.parse(dueAt) / MINUTE_MILLISECONDS).toString(36);
export const dueOf = (name: string): Instant => new Date(Number.parseInt(name, 36) * MINUTE_MILLISECONDS).toISOString();

/** Short names of duration buckets. */
export const MEASURED = { a: 'toAction', s: 'sinceSubmission', d: 'toDecision', r: 'toReceipt', e: 'toEffect', q: 'toConsumption', k: 'toComplaintDecision', w: 'waited' } as const; // biome-ignore format: one row

/** A yes becomes a 1. */
const one = (yes: boolean): number => (yes ? 1 : 0);

/** Deadlines that wait for a calendar, by the prefix they will be counted under: not yet due, and in no denominator. */
function waiting(facts: Counted): Record<string, number> {
  if (facts.withdrawnAt) return {};
  const isPending = (clock: string) =>
    facts.clocks.some((running) => running.clock === clock && running.status === 'PENDING_CALENDAR');
  return {
    ...Object.fromEntries([2, 3, 5].map((k) => [`pw${k}`, one(facts.yardsticks[k as 2 | 3 | 5] === undefined)])),
    pg: one(isPending('GPSR_ORDER')),
    pp: one(isPending('GPSR_NOTICE')),
    pa: one(isPending('PLEDGE_AUTH')),
  };
}

const standing = (facts: Counted): Record<string, number> => {
  const bucket = bucketOfAssessment(facts);
  return bucket === undefined ? { [`o${endOf(facts)}`]: 1 } : { [`o${endOf(facts)}`]: 1, [`b${bucket}`]: 1 };
};

function plain(facts: Counted): Record<string, number> {
  const { state, decidedAt, outcome, ground, measures = 0, actionAt, receivedAt, receiptConfirmedAt } = facts;
  const isOpen = OPEN_STATES.has(state);
  return {
    it: 1,
    ti: one(facts.status === 'DSA_TF'),
    op: one(isOpen),
    un: one(isOpen && !decidedAt),
    da: one(DECIDED_TO_ACT_STATES.has(state)),
    dc: one(decidedAt !== undefined),
    ac: one(actionAt !== undefined && outcome !== 'ALREADY_REMOVED'),
    rm: one(isRemoved(facts)),
    wb: one(isWithdrawnBefore(facts, firstDueOf(facts))),
    ml: ground === 'LAW' ? measures : 0,
    mt: ground === 'TERMS' ? measures : 0,
    rc: one(receiptConfirmedAt !== undefined),
    rk: one(receivedAt !== undefined),
  };
}

/** Nothing more is expected of the marketplace: what is not done by now will not be done in time. */
const isClosed = ({ state }: Counted): boolean => !OPEN_STATES.has(state) && !DECIDED_TO_ACT_STATES.has(state);

/** In time by the marketplace's claim, by our record, and by what checks found; `n` is the denominator, `b` what cannot be any more. */
function inTime(facts: Counted, dueAt: Instant, isActCounted = true): Record<string, number> {
  const { actionAt, actionRecordedAt, isContradicted, verifiedGoneAt } = facts;
  const claimed = isActCounted && actionAt !== undefined && actionAt < dueAt;
  return {
    n: 1,
    c: one(claimed),
    r: one(claimed && actionRecordedAt !== undefined && actionRecordedAt < dueAt),
    v: one(claimed && verifiedGoneAt !== undefined && !isContradicted),
    x: one(claimed && isContradicted === true),
    b: one(isClosed(facts) && !(claimed && !isContradicted)),
  };
}

/** Found gone by a check, whatever the marketplace says of it. */
const isFoundGone = ({ verifiedGoneAt, isContradicted }: Counted, dueAt: Instant): boolean =>
  verifiedGoneAt !== undefined && verifiedGoneAt < dueAt && isContradicted !== true;

/** A decision is claimed and reported; nobody outside sees it, so that none is verified. `q` counts those set aside. */
function decidedInTime(facts: Counted, dueAt: Instant): Record<string, number> {
  const { state, decidedAt, decidedRecordedAt, outcome } = facts;
  const inTimeByClaim = decidedAt !== undefined && decidedAt < dueAt;
  const isReported = inTimeByClaim && decidedRecordedAt !== undefined && decidedRecordedAt < dueAt;
  const isAside = decidedAt !== undefined && (outcome === 'DISPUTED' || outcome === 'ERROR_CHANNEL');
  return {
    dc: one(inTimeByClaim),
    dr: one(isReported),
    db: one(!inTimeByClaim && !OPEN_STATES.has(state)),
    qn: one(isAside),
    qc: one(isAside && inTimeByClaim),
    qr: one(isAside && isReported),
  };
}

/** How a due time is named in a counter: by itself where it is stored, by whether it has come where the moment of asking is known. */
export type NameOfDue = (dueAt: Instant) => string;

/** Is told of counters: what their names begin with, and each by the rest of its name. */
type Tell = (part: Part, start: string, counts: Readonly<Record<string, number>>) => void;

/** Counts by due time: `w2`, `w3`, `w5` for k working days, `g` for GPSR orders, `p` for GPSR notices, `a` for the pledge. */
function byDue(facts: Counted, nameOfDue: NameOfDue, tell: Tell): void {
  const add = (
    prefix: string,
    dueAt: Instant | undefined,
    ...counted: ((dueAt: Instant) => Record<string, number>)[]
  ) => {
    if (!dueAt || isWithdrawnBefore(facts, dueAt)) return;
    const start = `${prefix}:${nameOfDue(dueAt)}:`;
    for (const count of counted) tell('due', start, count(dueAt));
  };
  const dueBy = (clock: string) => facts.clocks.find((running) => running.clock === clock)?.dueAt;
  const [acted, decided] = [(at: Instant) => inTime(facts, at), (at: Instant) => decidedInTime(facts, at)];
  add('w2', facts.yardsticks[2], acted, decided);
  add('w3', facts.yardsticks[3], acted, decided, (dueAt) => ({ g: one(isFoundGone(facts, dueAt)) }));
  add('w5', facts.yardsticks[5], acted, decided);
  add('g', dueBy('GPSR_ORDER'), (dueAt) => inTime(facts, dueAt, effectOf(facts.outcome) === 'EFFECTED'));
  add('a', dueBy('PLEDGE_AUTH'), (dueAt) => inTime(facts, dueAt, isTakenDown(facts)));
  add('p', dueBy('GPSR_NOTICE'), decided, () => ({ n: 1 }));
  for (const { name, end, isBack } of durability(facts))
    tell('due', `${name}:${nameOfDue(end)}:`, { n: 1, c: one(isBack) });
}

function byDuration(facts: Counted): Record<string, number> {
  const taken = durationsOf(facts);
  const counts: Record<string, number> = {};
  for (const [letter, measured] of Object.entries(MEASURED)) {
    for (const milliseconds of taken[measured] ?? []) {
      const name = `h${letter}:${bucketOf(milliseconds)}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}

/** What one item adds, but for what durations are made of. No counter is told of twice. */
export function plainAndDue(facts: Counted, nameOfDue: NameOfDue, tell: Tell): void {
  const all = [plain(facts), standing(facts), answerCounts(facts), exposureCounts(facts), waiting(facts)];
  for (const counts of [...all, ...laterCounts(facts)]) tell('main', '', counts);
  byDue(facts, nameOfDue, tell);
}

/** Everything one item adds. */
export function countsOf(facts: Counted): Counts {
  const counts: Counts = new Map();
  const [row, cell] = [`${monthOf(facts.deliveredAt)}#${facts.sector}`, nameOf(facts)];
  const tell: Tell = (part, start, named) => {
    for (const [name, value] of Object.entries(named))
      if (value !== 0) counts.set(`${row}#${part}|${cell}.${start}${name}`, value);
  };
  plainAndDue(facts, dueName, tell);
  tell('time', '', byDuration(facts));
  return counts;
}

/** What changes from one set of counts to another. */
export function difference(before: Counts, after: Counts): Counts {
  const changed: Counts = new Map();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const by = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (by !== 0) changed.set(key, by);
  }
  return changed;
}

export function addTo(total: Counts, counts: Counts): void {
  for (const [key, value] of counts) total.set(key, (total.get(key) ?? 0) + value);
}
