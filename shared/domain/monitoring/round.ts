import type { MonitoringRoundView, RoundCheck, RoundEntry } from '../../contracts/monitoring-round.ts';
import type { Fault } from '../../errors.ts';
import type { MonitoringRoundId } from '../../vocabulary/coordinated.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { windowStateAt } from './coordinated.ts';

/** How far ahead of ours an observer's clock may run, in milliseconds. */
const SKEW_MILLISECONDS = 5 * 60 * 1000;

export const roundOf = (id: MonitoringRoundId, { by, ...said }: RoundEntry, at: Instant): MonitoringRoundView => ({
  id,
  ...said,
  openedBy: by,
  state: windowStateAt(said, at),
});

/** Who takes part: who opened it, and the observers. */
export const takesPart = ({ openedBy, observers }: MonitoringRoundView, organisation: OrganisationId): boolean =>
  openedBy === organisation || observers.includes(organisation);

const late = (pointer: string, detail: string): Fault => ({ pointer, code: 'TIME_NOT_PLAUSIBLE', detail });
const wrong = (pointer: string, detail: string): Fault => ({ pointer, code: 'INVALID_INPUT', detail });

function* timeFaults(
  { checkedAt, notified, outcome }: RoundCheck,
  round: MonitoringRoundView,
  now: Date,
): Generator<Fault> {
  const latest = new Date(now.getTime() + SKEW_MILLISECONDS).toISOString();
  if (checkedAt < round.from || checkedAt >= round.until || checkedAt > latest)
    yield late('/checkedAt', 'It lies outside the window of the round, or in the future');
  if (notified && (notified.at < round.from || notified.at > latest))
    yield late('/notified/at', 'It lies before the window of the round, or in the future');
  if (outcome?.at && (outcome.at > checkedAt || outcome.at < (notified?.at ?? '')))
    yield late('/outcome/at', 'It lies after the look that found it, or before it was notified');
}

/** What a look must say beyond the shape of its fields. */
export function* checkFaults(check: RoundCheck, round: MonitoringRoundView, now: Date): Generator<Fault> {
  const { result, notified, outcome } = check;
  if (notified && result === 'FINE') yield wrong('/notified', 'What is fine is not notified');
  if (outcome && !notified) yield wrong('/outcome', 'Only what was notified has an outcome');
  if (outcome && outcome.isRemoved !== (outcome.at !== undefined))
    yield wrong('/outcome/at', 'Say when it was found removed, and only then');
  yield* timeFaults(check, round, now);
}
