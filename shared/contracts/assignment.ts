import * as z from 'zod/mini';
import { ActionId, ItemId, Subject } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { ItemRow } from './item.ts';
import { ActorView } from './person.ts';
import { Problem } from './problem.ts';

/** That an item was given to somebody of an organisation, or to nobody, as it is kept. */
export const AssignmentEntry = z.object({ actionId: ActionId, person: z.nullable(Subject), by: ActorView });
export type AssignmentEntry = z.infer<typeof AssignmentEntry>;

export const NewAssignment = z
  .strictObject({
    actionId: ActionId,
    person: z
      .nullable(Subject)
      .check(z.describe('Who has it from now on: an officer or approver of the own organisation. null: nobody.')),
    instead: z
      .optional(z.nullable(Subject))
      .check(
        z.describe(
          'Who has it as far as the sender knows. If somebody else has it by now, nothing is changed and the answer says who.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'NewAssignment', description: 'Who of an organisation has an item in hand.' });
export type NewAssignment = z.infer<typeof NewAssignment>;

export const Assignment = z
  .object({
    itemId: ItemId,
    person: z.nullable(Subject).check(z.describe('Who has it; null: nobody.')),
    since: z.optional(Instant),
    history: z
      .array(z.object({ person: z.nullable(Subject), by: ActorView, recordedAt: Instant }))
      .check(z.describe('Who gave it to whom and when, latest first.')),
  })
  .register(z.globalRegistry, {
    id: 'Assignment',
    description: 'Who of the own organisation has an item in hand. No other organisation is told.',
  });
export type Assignment = z.input<typeof Assignment>;

export const AssignmentQuery = z.strictObject({
  person: z
    .union([Subject, z.literal('none')])
    .check(z.describe('A person of the own organisation; none: what nobody has.')),
  open: z
    .optional(z.enum(['true', 'false']))
    .check(z.describe('true: without what is closed, withdrawn or ended. Without it: true.')),
  limit: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)))
    .check(z.describe('Most rows of a page. Without it: 50.')),
  cursor: z.optional(z.string().check(z.maxLength(600))).check(z.describe('What `next` of the page before said.')),
});
export type AssignmentQuery = z.infer<typeof AssignmentQuery>;

export const AssignedItems = z
  .object({
    items: z
      .array(ItemRow)
      .check(z.describe('What is due first comes first; of what nobody has, in the order of lists.')),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, { id: 'AssignedItems', description: 'Items by who has them in hand.' });

export const HandoverReceipt = z
  .object({
    results: z.array(
      z.object({
        itemId: ItemId,
        person: z.optional(z.nullable(Subject)).check(z.describe('Who has it now.')),
        problem: z.optional(Problem).check(z.describe('Why it was not handed over.')),
      }),
    ),
    left: z.int().check(z.describe('Items that a call could not take along: send another, until it is 0.')),
  })
  .register(z.globalRegistry, { id: 'HandoverReceipt', description: 'What was handed over, item by item.' });
export type HandoverReceipt = z.input<typeof HandoverReceipt>;
