import type { Delivery } from '../../contracts/event.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import type { Ground, Outcome, State } from '../../vocabulary/life.ts';
import type { Instant } from '../../vocabulary/time.ts';

/** What has happened to an item so far, and when: the fold of its events. Instants by the clock of whoever reported them. */
export interface Stamps {
  /** When the marketplace took the message from its queue. Optional in a receipt: without it latency is unknown. */
  readonly receivedAt?: Instant;
  readonly receiptConfirmedAt?: Instant;
  readonly isReceiptAutomatic?: boolean;
  /** First substantive outcome, not the start of a review. */
  readonly assessedAt?: Instant;
  /** The first decision; a failed verification does not erase it. */
  readonly decidedAt?: Instant;
  /** When the first decision was recorded here. */
  readonly decidedRecordedAt?: Instant;
  /** The latest outcome and ground. */
  readonly outcome?: Outcome;
  readonly ground?: Ground;
  /** Number of measures the marketplace reported. */
  readonly measures?: number;
  /** The latest claim that the action was implemented, and when that claim was recorded. */
  readonly actionAt?: Instant;
  readonly actionRecordedAt?: Instant;
  /** A sighting after the claim. */
  readonly isContradicted?: boolean;
  readonly corroboratedAt?: Instant;
  readonly verifiedGoneAt?: Instant;
  readonly notifierInformedAt?: Instant;
  readonly sellerInformedAt?: Instant;
  readonly endedAt?: Instant;
  readonly withdrawnAt?: Instant;
  readonly infoRequestedAt?: Instant;
  readonly reinstatedAt?: Instant;
  readonly reappearedAt?: Instant;
  readonly duplicateOf?: ItemId;
}

/** An item as its events tell it, from delivery on. */
export interface Facts extends Delivery, Stamps {
  readonly itemId: ItemId;
  /** Number of the last event folded in. */
  readonly n: number;
  readonly state: State;
}

/** What counting and listing need of an item. The rest is read from its history when somebody opens it. */
export type Counted = Omit<
  Facts,
  'listing' | 'title' | 'category' | 'jurisdiction' | 'ruleVersion' | 'calendarVersion'
>;
