import { getKpis } from '../../shared/contracts/routes/figures.ts';
import { liveFigures } from '../../shared/flows/live-figures.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';
import { instant } from '../../shared/vocabulary/time.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { authenticate, cases, registry } = open(env);
const views = openTable(env.VIEWS_TABLE);

export const handler = route(getKpis, authenticate, ({ query, caller, now }) =>
  liveFigures({ cases, views, registry }, caller, query, instant(now)),
);
