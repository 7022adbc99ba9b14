import { postNote } from '../../shared/contracts/routes/assignments.ts';
import { addNote } from '../../shared/flows/notes.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postNote, authenticate, ({ params, body, caller, now }) =>
  addNote(cases, caller, { itemId: params.id, note: body }, now),
);
