import type * as z from 'zod/mini';
import { UsageError } from './command.ts';

/** The value of an option, read by its schema. */
export function optionOf<Schema extends z.ZodMiniType>(
  name: string,
  schema: Schema,
  value: unknown,
  example: string,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const what = value === undefined ? `--${name} is missing` : `--${name} ${value} is not understood`;
  throw new UsageError(`${what}: write it like ${example}`);
}

/** Seconds of an option, as milliseconds. */
export function millisecondsOf(name: string, seconds: string): number {
  if (/^\d{1,5}(\.\d{1,3})?$/.test(seconds)) return Number(seconds) * 1000;
  throw new UsageError(`--${name} must be a number of seconds, not ${seconds}`);
}
