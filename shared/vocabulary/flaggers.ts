import * as z from 'zod/mini';

/** What redress has made of a decision so far: the latest word of whoever looked again. */
export const RedressStanding = z
  .enum(['CONFIRMED', 'PARTLY_OVERTURNED', 'OVERTURNED', 'DENIED', 'PARTLY_GRANTED', 'GRANTED'])
  .register(z.globalRegistry, {
    id: 'RedressStanding',
    description:
      'What a complaint or dispute has made of the decision, by the latest one decided. By the seller: CONFIRMED, PARTLY_OVERTURNED or OVERTURNED. By the notifier, against no action: DENIED, PARTLY_GRANTED or GRANTED.',
  });
export type RedressStanding = z.infer<typeof RedressStanding>;

/** How a notified item stands, as far as it says something of the notice. Each item is one of these. */
export const JUDGEMENTS = [
  'SUBSTANTIATED', 'OVERTURNED', 'LACK_OF_INFORMATION', 'NOT_ILLEGAL', 'MANIFESTLY_UNFOUNDED', 'NO_ACTION', 'DISPUTED',
  'ERROR_CHANNEL', 'ALREADY_REMOVED', 'ENDED_BY_SELLER', 'WITHDRAWN', 'PENDING',
] as const; // biome-ignore format: one table
export const Judgement = z.enum(JUDGEMENTS).register(z.globalRegistry, {
  id: 'Judgement',
  description:
    'How an item stands after redress. SUBSTANTIATED: acted on and not overturned, or granted upon a complaint. NO_ACTION: without a reason in a word. DISPUTED, ERROR_CHANNEL, ALREADY_REMOVED and ENDED_BY_SELLER say nothing against the notice.',
});
export type Judgement = z.infer<typeof Judgement>;

export const Lane = z.enum(['STATUTORY', 'FAST', 'NORMAL']).register(z.globalRegistry, {
  id: 'Lane',
  description:
    'STATUTORY: priority by law (DSA Art. 22(1)), never computed and never lost here. FAST: earned by a flagger that a platform trusts, by the published rule. NORMAL: everybody else.',
});
export type Lane = z.infer<typeof Lane>;

export const MeasureCause = z
  .enum(['MANIFESTLY_UNFOUNDED_NOTICES', 'MANIFESTLY_UNFOUNDED_COMPLAINTS'])
  .register(z.globalRegistry, {
    id: 'MeasureCause',
    description: 'What a notifier or complainant did frequently (DSA Art. 23(2)).',
  });
export type MeasureCause = z.infer<typeof MeasureCause>;
