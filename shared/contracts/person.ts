import * as z from 'zod/mini';
import { ActionId, OrganisationId, Subject } from '../vocabulary/ids.ts';
import { PersonFunction } from '../vocabulary/roles.ts';
import { Email } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';

/** Who did something in an office. People appear by their opaque subject only. */
export const ActorView = z.object({
  organisation: OrganisationId,
  person: z.optional(Subject).check(z.describe('Absent for a machine.')),
});
export type ActorView = z.infer<typeof ActorView>;

/** One change of who belongs to an organisation, as it is kept: nobody's name is in it. */
export const PersonEntry = z.discriminatedUnion('change', [
  z.object({ change: z.literal('ADMITTED'), subject: Subject, function: PersonFunction, by: ActorView }),
  z.object({ change: z.literal('FUNCTION'), subject: Subject, function: PersonFunction, by: ActorView }),
  z.object({ change: z.literal('LEFT'), subject: Subject, by: ActorView }),
]);
export type PersonEntry = z.infer<typeof PersonEntry>;

export const PersonChange = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('ACTIVE'), function: PersonFunction }),
    z.strictObject({ state: z.literal('LEFT') }),
  ])
  .register(z.globalRegistry, {
    id: 'PersonChange',
    description: 'What a person is from now on: somebody with a function, or somebody who has left.',
  });
export type PersonChange = z.infer<typeof PersonChange>;

export const PersonView = z
  .object({
    subject: Subject.check(z.describe('Opaque name of the person, here and in the record.')),
    function: PersonFunction,
    state: z
      .enum(['ACTIVE', 'LEFT'])
      .check(z.describe('Whoever has left has no access; what they did stays in the record.')),
    since: Instant.check(z.describe('Since when it is so.')),
    email: z
      .optional(Email)
      .check(
        z.describe('As the identity provider has it. Shown to people of the same organisation, never to machines.'),
      ),
  })
  .register(z.globalRegistry, { id: 'Person', description: 'A person of an organisation.' });
export type PersonView = z.input<typeof PersonView>;

export const People = z
  .object({ people: z.array(PersonView).check(z.describe('Who is there now first, then who has left.')) })
  .register(z.globalRegistry, { id: 'People', description: 'The people of an organisation.' });

export const Handover = z
  .strictObject({
    actionId: ActionId,
    from: Subject.check(z.describe('Whose items; they may have left.')),
    to: z.nullable(Subject).check(z.describe('Who has them from now on; null: nobody.')),
  })
  .register(z.globalRegistry, { id: 'Handover', description: 'All that is assigned to one person goes to another.' });
export type Handover = z.infer<typeof Handover>;
