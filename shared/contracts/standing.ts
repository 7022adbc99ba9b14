import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { MemberState } from '../vocabulary/places.ts';
import { line } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

/** While its coordinator investigates (DSA Art. 22(6)). If the status is not revoked, it stands again afterwards. */
const Suspension = z
  .strictObject({
    from: Instant,
    until: z.optional(Instant).check(z.describe('Exclusive. Absent: the investigation goes on.')),
    decision: line(200).check(z.describe('Reference of the decision of the coordinator.')),
    reason: z.optional(line(500)),
  })
  .register(z.globalRegistry, {
    description: 'A time in which the coordinator that awarded the status has suspended it (DSA Art. 22(6)).',
  });

/** Why a standing ended before its time. */
const Ending = z
  .strictObject({
    how: z
      .enum(['REVOKED', 'EXPIRED', 'RENOUNCED', 'WITHDRAWN'])
      .check(
        z.describe(
          'REVOKED: by the coordinator, after hearing the flagger (DSA Art. 22(7)). WITHDRAWN: the platform trusts it no longer.',
        ),
      ),
    decision: z.optional(line(200)).check(z.describe('Reference of the decision. Required for REVOKED.')),
    reason: z.optional(line(500)),
  })
  .register(z.globalRegistry, { description: 'How a standing ended.' });

/** A period of standing as a flagger. DSA_TF is awarded by a coordinator for areas; only the coordinator suspends it (DSA Art. 22). */
export const Standing = z.strictObject({
  status: z
    .enum(['DSA_TF', 'PLATFORM_TRUSTED'])
    .check(z.describe('DSA_TF: awarded by a coordinator (DSA Art. 22(2)), who alone suspends it.')),
  areas: z.array(SectorName).check(z.minLength(1), z.describe('Outside its areas a flagger has no status.')),
  from: Instant,
  until: z.optional(Instant).check(z.describe('Exclusive. Absent: it stands.')),
  awardedBy: z.optional(line(200)).check(z.describe('The coordinator, or the platform.')),
  awardedIn: z.optional(MemberState).check(z.describe('Member State of the coordinator.')),
  decision: z.optional(line(200)).check(z.describe('Reference of the decision that awarded it.')),
  suspensions: z.optional(z.array(Suspension).check(z.maxLength(20))),
  ending: z.optional(Ending),
});
export type Standing = z.infer<typeof Standing>;
