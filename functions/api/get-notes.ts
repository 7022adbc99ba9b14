import { getNotes } from '../../shared/contracts/routes/assignments.ts';
import { showNotes } from '../../shared/flows/notes.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getNotes, authenticate, ({ params, caller }) => showNotes(cases, caller, params.id));
