import { getRetentionReports } from '../../shared/contracts/routes/seller-rights.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { reportRetention } from '../../shared/flows/report-retention.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getRetentionReports, authenticate, ({ query, caller }) =>
  reportRetention(cases, caller, query),
);
