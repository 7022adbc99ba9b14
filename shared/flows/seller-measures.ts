import type { SellerMeasureEntry } from '../contracts/seller-measure.ts';
import type { withWarnings } from '../domain/sellers/measures.ts';
import { readLedger } from '../store/ledger.ts';
import { measuresPlace, SELLER_MEASURES } from '../store/seller-ledgers.ts';
import type { Table } from '../store/table.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import type { Instant } from '../vocabulary/time.ts';

/** A measure as it was recorded, with its number in the ledger of the seller. */
type Recorded = SellerMeasureEntry & { readonly n: number; readonly recordedAt: Instant };

/** What the marketplace reported about a seller, in the order in which it did. */
export const readMeasures = async (cases: Table, id: SellerId): Promise<Recorded[]> =>
  (await readLedger(cases, SELLER_MEASURES, measuresPlace(id))).map(({ n, recordedAt, data }) => ({
    ...data,
    n,
    recordedAt,
  }));

/** A measure as it is shown: the sender's id is the sender's. */
export function measureView(measured: ReturnType<typeof withWarnings<Recorded>>[number]) {
  const { actionId: _, seller: __, n: ___, ...shown } = measured;
  return shown;
}
