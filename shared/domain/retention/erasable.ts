import type { ItemEvent } from '../../contracts/event.ts';
import type { ErasureRefusal, KeptBecause, RetentionClass } from '../../vocabulary/retention.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import { keptBecause } from './due.ts';
import { redressEndOf } from './redress-end.ts';

/** Classes of which a seller may ask the erasure. The contact is somebody else, and the record names nobody. */
export const ERASABLE = ['SELLER_IDENTITY', 'SELLER_LINKS', 'EVIDENCE'] as const satisfies readonly RetentionClass[];
export type Erasable = (typeof ERASABLE)[number];

/** A part that is not erased, and why. */
export interface Refused {
  readonly code: ErasureRefusal;
  readonly because: KeptBecause;
  readonly until?: Instant;
}

/** The exemption behind each reason. Source: GDPR Art. 17(3)(b) and (e). */
const EXEMPTION: Readonly<Partial<Record<KeptBecause, ErasureRefusal>>> = {
  HOLD: 'LEGAL_OBLIGATION',
  REFERRAL_OPEN: 'LEGAL_CLAIMS',
  COMPLAINT_OPEN: 'LEGAL_CLAIMS',
  DISPUTE_OPEN: 'LEGAL_CLAIMS',
};

/**
 * Whether a class of an item may not be erased when its seller asks for it. Evidence is what a complaint, a dispute or an answer to
 * them rests on: it stays while the item is undecided or there may be any.
 */
export function refusalOf(of: Erasable, facts: Facts, events: readonly ItemEvent[], now: Date): Refused | undefined {
  const kept = keptBecause(facts, events, instant(now));
  if (kept) return { code: EXEMPTION[kept.because] ?? 'LEGAL_CLAIMS', ...kept };
  if (of !== 'EVIDENCE') return undefined;
  const end = redressEndOf(facts);
  if (!end) return { code: 'LEGAL_OBLIGATION', because: 'UNDECIDED' };
  return end > instant(now) ? { code: 'LEGAL_CLAIMS', because: 'REDRESS', until: end } : undefined;
}
