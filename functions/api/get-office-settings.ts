import { getOfficeSettings } from '../../shared/contracts/routes/people.ts';
import { showOfficeSettings } from '../../shared/flows/office-settings.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getOfficeSettings, authenticate, ({ params, caller }) =>
  showOfficeSettings(cases, caller, params.id),
);
