import type { Delivery } from '../../contracts/delivery.ts';
import type { EventData } from '../../contracts/event.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import type { Ground, Outcome, State } from '../../vocabulary/life.ts';
import type { Complainant, RedressResult, Refusal, Subject } from '../../vocabulary/redress.ts';
import type { Instant } from '../../vocabulary/time.ts';

/** What has happened to an item so far, and when: the fold of its events. Instants by the clock of whoever reported them. */
interface Stamps {
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
  /** What each answer to the notifier cites, in order, a letter each: L law, T terms, N neither. */
  readonly feedback?: string;
  readonly sellerInformedAt?: Instant;
  readonly endedAt?: Instant;
  readonly withdrawnAt?: Instant;
  readonly infoRequestedAt?: Instant;
  readonly reinstatedAt?: Instant;
  readonly reappearedAt?: Instant;
  readonly duplicateOf?: ItemId;
  /** Questions asked, those of them that lapsed, and how long answers were waited for in all, in milliseconds. */
  readonly questions?: number;
  readonly lapsed?: number;
  readonly waited?: number;
  /** Why there is no action, in a word. */
  readonly refusal?: Refusal;
  /** Complaints and disputes, in the order in which they came. */
  readonly redress?: readonly Redress[];
  /** What redress has made of the measure: the latest word. UPHELD: it had been reversed, and stands after all. */
  readonly reversal?: 'PARTIALLY_REVERSED' | 'REVERSED' | 'UPHELD';
  /** The measure followed from a complaint about no action. */
  readonly isNewlyImposed?: boolean;
  /** When it was imposed: what was decided before was not to act. */
  readonly imposedAt?: Instant;
  /** Verifications that found the listing still there. */
  readonly failures?: number;
  /** Buyers told, units sold by the last report, and identical listings found under the order. */
  readonly buyers?: number;
  readonly units?: number;
  readonly identical?: number;
  readonly isRecallPublished?: boolean;
  readonly isGatewayReported?: boolean;
  readonly isProofRequested?: boolean;
  /** Referred to law enforcement. */
  readonly isReferred?: boolean;
  /** Half of the time allowed was over, and the marketplace was reminded, or a deadline passed. */
  readonly isReminded?: boolean;
}

/** What is known of an item beside what is counted: only its history tells it. */
interface Untold {
  /** When the open question lapses. */
  readonly lapsesAt?: Instant;
  readonly holdUntil?: Instant;
  /** The item that this one follows from. */
  readonly linkedTo?: ItemId;
  readonly relation?: EventData<'LINKED'>['relation'];
  readonly referrals?: number;
}

/** One complaint or dispute of an item. */
export interface Redress {
  readonly kind: 'COMPLAINT' | 'DISPUTE';
  readonly complainant: Complainant;
  /** Of a dispute: none. */
  readonly subject?: Subject;
  readonly openedAt: Instant;
  readonly decidedAt?: Instant;
  readonly result?: RedressResult;
  readonly implementedAt?: Instant;
}

/** An item as its events tell it, from delivery on. */
export interface Facts extends Delivery, Stamps, Untold {
  readonly itemId: ItemId;
  /** Number of the last event folded in. */
  readonly n: number;
  readonly state: State;
}

/** What counting and listing need of an item. The rest is read from its history when somebody opens it. */
export type Counted = Omit<
  Facts,
  | 'listing'
  | 'title'
  | 'category'
  | 'jurisdiction'
  | 'ruleVersion'
  | 'calendarVersion'
  | 'isProbed'
  | 'isSerious'
  | 'sellerListings'
  | keyof Untold
>;
