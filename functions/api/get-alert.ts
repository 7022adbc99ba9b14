import { getAlert } from '../../shared/contracts/routes/alerts.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { viewAlert } from '../../shared/flows/view-notice.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getAlert, authenticate, ({ params, caller }) => viewAlert(cases, params.id, caller));
