import * as z from 'zod/mini';

/**
 * What a complaint is about, as the harmonised report groups them. (f) is (e) by a trusted flagger: a subset, never an addend.
 *
 * Source: Implementing Regulation (EU) 2024/2835, Annex I part 7; DSA Art. 20(1).
 */
export const Subject = z.enum(['a', 'b', 'c', 'd', 'e', 'f']).register(z.globalRegistry, {
  id: 'ComplaintSubject',
  description:
    'What a complaint is about: (a) the listing removed, disabled or restricted, (b) the service suspended, (c) the account suspended, (d) money withheld, (e) no action on a notice, (f) the same on a notice of a trusted flagger. (f) counts in (e) as well.',
});
export type Subject = z.infer<typeof Subject>;

export const Complainant = z.enum(['SELLER', 'NOTIFIER']).register(z.globalRegistry, {
  id: 'Complainant',
  description:
    'Who complains: the seller against a restriction (what some call a counter-notice), or the notifier against no action (DSA Art. 20).',
});
export type Complainant = z.infer<typeof Complainant>;

export const RedressResult = z
  .enum(['UPHELD', 'PARTIALLY_REVERSED', 'REVERSED', 'OMITTED'])
  .register(z.globalRegistry, {
    id: 'RedressResult',
    description:
      'What became of the decision that was complained about. UPHELD: it stands. PARTIALLY_REVERSED: such as restricted in some countries instead of removed. OMITTED: nothing was decided, such as after an agreement.',
  });
export type RedressResult = z.infer<typeof RedressResult>;

/** Why a marketplace did not act, in the words that figures and scorecards use. */
export const Refusal = z
  .enum(['LACK_OF_INFORMATION', 'NOT_ILLEGAL', 'MANIFESTLY_UNFOUNDED'])
  .register(z.globalRegistry, {
    id: 'RefusalGround',
    description:
      'Why there is no action, where it can be said in a word: the notice said too little, the listing is not illegal, or the notice was manifestly unfounded (DSA Art. 23(2)).',
  });
export type Refusal = z.infer<typeof Refusal>;
