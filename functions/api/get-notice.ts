import { getNotice } from '../../shared/contracts/routes/notices.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { viewNotice } from '../../shared/flows/view-notice.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, authenticate } = open(env);
const views = openTable(env.VIEWS_TABLE);

export const handler = route(getNotice, authenticate, ({ params, caller }) =>
  viewNotice(cases, views, params.id, caller),
);
