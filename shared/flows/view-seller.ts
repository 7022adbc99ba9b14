import type * as z from 'zod/mini';
import type { SellerView } from '../contracts/seller.ts';
import type { SellerChoices } from '../contracts/seller-query.ts';
import { mayReach, nothingThere } from '../domain/ownership.ts';
import { wordsOf } from '../domain/sellers/definition.ts';
import type { SellerEntry } from '../domain/sellers/entry.ts';
import { type Counting, type Judged, judge } from '../domain/sellers/events.ts';
import { withWarnings } from '../domain/sellers/measures.ts';
import type { Caller } from '../runtime/caller.ts';
import { readGenerations } from '../store/views/generation.ts';
import { readSeller } from '../store/views/seller-rows.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import { instant } from '../vocabulary/time.ts';
import { measureView, readMeasures } from './seller-measures.ts';
import {
  countingOf,
  describe,
  placeOf,
  type SellerTables,
  type Shown,
  type Sight,
  sightOf,
  visible,
  withListings,
} from './seller-record.ts';
import { showLinks } from './show-links.ts';

/** Decisions that are listed: what is older is counted all the same. */
const MOST_DECISIONS = 500;

/** The ledger of a seller as far as somebody sees it; who sees nothing of it is not told that there is such a seller. */
export async function ledgerFor(
  { views }: Pick<SellerTables, 'views'>,
  caller: Caller,
  id: SellerId,
  sight: Pick<Sight, 'sectors'>,
): Promise<{ generation: number; entries: SellerEntry[] }> {
  const place = placeOf(id);
  if (caller.reach !== 'sector' && !mayReach(caller, place)) throw nothingThere();
  const { current: generation } = await readGenerations(views);
  const entries = visible(await readSeller(views, generation, place), sight);
  if (entries.length === 0) throw nothingThere();
  return { generation, entries };
}

const decisionOf = ({ decision, verdict, mergedInto }: Judged & { decision: Shown }, sight: Sight) => {
  const { itemId, at, sector, ground, outcome, url, isSerious = false, submitter, reversedAt, isPartly } = decision;
  return {
    ...{ itemId, at, sector, ground, outcome, isSerious, verdict },
    ...(url && { url }),
    ...(sight.seesSubmitters && { submitter }),
    ...(mergedInto && { mergedInto }),
    ...(reversedAt && { reversedAt }),
    ...(isPartly && { isPartly }),
  };
};

/** One seller as somebody may see it: whether it meets the criteria, why, and what the marketplace did. */
export async function showSeller(
  tables: SellerTables,
  caller: Caller,
  { id, chosen }: { id: SellerId; chosen: SellerChoices },
  now: Date,
): Promise<z.input<typeof SellerView>> {
  const asOf = instant(now);
  const sight = await sightOf(tables.registry, caller);
  const { generation, entries } = await ledgerFor(tables, caller, id, sight);
  const [decisions, counting, measures] = await Promise.all([
    withListings(tables.views, generation, entries),
    countingOf(tables.registry, chosen, asOf),
    readMeasures(tables.cases, id),
  ]);
  const { events, shown } = describe(placeOf(id), decisions, counting, measures);
  const judged = judge(decisions, events) as (Judged & { decision: Shown })[];
  const links = await linksFor(tables, { id, generation, decisions }, sight, counting);
  return {
    ...{ asOf, parameters: wordsOf(chosen), ...shown },
    decisions: judged.slice(0, MOST_DECISIONS).map((each) => decisionOf(each, sight)),
    omitted: Math.max(0, judged.length - MOST_DECISIONS),
    measures: withWarnings(measures).map(measureView),
    ...(links && { links }),
  };
}

const linksFor = async (
  tables: SellerTables,
  seller: { id: SellerId; generation: number; decisions: readonly Shown[] },
  sight: Sight,
  counting: Counting,
) => (sight.linking ? showLinks(tables, seller, { ...sight, linking: sight.linking }, counting) : undefined);
