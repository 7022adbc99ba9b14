import { postSelfReport } from '../../shared/contracts/routes/self-reports.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { fileSelfReport } from '../../shared/flows/self-reports.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postSelfReport, authenticate, ({ body, caller, now }) =>
  fileSelfReport(cases, caller, body, now),
);
