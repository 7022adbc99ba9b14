import { putOfficeSettings } from '../../shared/contracts/routes/people.ts';
import { chooseOfficeSettings } from '../../shared/flows/office-settings.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { cases, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(putOfficeSettings, authenticate, ({ params, body, caller, now }) =>
  chooseOfficeSettings(cases, caller, { id: params.id, settings: body }, now),
);
