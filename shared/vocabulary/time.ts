import * as z from 'zod/mini';

/** UTC, always with milliseconds: at one fixed width, string order is time order, also inside DynamoDB keys. */
export const Instant = z.iso.datetime({ precision: 3 }).register(z.globalRegistry, {
  id: 'Instant',
  description: 'An instant in UTC, always with milliseconds and Z.',
  examples: ['2026-05-13T14:40:00.000Z'],
});
export type Instant = z.infer<typeof Instant>;

export const Day = z.iso.date().register(z.globalRegistry, {
  id: 'Day',
  description: 'A calendar day, `YYYY-MM-DD`.',
  examples: ['2026-05-18'],
});
export type Day = z.infer<typeof Day>;

export const Month = z
  .string()
  .check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
  .register(z.globalRegistry, {
    id: 'Month',
    description: 'A calendar month in UTC, `YYYY-MM`: the cohort of everything delivered in it.',
    examples: ['2026-05'],
  });
export type Month = z.infer<typeof Month>;

export const instant = (date: Date): Instant => date.toISOString();
export const monthOf = (at: Instant): Month => at.slice(0, 7);
export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);
