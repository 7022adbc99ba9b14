import { getOrderDraft } from '../../shared/contracts/routes/order-drafts.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showOrderDraft } from '../../shared/flows/order-drafts.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE');
const { cases, authenticate } = open(env);
const tables = { cases, work: openTable(env.WORK_TABLE) };

export const handler = route(getOrderDraft, authenticate, ({ params, caller, now }) =>
  showOrderDraft(tables, caller, params.id, now),
);
