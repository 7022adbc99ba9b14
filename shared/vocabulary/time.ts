import * as z from 'zod/mini';

/** UTC, always with milliseconds: at one fixed width, string order is time order, also inside DynamoDB keys. */
export const Instant = z.iso.datetime({ precision: 3 }).register(z.globalRegistry, {
  id: 'Instant',
  description: 'UTC with milliseconds.',
  examples: ['2026-05-13T14:40:00.000Z'],
});
export type Instant = z.infer<typeof Instant>;

/** A calendar day in a named place, `YYYY-MM-DD`. */
export const Day = z.iso.date().register(z.globalRegistry, { id: 'Day' });
export type Day = z.infer<typeof Day>;

/** A calendar month in UTC, `YYYY-MM`: the cohort of everything delivered in it. */
export const Month = z
  .string()
  .check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
  .register(z.globalRegistry, { id: 'Month', examples: ['2026-05'] });
export type Month = z.infer<typeof Month>;

export const instant = (date: Date): Instant => date.toISOString();
export const monthOf = (at: Instant): Month => at.slice(0, 7);
export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);
