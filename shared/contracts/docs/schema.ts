import { nameOf, type Schema, type Schemas } from './document.ts';
import { codes, type Html, html, joined, type Piece, prose } from './html.ts';

/** A schema with what it refers to put in its place; its own description wins. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...own } = schema;
  return { ...schemas[nameOf($ref)], ...own };
}

export const isObject = ({ properties }: Schema): boolean => properties !== undefined;

/** The forms a value may take; null is one of them, and is told apart. */
export function formsOf(schema: Schema, schemas: Schemas): { forms: readonly Schema[]; isNullable: boolean } {
  const all = (schema.oneOf ?? schema.anyOf ?? []).filter((each) => each.type !== 'null');
  const isNullable = (schema.anyOf ?? []).some((each) => each.type === 'null') || [schema.type].flat().includes('null');
  return { forms: all.map((each) => resolved(each, schemas)), isNullable };
}

/** What stands in place of a pattern that a sentence says better. */
const SAID: Readonly<Record<string, string | false>> = {
  '^[^\\p{Cc}\\p{Cs}\\u2028\\u2029]*$': 'one line',
  '^(?:[^\\p{Cc}\\p{Cs}]|[\\n\\r\\t])*$': 'one or more paragraphs',
  '\\S': false,
};

const figure = (value: number): string => value.toLocaleString('en-GB');
const range = (least: number | undefined, most: number | undefined, what: string): string[] => {
  if (least !== undefined && most !== undefined) return [`${figure(least)} to ${figure(most)}${what}`];
  if (most !== undefined) return [`at most ${figure(most)}${what}`];
  return least === undefined ? [] : [`at least ${figure(least)}${what}`];
};

/** The limits of a value, each in a few words. */
export function limitsOf(schema: Schema): Piece[] {
  const patterns = [schema.pattern, ...(schema.allOf ?? []).map(({ pattern }) => pattern)].filter(
    (each) => each !== undefined,
  );
  return [
    ...range(schema.minItems, schema.maxItems, ' entries'),
    ...range(schema.minLength, schema.maxLength, ' characters'),
    ...range(schema.minimum, schema.maximum, ''),
    ...patterns.map((pattern) => SAID[pattern] ?? html`form <code>${pattern}</code>`).filter((each) => each !== false),
  ];
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'instant',
  date: 'day',
  uuid: 'UUID',
  uri: 'address',
  email: 'e-mail',
  hostname: 'host',
};

/** Where a named schema is described. */
export type Describe = (name: string) => { readonly href: string; readonly label: string } | undefined;

/** What schemas are read with: the named ones, and where each of them is described. */
export interface Reading {
  readonly schemas: Schemas;
  readonly describe: Describe;
}

const linked = (name: string, describe: Describe): Html => {
  const place = describe(name);
  return place ? html`<a href="${place.href}">${place.label}</a>` : html`${name}`;
};

/** An object, and where its fields stand if not beneath. */
function objectOf(name: string, describe: Describe, plural: string): Piece {
  const place = describe(name);
  return place ? html`object${plural}, as in the <a href="${place.href}">${place.label}</a>` : `object${plural}`;
}

/** The type of a value, as a developer would say it; `plural` is an s where there are many. */
function typeOf(schema: Schema, reading: Reading, plural = ''): Piece {
  const { schemas, describe } = reading;
  if (schema.$ref) {
    const name = nameOf(schema.$ref);
    const whole = resolved(schema, schemas);
    return isObject(whole) || whole.oneOf ? objectOf(name, describe, plural) : linked(name, describe);
  }
  const { forms, isNullable } = formsOf(schema, schemas);
  if (forms.length > 0) {
    const kinds = (schema.oneOf ?? schema.anyOf ?? []).filter((each) => each.const === undefined);
    const named = kinds.map((each) => (each.type === 'null' ? 'null' : typeOf(each, reading, plural)));
    return named.length > 0 ? joined(distinct(named), ' or ') : String([forms[0]?.type]);
  }
  if (schema.items) return ['list of ', typeOf(schema.items, reading, 's')];
  const kind = schema.format ? (FORMATS[schema.format] ?? schema.format) : [schema.type ?? 'value'].flat()[0];
  return `${kind}${plural}${isNullable ? ' or null' : ''}`;
}

/** The type of a value with its limits; those of a named type stand under its name. */
export function typeAndLimits(schema: Schema, reading: Reading): Html {
  const { items } = schema;
  const limits = [...limitsOf(schema), ...(items ? limitsOf(items) : [])];
  const shown = limits.length > 0 && html`<span class="limits">${joined(limits, ', ')}</span>`;
  return html`${typeOf(schema, reading)}${shown}`;
}

const distinct = (pieces: readonly Piece[]): Piece[] => [
  ...new Map(pieces.map((each) => [html`${each}`.text, each])).values(),
];

/** More values than this are listed once, in the table of values. */
const MOST_LISTED = 12;

/** The values that are allowed, where they are listed here and not under their name. */
function valuesOf(schema: Schema, schemas: Schemas): readonly unknown[] {
  const whole = resolved(schema, schemas);
  if (whole.enum) return schema.$ref && whole.enum.length > MOST_LISTED ? [] : whole.enum;
  if (whole.const !== undefined) return [whole.const];
  if (whole.items) return valuesOf(whole.items, schemas);
  const { forms } = formsOf(whole, schemas);
  return forms.every((form) => form.const !== undefined) ? forms.map((form) => form.const) : [];
}

const oneOf = (values: readonly unknown[]): Piece =>
  values.length === 1 ? html`Always ${codes(values)}.` : html`One of ${codes(values)}.`;

/** What a value means: in words, by the values it may take, and by an example. */
export function meaningOf(schema: Schema, { schemas }: Reading): Html {
  const whole = resolved(schema, schemas);
  const values = valuesOf(schema, schemas);
  const example = values.length === 0 && whole.items === undefined ? whole.examples?.[0] : undefined;
  return joined(
    [
      whole.description !== undefined && prose(whole.description),
      values.length > 0 && oneOf(values),
      example !== undefined && html`Such as <code>${String(example)}</code>.`,
    ].filter((piece) => piece !== false),
    ' ',
  );
}
