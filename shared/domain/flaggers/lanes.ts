import type { Scorecard } from '../../contracts/flagger.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { SubmitterStatus } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { isProcessingSuspended, type MeasureEntry } from './measures.ts';
import { cardOf, type ScoredRow } from './scorecard.ts';

type LaneView = Scorecard['lanes'][number];
type Condition = LaneView['conditions'][number];

/**
 * The published rule of the fast lane, for flaggers that a platform trusts. All conditions must be met; the lane is lost with the
 * first that is not. Our own choice: no law knows such a lane, and a status under DSA Art. 22 does not depend on it.
 */
export const LANE_RULE: Scorecard['laneRule'] = {
  windowDays: 180,
  leastDecided: 20,
  leastSubstantiated: 0.75,
  mostUnfounded: 0.1,
};

/** Shares in conditions have three decimals; they are compared in full. */
const shown = (share: number): string => share.toFixed(3);

function conditionsOf(rows: readonly ScoredRow[], isSuspended: boolean): Condition[] {
  const { substantiated, unfounded } = cardOf(rows).rates;
  const { leastDecided, leastSubstantiated, mostUnfounded } = LANE_RULE;
  return [
    {
      condition: 'items decided on their merits',
      needed: `at least ${leastDecided}`,
      found: String(substantiated.denominator),
      isMet: substantiated.denominator >= leastDecided,
    },
    {
      condition: 'substantiated, shrunken',
      needed: `at least ${shown(leastSubstantiated)}`,
      found: shown(substantiated.shrunken),
      isMet: substantiated.shrunken >= leastSubstantiated,
    },
    {
      condition: 'unfounded, shrunken',
      needed: `at most ${shown(mostUnfounded)}`,
      found: shown(unfounded.shrunken),
      isMet: unfounded.shrunken <= mostUnfounded,
    },
    {
      condition: 'processing of its notices suspended by this marketplace',
      needed: 'no',
      found: isSuspended ? 'yes' : 'no',
      isMet: !isSuspended,
    },
  ];
}

/** What the lanes of a flagger follow from: its items within the window of the rule, its status now, and measures about it. */
export interface Laned {
  readonly rows: readonly ScoredRow[];
  readonly statuses: readonly { readonly sector: Sector; readonly status: SubmitterStatus }[];
  readonly measures: readonly MeasureEntry[];
  readonly at: Instant;
}

function laneAt(marketplace: OrganisationId, { sector, status }: Laned['statuses'][number], of: Laned): LaneView {
  const place = { marketplace, sector, status };
  if (status === 'DSA_TF') return { ...place, lane: 'STATUTORY', conditions: [] };
  if (status !== 'PLATFORM_TRUSTED') return { ...place, lane: 'NORMAL', conditions: [] };
  const own = of.rows.filter((row) => row.marketplace === marketplace && row.sector === sector);
  const conditions = conditionsOf(own, isProcessingSuspended(of.measures, marketplace, of.at));
  return { ...place, lane: conditions.every(({ isMet }) => isMet) ? 'FAST' : 'NORMAL', conditions };
}

/** The lanes of a flagger at every marketplace that got items from it, in the sectors in which it has a status or sent items. */
export function lanesOf(laned: Laned): LaneView[] {
  const marketplaces = [...new Set(laned.rows.map(({ marketplace }) => marketplace))].sort();
  return marketplaces.flatMap((marketplace) => {
    const sent = new Set(laned.rows.filter((row) => row.marketplace === marketplace).map(({ sector }) => sector));
    return laned.statuses
      .filter(({ sector, status }) => status !== 'NO_STATUS' || sent.has(sector))
      .map((status) => laneAt(marketplace, status, laned));
  });
}
