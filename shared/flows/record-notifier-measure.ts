import type { NewNotifierMeasure, NotifierMeasure } from '../contracts/notifier-measure.ts';
import { decideMeasure, measureView } from '../domain/flaggers/measures.ts';
import { mayReach, nothingThere } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { readDelivery } from '../store/delivery.ts';
import { appendEntry } from '../store/ledger.ts';
import { measuresPartition, NOTIFIER_MEASURES } from '../store/notifier-measures.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { type FlaggerTables, flaggerOf, readMeasures } from './flagger-record.ts';

/** The items that are to show the misuse: of this flagger, and addressed to this marketplace. One that is not does not exist here. */
async function checkItems(
  { cases }: Pick<FlaggerTables, 'cases'>,
  flagger: OrganisationId,
  measure: NewNotifierMeasure,
  caller: Caller,
): Promise<void> {
  if (measure.kind === 'LIFTED') return;
  const deliveries = await Promise.all(measure.items.map((itemId) => readDelivery(cases, itemId)));
  const faults = deliveries.flatMap((delivery, index) => {
    const isTheirs = delivery && delivery.submitter === flagger && mayReach(caller, delivery);
    return isTheirs
      ? []
      : [
          {
            pointer: `/items/${index}`,
            code: 'NOT_FOUND' as const,
            detail: 'No item of this flagger that is addressed to you',
          },
        ];
  });
  if (faults.length === 0) return;
  if (faults.length === measure.items.length) throw nothingThere();
  throw new RefusedError('NOT_FOUND', 'Some items are not of this flagger, or not addressed to you', { faults });
}

/** Records what a marketplace did upon misuse by a flagger (DSA Art. 23(2)). Nothing else changes by it. */
export async function recordNotifierMeasure(
  { cases, registry }: Pick<FlaggerTables, 'cases' | 'registry'>,
  caller: Caller,
  { id, measure }: { id: OrganisationId; measure: NewNotifierMeasure },
  now: Date,
): Promise<NotifierMeasure> {
  await flaggerOf(registry, id);
  await checkItems({ cases }, id, measure, caller);
  const kept = { marketplace: caller.organisation, measure, by: caller.actor };
  const { entry } = await appendEntry(
    cases,
    {
      kind: NOTIFIER_MEASURES,
      partition: measuresPartition(id),
      decide: (entries) => {
        const same = decideMeasure(entries, kept, now);
        return same ? { same } : { next: kept };
      },
    },
    now,
  );
  return measureView(entry, await readMeasures(cases, id), instant(now));
}
