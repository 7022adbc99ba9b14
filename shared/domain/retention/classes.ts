import type { RetentionClass } from '../../vocabulary/retention.ts';

/** From when the time of a class runs. */
export type Anchor =
  /** No complaint and no dispute can follow any more. */
  | 'END_OF_REDRESS'
  /** The last set of evidence of the item. */
  | 'LAST_EVIDENCE'
  /** The last thing that somebody did about the item; what the system records by itself is not counted. */
  | 'LAST_ACT';

interface ClassRule {
  readonly from: Anchor;
  readonly months: number;
  readonly days: number;
  /** Kept while the decision counts among repeated ones of the seller. */
  readonly waitsForRepeatedSellers: boolean;
  readonly source: string;
}

/** So long after the end of redress, in days: an answer may be on its way. */
const AFTERWARDS_DAYS = 30;

/**
 * How long each class is kept. The numbers are ours; beside them stands what they lean on. Public aggregates and versions of them are
 * kept for at least five years, and nothing here deletes them.
 */
export const CLASSES: Readonly<Record<RetentionClass, ClassRule>> = {
  SELLER_IDENTITY: {
    from: 'END_OF_REDRESS',
    months: 0,
    days: AFTERWARDS_DAYS,
    waitsForRepeatedSellers: true,
    source: 'DSA Art. 20, 21 and 30(5); GDPR Art. 5(1)(e)',
  },
  SELLER_LINKS: {
    from: 'END_OF_REDRESS',
    months: 0,
    days: AFTERWARDS_DAYS,
    waitsForRepeatedSellers: true,
    source: 'DSA Art. 23; GDPR Art. 5(1)(e)',
  },
  NOTIFIER_CONTACT: {
    from: 'END_OF_REDRESS',
    months: 0,
    days: AFTERWARDS_DAYS,
    waitsForRepeatedSellers: false,
    source: 'DSA Art. 16(2)(c); GDPR Art. 5(1)(e)',
  },
  EVIDENCE: {
    from: 'LAST_EVIDENCE',
    months: 12,
    days: 0,
    waitsForRepeatedSellers: false,
    source: 'Ours; longer than the 60 and 30 days of Regulation (EU) 2023/1543 for orders to preserve',
  },
  RECORD: {
    from: 'LAST_ACT',
    months: 60,
    days: 0,
    waitsForRepeatedSellers: false,
    source: 'GPSR Art. 9(13), five years, by analogy; reports of Implementing Regulation (EU) 2024/2835',
  },
};

/** A dispute may follow a decision and is to end within this time, in days. Source: DSA Art. 21(4), 90 days and once again. */
export const DISPUTE_DAYS = 180;

/** Decisions of this time count among repeated ones, in days. The law names no number (DSA Art. 23(3)). */
export const REPEATED_DAYS = 365;
