import * as z from 'zod/mini';
import { ActionId } from '../vocabulary/ids.ts';
import { paragraphs } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { ActorView } from './person.ts';

/** That somebody noted something, as it is kept. The text lies apart under its key, since it may name people. */
export const NoteEntry = z.discriminatedUnion('change', [
  z.object({ change: z.literal('NOTED'), actionId: ActionId, key: z.string(), by: ActorView }),
  z.object({ change: z.literal('ERASED'), note: z.int(), by: ActorView }),
]);
export type NoteEntry = z.infer<typeof NoteEntry>;

export const NewNote = z
  .strictObject({ actionId: ActionId, text: paragraphs(4000) })
  .register(z.globalRegistry, { id: 'NewNote', description: 'A note for colleagues about an item.' });
export type NewNote = z.infer<typeof NewNote>;

export const Note = z
  .object({
    n: z.int().check(z.describe('Its number among the notes of the own organisation about the item.')),
    text: z.optional(z.string()).check(z.describe('Absent once it was erased.')),
    by: ActorView,
    recordedAt: Instant,
    erased: z.optional(z.object({ by: ActorView, recordedAt: Instant })),
  })
  .register(z.globalRegistry, {
    id: 'Note',
    description: 'A note about an item. Nobody outside of the organisation sees it, and no export or figure holds it.',
  });
export type Note = z.input<typeof Note>;

export const Notes = z
  .object({ notes: z.array(Note).check(z.describe('Latest first.')) })
  .register(z.globalRegistry, { id: 'Notes', description: 'What an organisation noted about an item.' });
