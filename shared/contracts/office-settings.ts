import * as z from 'zod/mini';
import { Instant } from '../vocabulary/time.ts';
import { ActorView } from './person.ts';

/** What an office chose, as it is kept. */
export const OfficeSettingsEntry = z.object({ ordersNeedApproval: z.boolean(), by: ActorView });
export type OfficeSettingsEntry = z.infer<typeof OfficeSettingsEntry>;

export const NewOfficeSettings = z
  .strictObject({
    ordersNeedApproval: z
      .boolean()
      .check(
        z.describe(
          'Whether every order needs a second pair of eyes: it is written by one person, or machine, and sent once another person, an approver, has approved it.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'NewOfficeSettings', description: 'How an authority works inside.' });
export type NewOfficeSettings = z.infer<typeof NewOfficeSettings>;

export const OfficeSettings = z
  .object({
    ordersNeedApproval: z.boolean(),
    changes: z
      .array(z.object({ ordersNeedApproval: z.boolean(), by: ActorView, recordedAt: Instant }))
      .check(z.describe('Who chose what and when, latest first.')),
  })
  .register(z.globalRegistry, {
    id: 'OfficeSettings',
    description: 'How an authority works inside, and who chose it.',
  });
