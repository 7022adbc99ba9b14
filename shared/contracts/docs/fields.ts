import { nameOf, type Schema } from './document.ts';
import { type Html, html, MUST } from './html.ts';
import { formsOf, isObject, meaningOf, type Reading, resolved, typeAndLimits } from './schema.ts';

/** The table of one schema. */
interface Titled {
  readonly title: string;
  /** The named schema that is being described: the one whose fields are not left to a link. */
  readonly subject?: string | undefined;
}

/** One field, or the heading of the fields that only one alternative has. */
type Line =
  | { readonly field: string; readonly within: string; readonly isRequired: boolean; readonly schema: Schema }
  | { readonly fork: Html; readonly isEmpty: boolean };

interface Place {
  readonly within: string;
  readonly reading: Reading;
  readonly subject: string | undefined;
}

const isElsewhere = ({ $ref }: Schema, { reading: { schemas, describe }, subject }: Place): boolean => {
  if (!$ref || nameOf($ref) === subject) return false;
  const whole = schemas[nameOf($ref)];
  return whole !== undefined && (isObject(whole) || whole.oneOf !== undefined) && describe(nameOf($ref)) !== undefined;
};

function* linesOf(schema: Schema, place: Place): Generator<Line> {
  if (isElsewhere(schema, place)) return;
  const whole = resolved(schema, place.reading.schemas);
  if (whole.items) yield* linesOf(whole.items, { ...place, within: `${place.within}[]` });
  else if (isObject(whole)) yield* fieldsOf(whole, Object.keys(whole.properties ?? {}), place);
  else {
    const { forms } = formsOf(whole, place.reading.schemas);
    const [only] = forms;
    if (only && forms.length === 1) yield* linesOf(only, place);
    else if (only && forms.every(isObject)) yield* alternatives(forms, place);
  }
}

function* fieldsOf(
  { properties = {}, required = [] }: Schema,
  names: readonly string[],
  place: Place,
): Generator<Line> {
  const prefix = place.within === '' ? '' : `${place.within}.`;
  for (const name of names) {
    const schema = properties[name] as Schema;
    yield { field: name, within: prefix, isRequired: required.includes(name), schema };
    yield* linesOf(schema, { ...place, within: prefix + name });
  }
}

const namesOf = (form: Schema): string[] => Object.keys(form.properties ?? {});
const constOf = (form: Schema, name: string): unknown => form.properties?.[name]?.const;

/** The field whose value says which alternative it is. */
const discriminatorOf = (forms: readonly Schema[]): string | undefined =>
  namesOf(forms[0] ?? {}).find(
    (name) =>
      new Set(forms.map((form) => constOf(form, name) ?? {})).size === forms.length &&
      forms.every((form) => constOf(form, name) !== undefined),
  );

const isShared = (forms: readonly Schema[], name: string): boolean =>
  new Set(forms.map((form) => JSON.stringify([form.properties?.[name], form.required?.includes(name)]))).size === 1;

/** What all alternatives have in common, then what each has of its own. */
function* alternatives(forms: readonly Schema[], place: Place): Generator<Line> {
  const first = forms[0] ?? {};
  const tells = discriminatorOf(forms);
  const shared = namesOf(first).filter((name) => isShared(forms, name));
  if (tells) {
    const schema = {
      type: 'string',
      enum: forms.map((form) => constOf(form, tells)),
      description: 'Says which of the fields below go with it.',
    };
    yield { field: tells, within: place.within && `${place.within}.`, isRequired: true, schema };
  }
  yield* fieldsOf(first, shared, place);
  for (const form of forms) {
    const own = namesOf(form).filter((name) => !shared.includes(name) && name !== tells);
    const fork = tells
      ? html`Where <code>${tells}</code> is <code>${String(constOf(form, tells))}</code>`
      : html`Where it has <code>${own[0]}</code>`;
    yield { fork, isEmpty: own.length === 0 };
    yield* fieldsOf(form, own, place);
  }
}

const depthOf = (within: string): number => Math.min(within.split('.').length - 1, 5);

function lineHtml(line: Line, reading: Reading): Html {
  if ('fork' in line) {
    return html`</tbody>
<tbody><tr class="fork"><th scope="rowgroup" colspan="3">${line.fork}${line.isEmpty && ': no further fields'}</th></tr>
`;
  }
  const { field, within, isRequired, schema } = line;
  const name = html`${within !== '' && html`<span class="vh">${within}</span>`}<code>${field}</code>`;
  return html`<tr class="d${depthOf(within)}"><th scope="row">${name}${isRequired && MUST}</th>
<td data-head="Type">${typeAndLimits(schema, reading)}</td>
<td data-head="Meaning">${meaningOf(schema, reading)}</td></tr>
`;
}

/** The fields of a schema as a table; nested ones are indented, and alternatives stand under headings of their own. */
export function fieldTable(schema: Schema, { title, subject }: Titled, reading: Reading): Html {
  const lines = [...linesOf(schema, { within: '', reading, subject })];
  return html`<table class="fields"><caption>${title}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>${lines.map((line) => lineHtml(line, reading))}</tbody></table>
`;
}
