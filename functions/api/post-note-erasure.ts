import { postNoteErasure } from '../../shared/contracts/routes/assignments.ts';
import { eraseNote } from '../../shared/flows/notes.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE');
const { cases, authenticate } = open(env);
const tables = { cases, work: openTable(env.WORK_TABLE) };

export const handler = route(postNoteErasure, authenticate, ({ params, caller, now }) =>
  eraseNote(tables, caller, { itemId: params.id, n: params.n }, now),
);
