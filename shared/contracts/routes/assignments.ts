import * as z from 'zod/mini';
import { ItemId } from '../../vocabulary/ids.ts';
import { type Access, reading, submitting } from '../access.ts';
import { AssignedItems, Assignment, AssignmentQuery, HandoverReceipt, NewAssignment } from '../assignment.ts';
import { defineRoute } from '../contract.ts';
import { NewNote, Note, Notes } from '../note.ts';
import { Handover } from '../person.ts';

const params = z.strictObject({ id: ItemId });
const OFFICES: Access['roles'] = { authority: 'own', flagger: 'own', marketplace: 'addressed' };
const inPerson = (access: Access): Access => ({ ...access, isForPeople: true });

export const postAssignment = defineRoute({
  id: 'postAssignment',
  method: 'POST',
  path: '/v1/items/{id}/assignment',
  summary: 'Say who of the own organisation has an item in hand',
  access: submitting(OFFICES),
  status: 201,
  params,
  body: NewAssignment,
  reply: Assignment,
});

export const getAssignment = defineRoute({
  id: 'getAssignment',
  method: 'GET',
  path: '/v1/items/{id}/assignment',
  summary: 'Who of the own organisation has an item in hand, and who had it',
  access: reading(OFFICES),
  status: 200,
  params,
  reply: Assignment,
});

export const getAssignments = defineRoute({
  id: 'getAssignments',
  method: 'GET',
  path: '/v1/assignments',
  summary: 'The items that a person of the own organisation has in hand, or that nobody has',
  access: reading(OFFICES),
  status: 200,
  query: AssignmentQuery,
  reply: AssignedItems,
});

export const postHandover = defineRoute({
  id: 'postHandover',
  method: 'POST',
  path: '/v1/handovers',
  summary: 'Give all that one person has in hand to another; an officer hands over only what is their own',
  access: inPerson(submitting(OFFICES)),
  status: 200,
  body: Handover,
  reply: HandoverReceipt,
});

export const postNote = defineRoute({
  id: 'postNote',
  method: 'POST',
  path: '/v1/items/{id}/notes',
  summary: 'Note something about an item for colleagues',
  access: submitting(OFFICES),
  status: 201,
  params,
  body: NewNote,
  reply: Note,
});

export const getNotes = defineRoute({
  id: 'getNotes',
  method: 'GET',
  path: '/v1/items/{id}/notes',
  summary: 'What the own organisation noted about an item',
  access: reading(OFFICES),
  status: 200,
  params,
  reply: Notes,
});

export const postNoteErasure = defineRoute({
  id: 'postNoteErasure',
  method: 'POST',
  path: '/v1/items/{id}/notes/{n}/erasure',
  summary: 'Erase the text of a note: by who wrote it, or an approver. Nobody reads it from then on',
  access: inPerson(submitting(OFFICES)),
  status: 200,
  params: z.strictObject({
    id: ItemId,
    n: z.pipe(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), z.transform(Number)),
  }),
  reply: Note,
});
