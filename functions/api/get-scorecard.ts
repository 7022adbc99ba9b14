import { getScorecard } from '../../shared/contracts/routes/flaggers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showScorecard } from '../../shared/flows/show-scorecard.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { authenticate, ...opened } = open(env);
const tables = { ...opened, views: openTable(env.VIEWS_TABLE) };

export const handler = route(getScorecard, authenticate, ({ params, query, caller, now }) =>
  showScorecard(tables, { id: params.id, window: query.window }, caller, now),
);
