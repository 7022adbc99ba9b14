import { getCalendars } from '../../shared/contracts/routes/calendars.ts';
import { loadedCalendars } from '../../shared/domain/calendars/loaded.ts';
import { route } from '../../shared/runtime/route.ts';

export const handler = route(getCalendars, undefined, async ({ now }) => ({
  calendars: loadedCalendars(now.getUTCFullYear()),
}));
