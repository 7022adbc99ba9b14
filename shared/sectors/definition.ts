import type * as z from 'zod/mini';
import type { Code } from '../errors.ts';
import type { ClockId } from '../vocabulary/clocks.ts';
import type { DsaCategory } from '../vocabulary/dsa-category.ts';
import type { Kind } from '../vocabulary/life.ts';
import type { Pledge } from '../vocabulary/pledges.ts';
import type { SubmitterStatus } from '../vocabulary/roles.ts';

/** A kind of infringement within a sector, and the DSA categories it is reported under. */
export interface Category {
  readonly means: string;
  readonly dsa: DsaCategory;
  readonly secondary?: DsaCategory;
  /** Free text beside KEYWORD_OTHER, where the taxonomy has no word for it. */
  readonly keywordOther?: string;
}

/** What must also hold for a clock to run, beside the kind of submission and the standing of the submitter. */
type Condition =
  /** The item is a safety issue with a product inside the scope of GPSR Art. 2(2). */
  | 'SAFETY_IN_GPSR_SCOPE'
  /** A safety issue with the identical content of a listing that was ordered away, found by the marketplace itself: nothing else runs on it. */
  | 'IDENTICAL_CONTENT';

/** Which clock runs for whom. Absent lists mean everybody. */
export interface ClockRule {
  readonly clock: ClockId;
  readonly kinds: readonly Kind[];
  readonly statuses?: readonly SubmitterStatus[];
  readonly condition?: Condition;
  /** Runs only at a marketplace that signed it. */
  readonly pledge?: Pledge;
  /** Working days of a TARGET clock, which no law fixes. */
  readonly targetWorkingDays?: number;
}

/** One rule of intake beyond the shape of the fields. */
interface Check<Details> {
  readonly code: Code;
  /** RFC 6901 pointer into the notice. */
  readonly pointer: string;
  readonly source: string;
  readonly detail: string;
  readonly isBroken: (notice: { readonly category: string; readonly details: Details }) => boolean;
}

/**
 * Everything the system knows of a sector. A sector is one file that exports this, and one line in `sectors.ts`; it does not
 * compile until it is complete.
 */
export interface SectorDefinition<Schema extends z.ZodMiniObject = z.ZodMiniObject> {
  readonly title: string;
  /** Why this sector has the clocks it has. */
  readonly law: string;
  /** METADATA: neither titles nor files of the content are taken; hashes of pictures are. */
  readonly keeps: 'LISTING' | 'METADATA';
  readonly details: Schema;
  /** Code for a fault in a field of `details`: what is missing, in the words of the notice checks. */
  readonly faultCodes: Readonly<Partial<Record<keyof z.infer<Schema>, Code>>>;
  readonly categories: Readonly<Record<string, Category>>;
  readonly checks: readonly Check<z.infer<Schema>>[];
  readonly clocks: readonly ClockRule[];
  /** Whether an item with these details is a safety issue inside GPSR Art. 2(2). */
  readonly isSafetyInGpsrScope: (details: z.infer<Schema>) => boolean;
  /** What makes a case grave or of grave consequences in this sector: laid out, and decided upon by people (DSA Art. 23(3)(c)). */
  readonly gravity: { readonly means: string; readonly isSerious: (details: z.infer<Schema>) => boolean };
}

/** Keeps the precise type of the schema while holding the definition to its shape. */
export const defineSector = <
  Schema extends z.ZodMiniObject,
  const Categories extends Readonly<Record<string, Category>>,
>(
  definition: SectorDefinition<Schema> & { readonly categories: Categories },
) => definition;
