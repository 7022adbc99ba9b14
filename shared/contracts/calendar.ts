import * as z from 'zod/mini';
import { Jurisdiction } from '../vocabulary/places.ts';
import { Day } from '../vocabulary/time.ts';

const year = z.int();

const CalendarYear = z.object({
  year,
  version: z.string().check(z.describe('Edition of the list; a due time says which one counted it.')),
  isOfficial: z.boolean().check(z.describe('False: a named unofficial list. What it counts is PROVISIONAL.')),
  source: z.string(),
  holidays: z.array(Day),
});

export const Calendar = z
  .object({
    jurisdiction: Jurisdiction,
    timeZone: z.string().check(z.describe('IANA zone in which days begin and end.')),
    years: z.array(CalendarYear),
    missing: z
      .array(year)
      .check(
        z.describe('Of this year and the next, those without any list: nothing is due by them until there is one.'),
      ),
    provisional: z.array(year).check(z.describe('Of this year and the next, those with an unofficial list only.')),
  })
  .register(z.globalRegistry, {
    id: 'Calendar',
    description: 'The public holidays of one Member State, or of the Commission, as they are loaded.',
  });
export type Calendar = z.infer<typeof Calendar>;
