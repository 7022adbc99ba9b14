import { ACTING } from '../../vocabulary/life.ts';
import type { RedressResult } from '../../vocabulary/redress.ts';
import { type Instant, millisecondsBetween } from '../../vocabulary/time.ts';
import type { Counted, Redress } from '../life/facts.ts';

const DAY_MILLISECONDS = 24 * 3_600_000;

/** Windows in which a listing that was verified to be gone may come back, in days. */
export const WINDOWS = [30, 90, 180] as const;

/** Outcomes that say nothing of whether the notice was right: never called invalid, and never called accepted. */
const ASIDE: ReadonlySet<string> = new Set(['DISPUTED', 'ERROR_CHANNEL', 'ALREADY_REMOVED']);

const one = (yes: boolean): number => (yes ? 1 : 0);
const isReversed = (result: RedressResult | undefined): boolean =>
  result === 'REVERSED' || result === 'PARTIALLY_REVERSED';

/** One letter a result; what is not decided has none. */
const LETTER: Readonly<Record<RedressResult, string>> = {
  UPHELD: 'u',
  PARTIALLY_REVERSED: 'p',
  REVERSED: 'r',
  OMITTED: 'm',
};

/** The groups of the harmonised report that an entry counts in; one by a trusted flagger on no action in (e) and in (f). */
function groupsOf({ kind, subject }: Redress, { status }: Counted): string[] {
  if (kind === 'DISPUTE') return ['s'];
  const groups = subject === 'f' || (subject === 'e' && status === 'DSA_TF') ? ['e', 'f'] : [subject ?? ''];
  return ['t', ...groups].map((group) => `k${group}`);
}

function ofRedress(facts: Counted): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const entry of facts.redress ?? []) {
    for (const group of groupsOf(entry, facts)) {
      add(`${group}o`);
      if (entry.result) add(`${group}${LETTER[entry.result]}`);
    }
    if (entry.implementedAt && isReversed(entry.result)) add('si');
  }
  if (counts['kto']) add('kx');
  return counts;
}

/** Whether the notice was right, as far as anybody has said: the marketplace, and apart from it whoever looked again. */
function ofValidity(facts: Counted): Record<string, number> {
  const { decidedAt, outcome, redress = [], reversal } = facts;
  if (!decidedAt || !outcome) return {};
  const isAside = ASIDE.has(outcome);
  const isAccepted = !isAside && ACTING.has(outcome);
  const isSubstantiated = isAccepted && reversal !== 'REVERSED';
  const confirmed = redress.some(({ complainant, result }) =>
    complainant === 'SELLER' ? result === 'UPHELD' : isReversed(result),
  );
  return {
    va: one(isAccepted),
    vs: one(isSubstantiated),
    rf: one(isSubstantiated && facts.isReferred === true),
    vd: one(!isAside),
    vx: one(isAside),
    vc: one(isSubstantiated && confirmed),
    vo: one(redress.some(({ complainant, result }) => complainant === 'SELLER' && isReversed(result))),
    ni: one(facts.isNewlyImposed === true),
    ri: one(facts.reinstatedAt !== undefined),
  };
}

const ofQuestions = ({ questions = 0, lapsed = 0 }: Counted): Record<string, number> => ({
  qi: one(questions > 0),
  qn: questions,
  ql: one(questions > 1),
  qx: lapsed,
});

const ofFollowThrough = (facts: Counted): Record<string, number> => ({
  fi: one(facts.buyers !== undefined),
  fb: facts.buyers ?? 0,
  fu: facts.units ?? 0,
  fr: one(facts.isRecallPublished === true),
  fg: one(facts.isGatewayReported === true),
  fd: facts.identical ?? 0,
  fp: one(facts.isProofRequested === true),
});

/** What happens around and after a decision, as counters of the period in which the item was delivered. */
export const laterCounts = (facts: Counted): Readonly<Record<string, number>>[] => [
  ofRedress(facts),
  ofValidity(facts),
  ofQuestions(facts),
  ofFollowThrough(facts),
  { vf: facts.failures ?? 0 },
];

/** The end of the day, in UTC, on which a window is over: a day has one name, so that counters stay few. */
const endOfWindow = (verifiedGoneAt: Instant, days: number): Instant => {
  const day = Math.floor(Date.parse(verifiedGoneAt) / DAY_MILLISECONDS);
  return new Date((day + days + 1) * DAY_MILLISECONDS).toISOString();
};

/**
 * Of an item verified to be gone: for each window its end, and whether the listing came back within it, to the millisecond. It is
 * counted once the window is over, however early the listing came back, so that figures of one period do not fall by waiting.
 */
export function durability(facts: Counted): { name: string; end: Instant; isBack: boolean }[] {
  const { verifiedGoneAt, reappearedAt } = facts;
  if (!verifiedGoneAt) return [];
  return WINDOWS.map((days) => ({
    name: `z${days}`,
    end: endOfWindow(verifiedGoneAt, days),
    isBack: reappearedAt !== undefined && millisecondsBetween(verifiedGoneAt, reappearedAt) <= days * DAY_MILLISECONDS,
  }));
}
