import {
  among,
  type Counters,
  counted,
  DECIDED_TO_ACT,
  itemsOf,
  OPEN,
  one,
  REDRESS_OF_ITEMS,
  REMOVED,
  TAKEN_DOWN,
  type Whose,
  WITHDRAWN_BEFORE,
} from './sql-parts.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** How an item ended, or that it has not: the words add up to the cohort. */
const END = `case when state = 'WITHDRAWN' then 'WITHDRAWN' when state = 'ENDED_BY_SELLER' then 'ENDED_BY_SELLER'
    when outcome is not null and not ${OPEN} then outcome else 'NONE' end`;
const ENDS = [
  'REMOVE', 'DISABLE', 'RESTRICT', 'WARN', 'PARTIAL', 'ALREADY_REMOVED', 'NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL',
  'WITHDRAWN', 'ENDED_BY_SELLER', 'NONE',
] as const; // biome-ignore format: one table
const ends: Counters = Object.fromEntries(ENDS.map((end) => [`o${end}`, one(`${END} = '${end}'`)]));

/** Time to assessment, in buckets that are open above: exactly 24 hours falls into the second. */
const TAKEN = '(assessed_at - delivered_at)';
const ASSESSED: Counters = {
  b0: one(`${TAKEN} < ${24 * HOUR}`),
  b1: one(`${TAKEN} >= ${24 * HOUR} and ${TAKEN} < ${48 * HOUR}`),
  b2: one(`${TAKEN} >= ${48 * HOUR} and ${TAKEN} < ${168 * HOUR}`),
  b3: one(`${TAKEN} >= ${168 * HOUR}`),
};

const STANDING: Counters = {
  it: '1',
  ti: one("status = 'DSA_TF'"),
  op: one(OPEN),
  un: one(`${OPEN} and decided_at is null`),
  da: one(DECIDED_TO_ACT),
  dc: one('decided_at is not null'),
  ac: one("action_at is not null and coalesce(outcome, '') <> 'ALREADY_REMOVED'"),
  rm: one(REMOVED),
  wb: one(WITHDRAWN_BEFORE),
  ml: "case when ground = 'LAW' then measures else 0 end",
  mt: "case when ground = 'TERMS' then measures else 0 end",
  rc: one('receipt_confirmed_at is not null'),
  rk: one('received_at is not null'),
  vf: 'failures',
};

/** Deadlines that wait for a calendar: not yet due, and in no denominator. */
const unless = (condition: string): string => one(`withdrawn_at is null and ${condition}`);
const WAITING: Counters = {
  pw2: unless('due_w2 is null'),
  pw3: unless('due_w3 is null'),
  pw5: unless('due_w5 is null'),
  pg: unless('pending_gpsr_order'),
  pp: unless('pending_gpsr_notice'),
  pa: unless('pending_pledge_auth'),
};

/** Whether the notice was right, as far as anybody has said. */
const SAID = '(decided_at is not null and outcome is not null)';
const ASIDE = among('outcome', ['DISPUTED', 'ERROR_CHANNEL', 'ALREADY_REMOVED']);
const ACCEPTED = `(${SAID} and ${among('outcome', ['REMOVE', 'DISABLE', 'RESTRICT', 'WARN', 'PARTIAL'])})`;
const SUBSTANTIATED = `(${ACCEPTED} and coalesce(reversal, '') <> 'REVERSED')`;
const VALIDITY: Counters = {
  va: one(ACCEPTED),
  vs: one(SUBSTANTIATED),
  rf: one(`${SUBSTANTIATED} and is_referred`),
  vd: one(`${SAID} and not ${ASIDE}`),
  vx: one(`${SAID} and ${ASIDE}`),
  vc: one(`${SUBSTANTIATED} and confirmed > 0`),
  vo: one(`${SAID} and overturned > 0`),
  ni: one(`${SAID} and is_newly_imposed`),
  ri: one(`${SAID} and reinstated_at is not null`),
  kx: one('complaints > 0'),
};

