import { postMonitoringRound } from '../../shared/contracts/routes/monitoring.ts';
import { openMonitoring } from '../../shared/flows/monitor.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const opened = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postMonitoringRound, opened.authenticate, ({ body, caller, now }) =>
  openMonitoring(opened, caller, body, now),
);
