import type { Schema, Schemas } from './document.ts';
import { codes, type Html, html, joined, prose, table } from './html.ts';
import { type Describe, isObject, limitsOf } from './schema.ts';

const isValue = (schema: Schema): boolean => !isObject(schema) && schema.oneOf === undefined;

/** The named values: enumerations, and texts of a certain form. */
export const valuesIn = (schemas: Schemas): (readonly [name: string, schema: Schema])[] =>
  Object.entries(schemas).filter(([, schema]) => isValue(schema));

/** Every named value that no other table describes, with what it may be. */
export const valueTable = (schemas: Schemas, describe: Describe): Html => {
  const rows = valuesIn(schemas).filter(([name]) => describe(name)?.href === `#value-${name}`);
  return table(
    rows.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    {
      title: 'Values',
      id: ([name]) => `value-${name}`,
      columns: [
        { head: 'Name', cell: ([name]) => html`<code>${name}</code>` },
        { head: 'Meaning', cell: ([, { description }]) => description && prose(description) },
        { head: 'Form', cell: ([, schema]) => form(schema) },
      ],
    },
  );
};

function form(schema: Schema): Html {
  if (schema.enum) return codes(schema.enum);
  const example = schema.examples?.[0];
  const limits = [schema.format ?? 'text', ...limitsOf(schema)];
  return html`${joined(limits, ', ')}${example !== undefined && html`; such as <code>${String(example)}</code>`}`;
}