const citing = (letter: string): string => `coalesce(length(feedback) - length(replace(feedback, '${letter}', '')), 0)`;
const KNOWN = `(${TAKEN_DOWN} and first_seen_at is not null and action_at >= first_seen_at)`;
const EXPOSURE = '(action_at - first_seen_at)';
const AROUND: Counters = {
  qi: one('questions > 0'),
  qn: 'questions',
  ql: one('questions > 1'),
  qx: 'lapsed',
  fi: one('buyers is not null'),
  fb: 'coalesce(buyers, 0)',
  fu: 'coalesce(units, 0)',
  fr: one('is_recall_published'),
  fg: one('is_gateway_reported'),
  fd: 'identical',
  fp: one('is_proof_requested'),
  ie: one('notifier_informed_at is not null'),
  cl: citing('L'),
  ct: citing('T'),
  cn: citing('N'),
  xa: one(TAKEN_DOWN),
  xn: one(KNOWN),
  xm: `case when ${KNOWN} then (${EXPOSURE} - ${EXPOSURE} % ${MINUTE}) / ${MINUTE} else 0 end`,
};

const reversed = among('result', ['REVERSED', 'PARTIALLY_REVERSED']);
/** Of each item that was complained about: how often, and what whoever looked again has said. */
const LOOKED_AGAIN = `select item_id, sum(${one("redress_kind = 'COMPLAINT'")}) as complaints,
    sum(${one(`(complainant = 'SELLER' and result = 'UPHELD') or (complainant <> 'SELLER' and ${reversed})`)}) as confirmed,
    sum(${one(`complainant = 'SELLER' and ${reversed}`)}) as overturned
  from redress where cut = ? group by item_id`;

/** What items add by standing as they do. Parameters: the cut, the submitter if one is asked about, the cut. */
export const itemCounts = (whose: Whose): string => `with chosen as (
  ${itemsOf(whose)}
), looked as (
  ${LOOKED_AGAIN}
), standing as (
  select chosen.*, looked.complaints, looked.confirmed, looked.overturned
  from chosen left join looked on looked.item_id = chosen.item_id
), ${counted({ ...STANDING, ...ends, ...ASSESSED, ...WAITING, ...VALIDITY, ...AROUND }, 'standing')}`;

const COMPLAINT = "redress_kind = 'COMPLAINT'";
/** The groups of the harmonised report: (f) is (e) by a trusted flagger, and counts in both. */
const GROUPS: Counters = {
  kt: COMPLAINT,
  ka: `${COMPLAINT} and subject = 'a'`,
  kb: `${COMPLAINT} and subject = 'b'`,
  kc: `${COMPLAINT} and subject = 'c'`,
  kd: `${COMPLAINT} and subject = 'd'`,
  ke: `${COMPLAINT} and ${among('subject', ['e', 'f'])}`,
  kf: `${COMPLAINT} and (subject = 'f' or (subject = 'e' and status = 'DSA_TF'))`,
  s: "redress_kind = 'DISPUTE'",
};
const RESULTS = { u: 'UPHELD', p: 'PARTIALLY_REVERSED', r: 'REVERSED', m: 'OMITTED' } as const;

const redressCounters = (): Counters =>
  Object.fromEntries([
    ...Object.entries(GROUPS).flatMap(([group, condition]) => [
      [`${group}o`, one(condition)],
      ...Object.entries(RESULTS).map(([letter, result]) => [
        `${group}${letter}`,
        one(`${condition} and result = '${result}'`),
      ]),
    ]),
    ['si', one("implemented_at is not null and result in ('REVERSED', 'PARTIALLY_REVERSED')")],
  ]);

/** What complaints and disputes add. Parameters: the cut, the submitter if one is asked about, the cut. */
export const redressCounts = (whose: Whose): string => `with chosen as (
  ${itemsOf(whose)}
), taken_up as (
  ${REDRESS_OF_ITEMS}
), ${counted(redressCounters(), 'taken_up')}`;
