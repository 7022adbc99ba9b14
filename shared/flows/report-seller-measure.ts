import type * as z from 'zod/mini';
import type { NewSellerMeasure, SellerMeasureEntry, SellerMeasureView } from '../contracts/seller-measure.ts';
import { checkMeasure, withWarnings } from '../domain/sellers/measures.ts';
import { isRepeat } from '../domain/sellers/repeats.ts';
import type { Caller } from '../runtime/caller.ts';
import { SECTORS } from '../sectors/sectors.ts';
import { appendEntry, type LedgerEntry } from '../store/ledger.ts';
import { measuresPlace, SELLER_MEASURES } from '../store/seller-ledgers.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import { measureView, readMeasures } from './seller-measures.ts';
import type { SellerTables } from './seller-record.ts';
import { ledgerFor } from './view-seller.ts';

/** What was sent before under the same id, or the next entry if it can be. */
function decide(entries: readonly LedgerEntry<SellerMeasureEntry>[], next: SellerMeasureEntry, now: Date) {
  const same = entries.find(({ data }) => isRepeat(data, next));
  if (same) return { same };
  const before = entries.map(({ data }) => data);
  checkMeasure(next, before, now);
  return { next };
}

/**
 * Records what a marketplace did about one of its sellers. It is the marketplace's own act: nothing here follows from it, and a
 * suspension without a warning is recorded as one.
 */
export async function reportSellerMeasure(
  { cases, views }: Pick<SellerTables, 'cases' | 'views'>,
  caller: Caller,
  { id, measure }: { id: SellerId; measure: NewSellerMeasure },
  now: Date,
): Promise<z.input<typeof SellerMeasureView>> {
  await ledgerFor({ views }, caller, id, { sectors: new Set(SECTORS) });
  const next: SellerMeasureEntry = { ...measure, seller: id };
  const { entry } = await appendEntry(
    cases,
    { kind: SELLER_MEASURES, partition: measuresPlace(id), decide: (entries) => decide(entries, next, now) },
    now,
  );
  const shown = withWarnings(await readMeasures(cases, id)).find(({ n }) => n === entry.n);
  if (!shown) throw new Error(`Measure ${entry.n} about ${id} was recorded and is not there`);
  return measureView(shown);
}
