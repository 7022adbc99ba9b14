import { getFlaggerReport } from '../../shared/contracts/routes/flaggers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showFlaggerReport } from '../../shared/flows/show-flagger-report.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { authenticate, registry } = open(env);
const tables = { registry, views: openTable(env.VIEWS_TABLE) };

export const handler = route(getFlaggerReport, authenticate, ({ params, query, caller, now }) =>
  showFlaggerReport(tables, { id: params.id, query }, caller, now),
);
