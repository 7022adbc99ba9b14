import { getItem } from '../../shared/contracts/routes/items.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showItem } from '../../shared/flows/view-item.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getItem, authenticate, ({ params, caller, now }) =>
  showItem(cases, params.id, caller, now),
);
