import type { Sector } from '../../sectors/sectors.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import { ACTING, type Ground, type Outcome } from '../../vocabulary/life.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Counted, Redress } from '../life/facts.ts';
import { COUNTED_OUTCOMES } from './definition.ts';

/** Whether a decision stands; the others never counted, however long they seemed to. */
type Standing = 'STANDS' | 'REVERSED' | 'REINSTATED' | 'WITHDRAWN' | 'ALREADY_REMOVED';

/** The decision on one item, as the ledger of its seller keeps it. */
export interface SellerEntry {
  readonly itemId: ItemId;
  readonly marketplace: OrganisationId;
  readonly sellerKey: string;
  readonly sector: Sector;
  readonly submitter: OrganisationId;
  /** With the marketplace and the id: where the row of the item stands in the lists. */
  readonly acceptedAt: Instant;
  /** When something was first decided against the listing, by the marketplace's own word. */
  readonly at: Instant;
  readonly ground: Ground;
  readonly outcome: Outcome;
  readonly standing: Standing;
  /** When redress took it back. */
  readonly reversedAt?: Instant;
  /** Redress took back a part; the rest stands. */
  readonly isPartly?: true;
}

/**
 * The latest word of redress upon the complaint or dispute of the seller; of two at one moment, that on the later one. What a notifier
 * achieves is about a decision not to act.
 */
const lastWord = ({ redress = [] }: Counted): Redress | undefined =>
  redress
    .filter(
      ({ complainant, result }) =>
        complainant === 'SELLER' && (result === 'REVERSED' || result === 'PARTIALLY_REVERSED'),
    )
    .reduce<Redress | undefined>(
      (last, each) => ((each.decidedAt ?? '') >= (last?.decidedAt ?? '') ? each : last),
      undefined,
    );

function standingOf(facts: Counted): Pick<SellerEntry, 'standing' | 'reversedAt' | 'isPartly'> {
  const { state, outcome, reinstatedAt } = facts;
  const word = lastWord(facts);
  if (state === 'REINSTATED') return { standing: 'REINSTATED', ...(reinstatedAt && { reversedAt: reinstatedAt }) };
  if (word?.result === 'REVERSED')
    return { standing: 'REVERSED', ...(word.decidedAt && { reversedAt: word.decidedAt }) };
  if (state === 'WITHDRAWN') return { standing: 'WITHDRAWN' };
  if (outcome && !COUNTED_OUTCOMES.has(outcome)) return { standing: 'ALREADY_REMOVED' };
  return { standing: 'STANDS', ...(word && { isPartly: true }) };
}

/**
 * The line of an item in the ledger of its seller: there is one as soon as something is decided against the listing, and none where
 * nobody is named or nothing is to be done.
 */
export function entryOf(facts: Counted): SellerEntry | undefined {
  const { itemId, marketplace, sellerKey, sector, submitter, acceptedAt, outcome, ground } = facts;
  const at = facts.imposedAt ?? facts.decidedAt;
  if (!sellerKey || !outcome || !ground || !at || !ACTING.has(outcome)) return undefined;
  return {
    itemId,
    marketplace,
    sellerKey,
    sector,
    submitter,
    acceptedAt,
    at,
    ground,
    outcome,
    ...standingOf(facts),
  };
}
