import { postFlaggerMeasure } from '../../shared/contracts/routes/flaggers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { recordNotifierMeasure } from '../../shared/flows/record-notifier-measure.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { authenticate, ...opened } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(postFlaggerMeasure, authenticate, ({ params, body, caller, now }) =>
  recordNotifierMeasure(opened, caller, { id: params.id, measure: body }, now),
);
