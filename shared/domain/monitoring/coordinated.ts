import type {
  CoordinatedActionView,
  CoordinatedEntry,
  NewCoordinatedAction,
} from '../../contracts/coordinated-action.ts';
import type { Fault } from '../../errors.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { CoordinatedActionId } from '../../vocabulary/coordinated.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';

/** In milliseconds. */
const LONGEST_MILLISECONDS = 2 * 366 * 24 * 3600 * 1000;

/** The faults of a time that something is to last. */
export function* windowFaults({ from, until }: { from: Instant; until: Instant }, now: Date): Generator<Fault> {
  const length = Date.parse(until) - Date.parse(from);
  for (const pointer of ['/from', '/until'] as const) {
    if (length <= 0) yield { pointer, code: 'INVALID_INPUT', detail: '`until` does not lie after `from`' };
    if (length > LONGEST_MILLISECONDS)
      yield { pointer, code: 'INVALID_INPUT', detail: '`until` lies more than two years after `from`' };
  }
  if (length > 0 && Date.parse(until) <= now.getTime())
    yield { pointer: '/until', code: 'TIME_NOT_PLAUSIBLE', detail: 'It lies in the past' };
}

/** Where a time stands. */
export const windowStateAt = ({ from, until }: { from: Instant; until: Instant }, at: Instant) =>
  at < from ? 'PLANNED' : at < until ? 'OPEN' : 'CLOSED';

/** A coordinated action from what was said of it; undefined if it was never opened. An authority that opens it takes part. */
export function coordinatedOf(
  id: CoordinatedActionId,
  entries: readonly CoordinatedEntry[],
  at: Instant,
): CoordinatedActionView | undefined {
  const opened = entries.find((entry) => entry.type === 'OPENED');
  if (!opened) return undefined;
  const { type: _, by, role, ...said } = opened;
  const joined = entries.flatMap((entry) => (entry.type === 'JOINED' ? [entry.organisation] : []));
  const participants = role === 'authority' ? [by, ...joined] : joined;
  return { id, ...said, openedBy: by, participants, state: windowStateAt(said, at) };
}

/** Who may see it: who opened it, and who is invited. */
export const mayBeSeen = ({ openedBy, invited }: CoordinatedActionView, organisation: OrganisationId): boolean =>
  openedBy === organisation || invited.includes(organisation);

/** Whether a notice of an organisation can belong to it, and if not, why. */
export function lackOf(
  action: CoordinatedActionView | undefined,
  { organisation, sector }: { organisation: OrganisationId; sector: Sector },
): string | undefined {
  if (!action?.participants.includes(organisation))
    return 'There is no such coordinated action, or you take no part in it';
  if (action.state !== 'OPEN') return `It is ${action.state.toLowerCase()}: from ${action.from} until ${action.until}`;
  return action.sectors.includes(sector) ? undefined : `It is for ${action.sectors.join(', ')}`;
}

/** Whether what is sent says the same as what stands. */
export const isSameOpening = (entry: CoordinatedEntry | undefined, sent: NewCoordinatedAction): boolean =>
  entry?.type === 'OPENED' &&
  (Object.keys(sent) as (keyof NewCoordinatedAction)[]).every(
    (name) => JSON.stringify(entry[name]) === JSON.stringify(sent[name]),
  );
