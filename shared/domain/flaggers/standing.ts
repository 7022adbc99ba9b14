import type { FlaggerRegistration } from '../../contracts/organisation.ts';
import type { Standing } from '../../contracts/standing.ts';
import type { Fault } from '../../errors.ts';
import type { Sector } from '../../sectors/sectors.ts';
import { SECTORS } from '../../sectors/sectors.ts';
import type { SubmitterStatus } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';

interface Period {
  readonly from: Instant;
  readonly until?: Instant | undefined;
}

/** As much of a standing as says whether it counts. */
interface Held extends Period, Pick<Standing, 'status' | 'areas'> {
  readonly suspensions?: readonly Period[] | undefined;
}

/** Half-open: the end is the first instant outside. */
const covers = ({ from, until }: Period, at: Instant): boolean => from <= at && (until === undefined || at < until);

/** Whether a standing counts at a moment: it lasts, and its coordinator has not suspended it (DSA Art. 22(6)). */
const holds = (standing: Held, at: Instant): boolean =>
  covers(standing, at) && !standing.suspensions?.some((suspension) => covers(suspension, at));

/** The status of a flagger in a sector at a moment. Outside its areas and its time it has none. */
export function flaggerStatus(
  { standings }: { readonly standings: readonly Held[] },
  sector: Sector,
  at: Instant,
): Exclude<SubmitterStatus, 'AUTHORITY'> {
  const standing = standings.filter((each) => each.areas.includes(sector) && holds(each, at));
  if (standing.some(({ status }) => status === 'DSA_TF')) return 'DSA_TF';
  return standing.length > 0 ? 'PLATFORM_TRUSTED' : 'NO_STATUS';
}

/** Its status in every sector, and whether a coordinator has suspended it there. */
export const statusesAt = (flagger: Pick<FlaggerRegistration, 'standings'>, at: Instant) =>
  SECTORS.map((sector) => ({
    sector,
    status: flaggerStatus(flagger, sector, at),
    isSuspended: flagger.standings.some((each) => each.areas.includes(sector) && covers(each, at) && !holds(each, at)),
  }));

const isOrdered = ({ from, until }: Period): boolean => until === undefined || from < until;
const isWithin = (inner: Period, outer: Period): boolean =>
  inner.from >= outer.from && (outer.until === undefined || (inner.until ?? inner.from) <= outer.until);

type Finding = readonly [isBroken: boolean, place: string, detail: string];

/** What a suspension needs: a status that a coordinator awarded, and a time within that of the status. */
const suspensionRules = (standing: Standing): Finding[] =>
  (standing.suspensions ?? []).flatMap((suspension, index): Finding[] => [
    [
      standing.status !== 'DSA_TF',
      `/suspensions/${index}`,
      'Only a coordinator suspends, and only what it awarded: a platform ends its trust (DSA Art. 22(6))',
    ],
    [standing.awardedBy === undefined, '/awardedBy', 'Name the coordinator that awarded the status: it suspended it'],
    [!isOrdered(suspension), `/suspensions/${index}/until`, 'It lies before the beginning'],
    [!isWithin(suspension, standing), `/suspensions/${index}`, 'It lies outside the time of the status'],
  ]);

const endingRules = ({ status, until, ending, ...rest }: Standing): Finding[] => {
  if (!ending) return [];
  const isStatutory = status === 'DSA_TF';
  return [
    [until === undefined, '/until', `Say when the standing was ${ending.how}`],
    [ending.how === 'REVOKED' && !isStatutory, '/ending/how', 'A coordinator revokes only what it awarded'],
    [ending.how === 'REVOKED' && !ending.decision, '/ending/decision', 'Name the decision of the coordinator'],
    [ending.how === 'REVOKED' && !rest.awardedBy, '/awardedBy', 'Name the coordinator that awarded the status'],
    [ending.how === 'WITHDRAWN' && isStatutory, '/ending/how', 'No platform withdraws what a coordinator awarded'],
  ];
};

/** What contradicts itself in the standings of a flagger. */
export const standingFaults = ({ standings }: Pick<FlaggerRegistration, 'standings'>): Fault[] =>
  standings.flatMap((standing, index) =>
    [
      [!isOrdered(standing), '/until', 'It lies before the beginning'] as const,
      ...suspensionRules(standing),
      ...endingRules(standing),
    ].flatMap(([isBroken, place, detail]) =>
      isBroken ? [{ pointer: `/standings/${index}${place}`, code: 'INVALID_INPUT' as const, detail }] : [],
    ),
  );
