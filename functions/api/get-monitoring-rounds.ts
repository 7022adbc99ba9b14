import { getMonitoringRounds } from '../../shared/contracts/routes/monitoring.ts';
import { listRounds } from '../../shared/flows/list-coordinated.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getMonitoringRounds, authenticate, ({ query, caller, now }) =>
  listRounds(cases, caller, query, now),
);
