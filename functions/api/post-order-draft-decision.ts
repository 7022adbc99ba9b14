import { postOrderDraftDecision } from '../../shared/contracts/routes/order-drafts.ts';
import { identifying } from '../../shared/flows/identify-sellers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { decideOrderDraft } from '../../shared/flows/order-drafts.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { pseudonymsOf } from '../../shared/store/seller-key.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'SELLER_KEY', 'WORK_TABLE');
const { authenticate, ...opened } = open(env);
const reading = { pseudonym: pseudonymsOf(env.SELLER_KEY), identifying };
const drafting = { ...opened, ...reading, work: openTable(env.WORK_TABLE) };

export const handler = route(postOrderDraftDecision, authenticate, ({ params, body, caller, now }) =>
  decideOrderDraft(drafting, caller, { id: params.id, decision: body }, now),
);
