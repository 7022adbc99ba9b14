import {
  among,
  CELL,
  type Counters,
  counted,
  DECIDED_TO_ACT,
  itemsOf,
  OPEN,
  one,
  type Whose,
  wordsAs,
} from './sql-parts.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Windows in which a listing that was verified to be gone may come back, in days. */
const WINDOWS = [30, 90, 180] as const;
const window = (days: number): string => `z${days}`;

/** When what is counted under a prefix is due; a window is over at the end of its last day, UTC. */
const DUE: Readonly<Record<string, string>> = {
  w2: 'due_w2',
  w3: 'due_w3',
  w5: 'due_w5',
  g: 'due_gpsr_order',
  p: 'due_gpsr_notice',
  a: 'due_pledge_auth',
  ...Object.fromEntries(
    WINDOWS.map((days) => [window(days), `verified_gone_at - verified_gone_at % ${DAY} + ${(days + 1) * DAY}`]),
  ),
};
const PREFIXES = Object.keys(DUE);
const cases = (of: Readonly<Record<string, string>>): string =>
  `case prefix ${Object.entries(of)
    .map(([prefix, value]) => `when '${prefix}' then ${value}`)
    .join(' ')} end`;

const WORKING_DAYS = among('prefix', ['w2', 'w3', 'w5']);
/** An order is effected by whatever ends, or warns of, the danger (GPSR Art. 22(4)); the pledge speaks of taking down. */
const EFFECTED = among('outcome', ['REMOVE', 'DISABLE', 'WARN', 'ALREADY_REMOVED']);
const TAKEN_DOWN = among('outcome', ['REMOVE', 'DISABLE']);
const ACT_COUNTS = `(${WORKING_DAYS} or (prefix = 'g' and ${EFFECTED}) or (prefix = 'a' and ${TAKEN_DOWN}))`;

/** Nothing more is expected of the marketplace: what is not in time by now cannot be any more. */
const CLOSED = `(not ${OPEN} and not ${DECIDED_TO_ACT})`;
/** In time by the word of the marketplace, and by our record. */
const CLAIMED = `(${ACT_COUNTS} and action_at < due)`;
const DECISION_COUNTS = among('prefix', ['w2', 'w3', 'w5', 'p']);
const DECIDED = `(${DECISION_COUNTS} and decided_at < due)`;
const REPORTED = `(${DECIDED} and decided_recorded_at < due)`;
const ASIDE = `(${DECISION_COUNTS} and decided_at is not null and ${among('outcome', ['DISPUTED', 'ERROR_CHANNEL'])})`;
const BACK = WINDOWS.map(
  (days) => `(prefix = '${window(days)}' and reappeared_at - verified_gone_at <= ${days * DAY})`,
).join(' or ');

const COUNTERS: Counters = {
  n: '1',
  c: one(`${CLAIMED} or ${BACK}`),
  r: one(`${CLAIMED} and action_recorded_at < due`),
  v: one(`${CLAIMED} and verified_gone_at is not null and not is_contradicted`),
  x: one(`${CLAIMED} and is_contradicted`),
  b: one(
    `(${WORKING_DAYS} or ${among('prefix', ['g', 'a'])}) and ${CLOSED} and not (coalesce(${CLAIMED}, false) and not is_contradicted)`,
  ),
  g: one("prefix = 'w3' and verified_gone_at < due and not is_contradicted"),
  dc: one(DECIDED),
  dr: one(REPORTED),
  db: one(`${DECISION_COUNTS} and not ${OPEN} and not coalesce(${DECIDED}, false)`),
  qn: one(ASIDE),
  qc: one(`${ASIDE} and ${DECIDED}`),
  qr: one(`${ASIDE} and ${REPORTED}`),
};

const COUNTED_IN = [...CELL, 'prefix', 'due_minute'];

/**
 * What items add by the time something is due, so that a moment of asking can be chosen afterwards. A withdrawal before it takes an
 * item out; a window of coming back stays. Parameters: the cut, and the submitter if one is asked about.
 */
export const dueCounts = (whose: Whose): string => `with chosen as (
  ${itemsOf(whose)}
), dated as (
  select chosen.*, prefix, ${cases(DUE)} as due
  from chosen cross join ${wordsAs(PREFIXES, 'prefix')}
), owed as (
  select dated.*, due - due % ${MINUTE} as due_minute
  from dated
  where due is not null and (withdrawn_at is null or withdrawn_at >= due or ${among('prefix', WINDOWS.map(window))})
), ${counted(COUNTERS, 'owed', COUNTED_IN)}`;
