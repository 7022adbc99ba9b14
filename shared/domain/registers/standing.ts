import { isOf } from '../../contracts/register-entry.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { flaggerStatus } from '../flaggers/standing.ts';
import { standingAt } from '../monitoring/contact-points.ts';
import { bySector, count, firstOf, type RegisterAsked, type RegisterDraft, type Registers, spansOf } from './asked.ts';

type Point = ReturnType<typeof pointsOf>[number]['data'];

const pointsOf = ({ entries }: Registers) => entries.filter(isOf('CONTACT_POINT'));

/** Without sectors it is for every sector. */
const isFor = ({ sectors }: Point, of: readonly Sector[]): boolean =>
  !sectors || sectors.some((sector) => of.includes(sector));

/** Each value that occurs, or all as one. */
function split<Name extends string>(
  points: readonly Point[],
  isSplit: boolean,
  nameOf: (point: Point) => Name | undefined,
) {
  if (!isSplit) return [{ name: undefined, n: points.length }];
  return [...Map.groupBy(points, nameOf)]
    .flatMap(([name, own]) => (name === undefined ? [] : [{ name, n: own.length }]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A marketplace is shown its own contact points. Of authorities they are counted by Member State, never as a score. */
function pointDrafts(points: readonly Point[], { scope, by }: RegisterAsked): Omit<RegisterDraft, 'month'>[] {
  const own = scope === 'ALL' ? undefined : scope;
  const ofMarketplaces = points.filter(
    ({ kind, marketplace }) =>
      kind === 'MARKETPLACE' && (!own || ('marketplace' in own && own.marketplace === marketplace)),
  );
  const marketplaces = split<OrganisationId>(
    ofMarketplaces,
    by.includes('marketplace'),
    ({ marketplace }) => marketplace,
  );
  const shown = marketplaces.map(({ name, n }) => ({ ...count('of marketplaces', n), marketplace: name }));
  if (own) return shown;
  const ofAuthorities = points.filter(({ kind }) => kind !== 'MARKETPLACE');
  const states = split<MemberState>(ofAuthorities, by.includes('memberState'), ({ memberState }) => memberState);
  return [...states.map(({ name, n }) => ({ ...count('of authorities', n), memberState: name })), ...shown];
}

/** K15: contact points as they stood when each period ended. */
export function contactPoints(registers: Registers): RegisterDraft[] {
  const { asked } = registers;
  if (asked.scope !== 'ALL' && 'submitter' in asked.scope) return [];
  const said = pointsOf(registers);
  return spansOf(asked, firstOf(said.map(({ data }) => data.from))).flatMap(({ month, period, end }) => {
    const standing = standingAt(said, end);
    return bySector(asked).flatMap(({ sector, sectors }) =>
      pointDrafts(
        standing.filter((point) => isFor(point, sectors)),
        asked,
      ).map((draft) => ({ ...draft, month, period, sector })),
    );
  });
}

const STATUSES = ['DSA_TF', 'PLATFORM_TRUSTED'] as const;

/** How many flaggers had a status in one of some sectors at a moment, by the last registration. */
function holders(
  { entries }: Registers,
  status: (typeof STATUSES)[number],
  of: readonly Sector[],
  at: Instant,
): number {
  const latest = new Map(entries.filter(isOf('REGISTERED')).map(({ data }) => [data.id, data.organisation]));
  return [...latest.values()].filter((flagger) => of.some((sector) => flaggerStatus(flagger, sector, at) === status))
    .length;
}

/** K16: flaggers with a status, and by how many more than when the period began. Whom a platform trusts is not told to others. */
export function trustedFlaggers(registers: Registers): RegisterDraft[] {
  const { asked, entries } = registers;
  if (asked.scope !== 'ALL' && 'submitter' in asked.scope) return [];
  const statuses = asked.scope === 'ALL' ? STATUSES : (['DSA_TF'] as const);
  const first = firstOf(
    entries.filter(isOf('REGISTERED')).flatMap(({ data }) => data.organisation.standings.map(({ from }) => from)),
  );
  const isSplit = asked.by.includes('status');
  return spansOf(asked, first).flatMap(({ month, period, start, end }) =>
    bySector(asked).flatMap(({ sector, sectors }) =>
      statuses.flatMap((status) => {
        const [then, now] = [start, end].map((at) => holders(registers, status, sectors, at)) as [number, number];
        const labels = { month, period, sector, ...(isSplit && { status }) };
        return [
          { ...count(status, now), ...labels },
          { ...count(`${status}, difference`, now - then), ...labels },
        ];
      }),
    ),
  );
}
