import * as z from 'zod/mini';

/** The variables a handler needs, read once at import: a missing one stops the function before it serves anything. */
export function readEnvironment<const Names extends readonly string[]>(...names: Names): Record<Names[number], string> {
  const shape = Object.fromEntries(names.map((name) => [name, z.string()]));
  return z.object(shape).parse(process.env) as Record<Names[number], string>;
}
