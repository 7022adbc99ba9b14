import type { ActionReceipt } from '../contracts/action.ts';
import { refuse } from '../contracts/faults.ts';
import type { Reappearance, ReappearanceReceipt } from '../contracts/reappearance.ts';
import type { Check } from '../contracts/submitter-report.ts';
import { listingAgain } from '../domain/products/again.ts';
import type { Caller } from '../runtime/caller.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { asItem, asNewListing, type Report, recordBack, removedItem } from './reappear.ts';
import type { Intake } from './submit.ts';

const EITHER = 'Name the item that it is back as, or send the listing: one of the two';

async function recorded(
  report: Report,
  itemId: ItemId,
  back: (removed: Awaited<ReturnType<typeof removedItem>>) => ReturnType<typeof asItem>,
): Promise<ReappearanceReceipt> {
  const removed = await removedItem(report, itemId);
  const found = await back(removed);
  const { event, history } = await recordBack(report, removed, found);
  if (event?.type !== 'REAPPEARED' || !history.facts)
    throw new Error(`Item ${itemId}: it is back, and nothing says so`);
  const { as, rule, score, ruleVersion } = event.data;
  return {
    itemId,
    actionId: report.sighted.actionId,
    event: event.n,
    state: history.facts.state,
    recordedAt: event.recordedAt,
    as,
    rule: rule as ReappearanceReceipt['rule'],
    score,
    ruleVersion,
  };
}

/** A person confirms that what was verified to be gone is back. */
export function reportReappearance(
  intake: Intake,
  caller: Caller,
  { itemId, reappearance }: { readonly itemId: ItemId; readonly reappearance: Reappearance },
  now: Date,
): Promise<ReappearanceReceipt> {
  const { as, listing, explanation, ...said } = reappearance;
  const report = { intake, caller, sighted: { ...said, seenAtPlace: '/seenAt' }, now };
  if (as !== undefined && listing === undefined)
    return recorded(report, itemId, (removed) => asItem(report, removed, as));
  if (listing === undefined || as !== undefined)
    throw refuse([{ pointer: as === undefined ? '/listing' : '/as', code: 'INVALID_INPUT', detail: EITHER }]);
  const sent = { listing, explanation, isOfSameSeller: false, listingAt: '/listing' };
  return recorded(report, itemId, (removed) => asNewListing(report, removed, sent));
}

/** A check that found the very same offer back under its address: it becomes an item of its own. */
export async function reportBack(
  intake: Intake,
  caller: Caller,
  { itemId, check }: { readonly itemId: ItemId; readonly check: Check },
  now: Date,
): Promise<ActionReceipt> {
  const { actionId, checkedAt: seenAt, vantage, note } = check;
  const sighted = { actionId, seenAt, seenAtPlace: '/checkedAt', rule: 'SAME_LISTING', vantage, note } as const;
  const report = { intake, caller, sighted, now };
  const {
    as: _,
    rule: __,
    score: ___,
    ruleVersion: ____,
    ...receipt
  } = await recorded(report, itemId, (removed) =>
    asNewListing(report, removed, { listing: listingAgain(removed.item), isOfSameSeller: true }),
  );
  return receipt;
}
