import * as z from 'zod/mini';
import { Calendar } from '../calendar.ts';
import { defineRoute } from '../contract.ts';

const HOUR_SECONDS = 3600;

export const getCalendars = defineRoute({
  id: 'getCalendars',
  method: 'GET',
  path: '/v1/calendars',
  summary: 'Which calendars of public holidays are loaded, on which source, and which year is still missing',
  access: 'public',
  status: 200,
  reply: z.object({ calendars: z.array(Calendar) }),
  cachedSeconds: HOUR_SECONDS,
});
