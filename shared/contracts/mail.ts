import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { ClockId } from '../vocabulary/clocks.ts';
import { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { Kind, Outcome } from '../vocabulary/life.ts';
import { Jurisdiction } from '../vocabulary/places.ts';
import { Instant } from '../vocabulary/time.ts';

/** What presses most comes first. */
export const LETTER_KINDS = [
  'REFERRED', 'MISSED', 'DUE', 'QUESTION_ASKED', 'QUESTION_LAPSED', 'QUESTION_ANSWERED', 'NEW', 'DECIDED',
] as const; // biome-ignore format: one table
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A clock whose deadline is told. */
const Deadline = z.object({ clock: ClockId, dueAt: Instant });
export type Deadline = z.infer<typeof Deadline>;

/** Something that one reader is to be told of by e-mail: facts of one item, no personal data, no text that anybody wrote freely. */
export const Letter = z.object({
  kind: z.enum(LETTER_KINDS),
  side: z.enum(['MARKETPLACE', 'SUBMITTER', 'CONTACT_POINT']),
  at: Instant,
  itemId: ItemId,
  itemKind: Kind,
  sector: SectorName,
  category: z.optional(z.string()),
  /** Address of the listing, by its item number. */
  url: z.string(),
  marketplace: OrganisationId,
  marketplaceName: z.string(),
  acceptedAt: Instant,
  deliveredAt: Instant,
  /** Whose time zone the deadlines are told in: it rules them. */
  jurisdiction: Jurisdiction,
  deadlines: z.array(Deadline),
  /** The submitter's own reference. */
  reference: z.optional(z.string()),
  /** Of NEW: how many listings of the notice are addressed to this marketplace. */
  count: z.optional(z.int()),
  /** Of a question: the field that is asked about, and when it lapses. */
  field: z.optional(z.string()),
  lapsesAt: z.optional(Instant),
  outcome: z.optional(Outcome),
  /** Of a referral: who refers, and to whom they may be answered. */
  from: z.optional(z.object({ name: z.string(), contact: z.string(), reference: z.optional(z.string()) })),
  referredTo: z.optional(z.enum(['COORDINATOR', 'LAW_ENFORCEMENT'])),
});
export type Letter = z.infer<typeof Letter>;

/** What is kept of one e-mail that is to go out: a letter, or those of a day. */
export const Post = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LETTER'), letter: Letter }),
  z.object({
    type: z.literal('DIGEST'),
    until: Instant,
    letters: z.array(Letter),
    /** How many more there were of each kind: a digest has an end. */
    more: z.partialRecord(z.enum(LETTER_KINDS), z.int()),
  }),
]);
export type Post = z.infer<typeof Post>;
