import { getCoordinatedAction } from '../../shared/contracts/routes/coordinated-actions.ts';
import { showCoordinated } from '../../shared/flows/coordinated-figures.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, authenticate } = open(env);
const views = openTable(env.VIEWS_TABLE);

export const handler = route(getCoordinatedAction, authenticate, ({ params, caller, now }) =>
  showCoordinated({ cases, views }, params.id, caller, now),
);
