import type {
  ContactPoint,
  ContactPointCounts,
  ContactPointEntry,
  ContactPointQuery,
  NewContactPoint,
} from '../../contracts/contact-point.ts';
import type { Fault } from '../../errors.ts';
import type { Instant } from '../../vocabulary/time.ts';

/** As much of a contact point as says when it stands. */
type Lasting = Pick<ContactPointEntry, 'id' | 'from' | 'until'>;

/** What was said of a contact point, and when that was recorded. */
export interface Said<Point extends Lasting = ContactPointEntry> {
  readonly recordedAt: Instant;
  readonly data: Point;
}

/** What a contact point must say beyond the shape of its fields. */
export function* faultsOf({ kind, memberState, marketplace, from, until }: NewContactPoint): Generator<Fault> {
  const isMarketplace = kind === 'MARKETPLACE';
  if (isMarketplace && !marketplace)
    yield { pointer: '/marketplace', code: 'REQUIRED', detail: 'Say whose contact point it is' };
  if (!isMarketplace && marketplace)
    yield { pointer: '/marketplace', code: 'INVALID_INPUT', detail: 'Only the kind MARKETPLACE names one' };
  if (!isMarketplace && !memberState)
    yield { pointer: '/memberState', code: 'REQUIRED', detail: 'An authority is of a Member State' };
  if (until !== undefined && until <= from)
    yield { pointer: '/until', code: 'INVALID_INPUT', detail: 'It lies before `from`' };
}

/**
 * Each contact point as it stood at a moment: of what was said of it from that moment or before, the last word. A change with a later
 * `from` leaves the time before as it was; one with the same `from` corrects it.
 */
export function standingAt<Point extends Lasting>(said: readonly Said<Point>[], at: Instant) {
  const found = new Map<string, Point & Pick<ContactPoint, 'version' | 'recordedAt'>>();
  const versions = new Map<string, number>();
  for (const { recordedAt, data } of said) {
    const version = (versions.get(data.id) ?? 0) + 1;
    versions.set(data.id, version);
    if (data.from <= at) found.set(data.id, { ...data, version, recordedAt });
  }
  return [...found.values()]
    .filter(({ until }) => until === undefined || at < until)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those that somebody asks for. What is for all Member States is for the one asked about as well. */
export const chosen = (points: readonly ContactPoint[], query: ContactPointQuery): ContactPoint[] =>
  points.filter(
    (point) =>
      (!query.kind || point.kind === query.kind) &&
      (!query.marketplace || point.marketplace === query.marketplace) &&
      (!query.memberState || !point.memberState || point.memberState === query.memberState),
  );

function tally(names: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * K15: how many contact points there are, of authorities by Member State and of marketplaces by marketplace. Never added up as one
 * figure of how good somebody is.
 */
export const countsOf = (points: readonly ContactPoint[], at: Instant): ContactPointCounts => ({
  kpi: 'K15',
  at,
  total: points.length,
  byMemberState: tally(points.map(({ kind, memberState }) => (kind === 'MARKETPLACE' ? undefined : memberState))),
  byMarketplace: tally(points.map(({ kind, marketplace }) => (kind === 'MARKETPLACE' ? marketplace : undefined))),
  byKind: tally(points.map(({ kind }) => kind)),
});
