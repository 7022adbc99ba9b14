import type { Scorecard } from '../contracts/flagger.ts';
import type { ItemRow } from '../contracts/item.ts';
import { LANE_RULE, lanesOf } from '../domain/flaggers/lanes.ts';
import { measuresOf } from '../domain/flaggers/measures.ts';
import { cardsOf } from '../domain/flaggers/scorecard.ts';
import { PRIORS, SCORECARD_VERSION } from '../domain/flaggers/shrinkage.ts';
import { statusesAt } from '../domain/flaggers/standing.ts';
import type { Reaching } from '../domain/ownership.ts';
import { readGenerations } from '../store/views/generation.ts';
import { submittedRows } from '../store/views/submitted.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';
import { addressedTo, checkAddressed, type FlaggerTables, flaggerOf, readMeasures } from './flagger-record.ts';

/** Most items that one scorecard is made from: the newest. */
const MOST_ITEMS = 10_000;
const DEFAULT_DAYS = 180;
const DAY_MILLISECONDS = 24 * 3_600_000;
/** Lists go by acceptance, windows by delivery, which may come this much later. */
const LATEST_DELIVERY_DAYS = 14;

const daysBefore = (now: Date, days: number): Instant => instant(new Date(now.getTime() - days * DAY_MILLISECONDS));

/** Notices delivered from a moment on. */
const within = (rows: readonly ItemRow[], from: Instant): ItemRow[] =>
  rows.filter(({ kind, deliveredAt }) => kind === 'NOTICE' && deliveredAt >= from);

/** Everything a scorecard is made from, read once: rows as far back as the window or the rule of lanes goes. */
async function gather({ cases, views, registry }: FlaggerTables, id: OrganisationId, who: Reaching, now: Date) {
  const marketplace = addressedTo(who, id);
  const flagger = await flaggerOf(registry, id);
  const { current } = await readGenerations(views);
  await checkAddressed(views, current, { submitter: id, marketplace });
  return { marketplace, flagger, current, measures: await readMeasures(cases, id), at: instant(now) };
}

export async function showScorecard(
  tables: FlaggerTables,
  { id, window }: { id: OrganisationId; window: string | undefined },
  who: Reaching,
  now: Date,
): Promise<Scorecard> {
  const { marketplace, flagger, current, measures, at } = await gather(tables, id, who, now);
  const windowDays = Number(window ?? DEFAULT_DAYS);
  const longest = Math.max(windowDays, LANE_RULE.windowDays) + LATEST_DELIVERY_DAYS;
  const asked = { submitter: id, marketplace, from: daysBefore(now, longest), until: daysBefore(now, -1) };
  const { rows, isCut } = await submittedRows(tables.views, current, asked, { most: MOST_ITEMS, now: at });
  const from = daysBefore(now, windowDays);
  const oldest = rows.at(-1)?.acceptedAt ?? from;
  const statuses = statusesAt(flagger, at);
  return {
    flagger: id,
    ...(marketplace && { marketplace }),
    windowDays,
    from: isCut && oldest > from ? oldest : from,
    asOf: at,
    isCut: isCut && oldest > from,
    itemsRead: rows.length,
    version: SCORECARD_VERSION,
    priors: PRIORS,
    ...cardsOf(within(rows, from)),
    statuses,
    laneRule: LANE_RULE,
    lanes: lanesOf({ rows: within(rows, daysBefore(now, LANE_RULE.windowDays)), statuses, measures, at }),
    measures: measuresOf(measures, at, marketplace),
  };
}
