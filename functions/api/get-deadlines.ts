import { getDeadlines } from '../../shared/contracts/routes/public.ts';
import { deadline } from '../../shared/domain/clock/deadline.ts';
import { route } from '../../shared/runtime/route.ts';

export const handler = route(getDeadlines, undefined, async ({ query }) => deadline(query));
