import * as z from 'zod/mini';

export const Kind = z.enum(['NOTICE', 'ORDER', 'ALERT']).register(z.globalRegistry, {
  id: 'Kind',
  description: 'A notice asks (DSA Art. 16), an order commands (DSA Art. 9), an alert informs (Safety Gate, RASFF).',
});
export type Kind = z.infer<typeof Kind>;

export const OUTCOMES = [
  'REMOVE', 'DISABLE', 'RESTRICT', 'WARN', 'PARTIAL', 'ALREADY_REMOVED', 'NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL',
] as const; // biome-ignore format: one table
export const Outcome = z.enum(OUTCOMES).register(z.globalRegistry, {
  id: 'Outcome',
  description:
    'What the marketplace decided. PARTIAL: part of what was asked, such as in some countries only. ALREADY_REMOVED: gone before the notice arrived, which needs corroboration. DISPUTED: it contests the notice. ERROR_CHANNEL: it was not for this channel.',
});
export type Outcome = z.infer<typeof Outcome>;

/** Outcomes that promise an act; the others end the assessment without one. */
export const ACTING: ReadonlySet<Outcome> = new Set([
  'REMOVE',
  'DISABLE',
  'RESTRICT',
  'WARN',
  'PARTIAL',
  'ALREADY_REMOVED',
]);

export const Ground = z.enum(['LAW', 'TERMS']).register(z.globalRegistry, {
  id: 'Ground',
  description: "On law (illegal content, DSA Art. 3(h)) or on the marketplace's own terms.",
});
export type Ground = z.infer<typeof Ground>;

export const State = z
  .enum([
    'DRAFT',
    'SUBMITTED',
    'REJECTED_INTAKE',
    'ACCEPTED',
    'DELIVERED',
    'ACKNOWLEDGED',
    'UNDER_REVIEW',
    'INFO_REQUESTED',
    'DECIDED_REMOVE',
    'DECIDED_DISABLE',
    'DECIDED_RESTRICT',
    'DECIDED_WARN',
    'DECIDED_PARTIAL',
    'DECIDED_ALREADY_REMOVED',
    'DECIDED_NO_ACTION',
    'DECIDED_DISPUTED',
    'DECIDED_ERROR_CHANNEL',
    'ACTION_IMPLEMENTED',
    'VERIFIED_REMOVED',
    'REINSTATED',
    'ENDED_BY_SELLER',
    'WITHDRAWN',
    'CLOSED',
  ])
  .register(z.globalRegistry, {
    id: 'State',
    description:
      'Where an item is in its life, one state at a time. Complaint, dispute, hold and a missed deadline stand beside it.',
  });
export type State = z.infer<typeof State>;

export const OrderEffect = z.enum(['EFFECTED', 'PARTLY_EFFECTED', 'NOT_EFFECTED']).register(z.globalRegistry, {
  id: 'OrderEffect',
  description:
    'The effect of an order, as the coordinator is told. Only EFFECTED is compliance (GPSR Art. 22(4): removed, disabled or warned).',
});
export type OrderEffect = z.infer<typeof OrderEffect>;

/** How the submission reached the marketplace. EXTERNAL: outside the system, with proof of receipt. */
export const DeliveredVia = z.enum(['QUEUE', 'CONSOLE', 'EXTERNAL']).register(z.globalRegistry, {
  id: 'DeliveredVia',
  description: 'How an item reaches its marketplace: by its queue, in the page for people, or outside of this system.',
});
export type DeliveredVia = z.infer<typeof DeliveredVia>;

export const Measure = z
  .enum([
    'LISTING_REMOVED',
    'LISTING_DISABLED',
    'LISTING_RESTRICTED',
    'WARNING_SHOWN',
    'SELLER_WARNED',
    'SELLER_SUSPENDED_TEMP',
    'SELLER_SUSPENDED_PERM',
  ])
  .register(z.globalRegistry, {
    id: 'Measure',
    description:
      'A measure the marketplace took; each counts as one action (Implementing Regulation (EU) 2024/2835, Annex II).',
  });
export type Measure = z.infer<typeof Measure>;
