import { getSelfReports } from '../../shared/contracts/routes/self-reports.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { listSelfReports } from '../../shared/flows/self-reports.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { authenticate, ...opened } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getSelfReports, authenticate, ({ query, caller }) =>
  listSelfReports(opened, caller, query),
);
