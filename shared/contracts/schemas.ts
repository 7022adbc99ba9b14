import * as z from 'zod/mini';

/** A JSON Schema as it stands in a document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema 2020-12 of everything that has a name, which OpenAPI 3.1 and AsyncAPI 3 take as it is. Names become components; a
 * pattern that only spells out a format is left out.
 */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const { $schema: _, $id: __, ...rest } = value as Record<string, unknown>;
  const { pattern, ...plain } = rest;
  const kept =
    pattern === undefined || (typeof rest['format'] === 'string' && typeof pattern === 'string') ? plain : rest;
  return Object.fromEntries(
    Object.entries(kept).map(([key, each]) => [key, key === '$ref' ? toComponent(String(each)) : tidy(each)]),
  );
}

const toComponent = (reference: string): string => `#/components/schemas/${reference.split('/').at(-1)}`;

const OPTIONS = { unrepresentable: 'any', uri: (id: string) => id } as const;

/** Schemas with a name. What is sent is described as it must be sent, since replies are a part of what can be read. */
export function namedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { ...OPTIONS, io: 'input' });
  return Object.fromEntries(
    Object.entries(schemas)
      .map(([name, schema]) => [name, tidy(schema) as JsonSchema])
      .sort(),
  );
}

/** The schema of one thing; named parts of it are references. */
export function schemaOf(schema: z.ZodMiniType): JsonSchema {
  const name = z.globalRegistry.get(schema)?.id;
  if (name) return { $ref: `#/components/schemas/${name}` };
  const { $defs: _, ...inline } = z.toJSONSchema(schema, { ...OPTIONS, io: 'input' }) as Record<string, unknown>;
  return tidy(inline) as JsonSchema;
}
