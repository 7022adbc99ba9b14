import * as z from 'zod/mini';

/** What is kept for a time of its own. */
export const RetentionClass = z
  .enum(['SELLER_IDENTITY', 'SELLER_LINKS', 'NOTIFIER_CONTACT', 'EVIDENCE', 'RECORD'])
  .register(z.globalRegistry, {
    id: 'RetentionClass',
    description:
      'What is kept for a time of its own. SELLER_IDENTITY: the seller in clear. SELLER_LINKS: keyed hashes of its numbers. NOTIFIER_CONTACT: the contact of a notice. EVIDENCE: snapshots. RECORD: notice, decision and audit.',
  });
export type RetentionClass = z.infer<typeof RetentionClass>;

/** Why something is still kept. */
export const KeptBecause = z
  .enum(['HOLD', 'REFERRAL_OPEN', 'COMPLAINT_OPEN', 'DISPUTE_OPEN', 'UNDECIDED', 'REPEAT_SELLER', 'REDRESS', 'TERM'])
  .register(z.globalRegistry, {
    id: 'KeptBecause',
    description:
      'Why something is still kept. HOLD: a legal hold stands. REFERRAL_OPEN: law enforcement was asked and has not answered for good. UNDECIDED: the marketplace still owes an answer. REPEAT_SELLER: the decision still counts among repeated ones. REDRESS: there may still be a complaint or a dispute. TERM: the time of the class is not over.',
  });
export type KeptBecause = z.infer<typeof KeptBecause>;

/** Why a seller asks to be erased. */
export const ErasureGround = z
  .enum(['NO_LONGER_NECESSARY', 'CONSENT_WITHDRAWN', 'OBJECTION', 'UNLAWFUL', 'LEGAL_OBLIGATION'])
  .register(z.globalRegistry, {
    id: 'ErasureGround',
    description:
      'Why a person asks to be erased: GDPR Art. 17(1)(a) no longer necessary, (b) consent withdrawn, (c) objection, (d) processed unlawfully, (e) a legal obligation to erase.',
  });
export type ErasureGround = z.infer<typeof ErasureGround>;

/** Why a part is not erased. */
export const ErasureRefusal = z.enum(['LEGAL_OBLIGATION', 'LEGAL_CLAIMS']).register(z.globalRegistry, {
  id: 'ErasureRefusal',
  description:
    'Why a part is not erased. LEGAL_OBLIGATION: GDPR Art. 17(3)(b), a legal hold or a task in the public interest. LEGAL_CLAIMS: Art. 17(3)(e), a complaint, a dispute or a prosecution that is open or may still come.',
});
export type ErasureRefusal = z.infer<typeof ErasureRefusal>;

/** Why something was deleted. */
export const DeletionReason = z.enum(['TERM_OVER', ...ErasureGround.options]).register(z.globalRegistry, {
  id: 'DeletionReason',
  description:
    'Why something was deleted: its time was over, or its seller asked for it on a ground of GDPR Art. 17(1).',
});
export type DeletionReason = z.infer<typeof DeletionReason>;
