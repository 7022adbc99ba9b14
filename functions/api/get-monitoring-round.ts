import { getMonitoringRound } from '../../shared/contracts/routes/monitoring.ts';
import { showMonitoring } from '../../shared/flows/monitor.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getMonitoringRound, authenticate, ({ params, caller, now }) =>
  showMonitoring(cases, params.id, caller, now),
);
