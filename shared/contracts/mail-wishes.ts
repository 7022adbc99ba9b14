import * as z from 'zod/mini';
import { Language, MailTopic } from '../vocabulary/mail.ts';
import { Email } from '../vocabulary/text.ts';

/** What an organisation wants to be told of by e-mail, and how. Without it, nothing is sent. */
export const MailWishes = z
  .strictObject({
    on: z.array(MailTopic).check(z.minLength(1), z.maxLength(5)),
    to: z
      .optional(Email)
      .check(z.describe("A functional mailbox, not a person's. Without it: the contact of the organisation.")),
    digest: z.optional(z.boolean()).check(z.describe('One e-mail a day, at 06:00 UTC, in place of many.')),
    language: z.optional(Language).check(z.describe('Without it: English.')),
  })
  .register(z.globalRegistry, {
    id: 'MailWishes',
    description: 'What an organisation is told of by e-mail, and how. Without it, nothing is sent.',
  });
export type MailWishes = z.infer<typeof MailWishes>;
