import * as z from 'zod/mini';
import { namesIn, type Schema, type Schemas } from './docs/document.ts';

const toComponent = (reference: string): string => `#/components/schemas/${reference.split('/').at(-1)}`;

/** What a schema says besides its meaning: names that mean nothing here, a format once more as a pattern, the limits of any integer. */
function isSpare(key: string, value: unknown, format: unknown): boolean {
  if (key === 'pattern') return typeof format === 'string' && typeof value === 'string';
  if (key === 'minimum') return value === Number.MIN_SAFE_INTEGER;
  return key === 'maximum' ? value === Number.MAX_SAFE_INTEGER : key === '$schema' || key === '$id';
}

/** JSON Schema 2020-12, which OpenAPI 3.1 and AsyncAPI 3 take as it is; names become components. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const format = 'format' in value ? value.format : undefined;
  const kept = Object.entries(value).filter(([key, each]) => !isSpare(key, each, format));
  return Object.fromEntries(kept.map(([key, each]) => [key, key === '$ref' ? toComponent(String(each)) : tidy(each)]));
}

const OPTIONS = { unrepresentable: 'any', uri: (id: string) => id, io: 'input' } as const;

/** Schemas with a name. What is sent is described as it must be sent, since replies are a part of what can be read. */
function namedSchemas(): Schemas {
  const { schemas } = z.toJSONSchema(z.globalRegistry, OPTIONS);
  return Object.fromEntries(
    Object.entries(schemas)
      .map(([name, schema]) => [name, tidy(schema) as Schema] as const)
      .sort(),
  );
}

/** The named schemas that a part of a document refers to, directly or through another. */
export function schemasOf(part: unknown): Schemas {
  const schemas = namedSchemas();
  const used = new Set<string>();
  const follow = (names: readonly string[]): void => {
    for (const name of names) {
      if (used.has(name)) continue;
      used.add(name);
      follow(namesIn(schemas[name] ?? {}));
    }
  };
  follow(namesIn(part));
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

/** The schema of one thing; named parts of it are references. */
export function schemaOf(schema: z.ZodMiniType): Schema {
  const name = z.globalRegistry.get(schema)?.id;
  if (name) return { $ref: `#/components/schemas/${name}` };
  const { $defs: _, ...inline } = z.toJSONSchema(schema, OPTIONS);
  return tidy(inline) as Schema;
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, each]) => key !== 'additionalProperties' || each !== false);
  return Object.fromEntries(kept.map(([key, each]) => [key, opened(each)]));
}

/** The schema of what we send: it may gain fields, so it is described as open. */
export const openSchemaOf = (schema: z.ZodMiniType): Schema => opened(schemaOf(schema)) as Schema;
