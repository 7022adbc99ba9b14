import {
  type Answer,
  type Content,
  type Example,
  nameOf,
  type OpenApi,
  type Operation,
  type Schema,
} from './document.ts';
import { fieldTable } from './fields.ts';
import { codes, type Html, html, joined, MUST, prose, table } from './html.ts';
import { meaningOf, type Reading, resolved, typeAndLimits } from './schema.ts';

/** A route with its place. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export const routesOf = ({ paths }: OpenApi): Route[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

const schemaOf = (content: Content | undefined): Schema | undefined => Object.values(content ?? {})[0]?.schema;
export const bodyOf = ({ operation }: Route): Schema | undefined => schemaOf(operation.requestBody?.content);
const successOf = ({ responses }: Operation): [status: string, answer: Answer] | undefined =>
  Object.entries(responses).find(([status]) => status.startsWith('2'));
export const replyOf = ({ operation }: Route): Schema | undefined => schemaOf(successOf(operation)?.[1].content);

export const label = ({ method, path }: Route): string => `${method} ${path}`;

const REACH: Readonly<Record<string, string>> = {
  own: 'its own',
  addressed: 'what is addressed to it',
  sector: 'what is in its sectors',
  all: 'everything',
};

function callers({ operation }: Route): Html {
  const { security, 'x-roles': roles = {}, 'x-functions': functions = [] } = operation;
  if (security.length === 0) return html`<p>Everybody, without a token.</p>`;
  const scopes = security.flatMap((each) => Object.values(each).flat());
  const each = Object.entries(roles).map(([role, reach]) => html`<strong>${role}</strong>: ${REACH[reach] ?? reach}`);
  return html`<dl class="facts"><div><dt>Roles</dt><dd>${joined(each, '; ')}</dd></div>
<div><dt>Scope</dt><dd>${codes(scopes)}</dd></div>
<div><dt>People</dt><dd>${functions.join(', ')}</dd></div></dl>`;
}

const parametersTable = ({ operation }: Route, reading: Reading): Html =>
  table(operation.parameters, {
    title: `Parameters of ${operation.operationId}`,
    columns: [
      {
        head: 'Parameter',
        cell: ({ name, required, in: place }) =>
          html`<code>${name}</code>${place === 'path' && ' in the path'}${required && MUST}`,
      },
      { head: 'Type', cell: ({ schema }) => typeAndLimits(schema, reading) },
      { head: 'Meaning', cell: ({ schema, description = '' }) => meaningOf({ ...schema, description }, reading) },
    ],
  });

export const exampleOf = (summary: string, value: unknown, isOpen: boolean): Html =>
  html`<details${isOpen && html` open`}><summary>Example: ${summary}</summary>
<pre tabindex="0"><code>${JSON.stringify(value, null, 2)}</code></pre></details>
`;

/** The fields of a schema, or a link where they are described already. */
function described(schema: Schema, title: string, here: string, reading: Reading): Html {
  const subject = schema.$ref && nameOf(schema.$ref);
  const place = subject && reading.describe(subject);
  if (place && place.href !== `#${here}`)
    return html`<p>The same as the <a href="${place.href}">${place.label}</a>.</p>`;
  const { description } = resolved(schema, reading.schemas);
  return html`${description && html`<p>${prose(description)}</p>`}${fieldTable(schema, { title, subject }, reading)}`;
}

function bodySection(route: Route, reading: Reading): Html | false {
  const { operationId: id, requestBody } = route.operation;
  const schema = bodyOf(route);
  if (!schema || !requestBody) return false;
  const examples: Example[] = Object.values(requestBody.content).flatMap((each) => Object.values(each.examples ?? {}));
  return html`<h4 id="${id}-body">Body</h4>
${described(schema, `Body of ${id}`, `${id}-body`, reading)}
${examples.map(({ summary, value }, index) => exampleOf(summary, value, index === 0))}`;
}

function answerSection(route: Route, reading: Reading): Html {
  const { operationId: id } = route.operation;
  const schema = replyOf(route);
  const [status] = successOf(route.operation) ?? [''];
  const isDocument = schema && Object.keys(schema).length === 0;
  return html`<h4 id="${id}-answer">Answer ${status}</h4>
${schema && !isDocument ? described(schema, `Answer of ${id}`, `${id}-answer`, reading) : html`<p>The document.</p>`}`;
}

const codeLinks = (names: readonly string[] = []): Html =>
  joined(
    names.map((name) => html`<a href="#code-${name}"><code>${name}</code></a>`),
    ', ',
  );

function refusals({ operation }: Route): Html {
  const { operationId: id, responses } = operation;
  const rows = successOf(operation)?.[1]['x-codes'];
  const others = Object.entries(responses).filter(([status]) => !status.startsWith('2'));
  return html`<h4>Refusals</h4>
${rows && html`<p>In a row of the answer: ${codeLinks(rows)}.</p>`}
${table(others, {
  title: `Refusals of ${id}`,
  columns: [
    { head: 'Status', cell: ([status]) => status },
    { head: 'When', cell: ([, { description }]) => description },
    { head: 'Codes', cell: ([, answer]) => codeLinks(answer['x-codes']) },
  ],
})}`;
}

/** Everything about one route. */
export function routeSection(route: Route, reading: Reading): Html {
  const { operationId: id, summary, parameters } = route.operation;
  return html`<article aria-labelledby="${id}">
<h3 id="${id}"><span class="method">${route.method}</span> <code>${route.path}</code></h3>
<p class="summary">${summary}.</p>
<h4>Who may call it</h4>
${callers(route)}
${
  parameters.length > 0 &&
  html`<h4>Parameters</h4>
${parametersTable(route, reading)}`
}
${bodySection(route, reading)}
${answerSection(route, reading)}
${refusals(route)}
</article>
`;
}
