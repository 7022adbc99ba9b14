import type { AsyncApi, OpenApi } from './document.ts';
import { dialogueTables, type FigureTables, figureTable } from './figures.ts';
import { limits, queues, tokens, twice } from './guide.ts';
import { type Html, html } from './html.ts';
import { queueSection, queuesOf } from './messages.ts';
import { placesOf } from './places.ts';
import { refusalForm } from './refusals.ts';
import { label, type Route, routeSection, routesOf } from './routes.ts';
import { flaggerRules, type Rules, selfReportRules } from './rules.ts';
import type { Reading } from './schema.ts';
import { STYLE } from './style.ts';
import { clockTable, codeTable, sectorTables, type Tables } from './tables.ts';
import { valueTable } from './values.ts';

/** A section of the page, and what the contents list beneath it. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  readonly beneath?: readonly { readonly id: string; readonly title: string }[];
}

const overview = (routes: readonly Route[]): Html | false => {
  const lines = routes.map(
    (route) => html`<li><a href="#${route.operation.operationId}"><code>${label(route)}</code></a>:
${route.operation.summary}</li>
`,
  );
  return lines.length > 1 && html`<ul>${lines}</ul>`;
};

const routeSections = (openApi: OpenApi, reading: Reading): Section[] => {
  const routes = routesOf(openApi);
  return openApi.tags.map(({ name, description }) => {
    const own = routes.filter(({ operation }) => operation.tags.includes(name));
    return {
      id: `routes-${name}`,
      title: description,
      body: html`${overview(own)}${own.map((route) => routeSection(route, reading))}`,
      beneath: own.map((route) => ({ id: route.operation.operationId, title: label(route) })),
    };
  });
};

const queueSections = (asyncApi: AsyncApi, reading: Reading): Section => {
  const all = queuesOf(asyncApi);
  return {
    id: 'queues',
    title: 'Queues',
    body: html`${queues()}${all.map((queue) => queueSection(queue, reading))}`,
    beneath: all.flatMap(({ messages }) => messages.map(({ name }) => ({ id: `message-${name}`, title: name }))),
  };
};

function sectionsOf(openApi: OpenApi, asyncApi: AsyncApi, tables: Tables & FigureTables & Rules): Section[] {
  const schemas = { ...asyncApi.components.schemas, ...openApi.components.schemas };
  const describe = placesOf(openApi, schemas);
  const sectors = Object.entries(tables.sectors).map(([name, { title }]) => ({ id: `sector-${name}`, title }));
  return [
    { id: 'token', title: 'Getting a token', body: tokens() },
    { id: 'twice', title: 'Sending safely twice', body: twice() },
    { id: 'limits', title: 'Limits', body: limits() },
    ...routeSections(openApi, { schemas: openApi.components.schemas, describe }),
    queueSections(asyncApi, { schemas: asyncApi.components.schemas, describe }),
    { id: 'refusals', title: 'Refusals', body: html`${refusalForm(openApi, describe)}${codeTable()}` },
    { id: 'sectors', title: 'Sectors', body: sectorTables(tables), beneath: sectors },
    { id: 'clocks', title: 'Clocks', body: clockTable(tables) },
    { id: 'figures', title: 'Figures', body: figureTable(tables) },
    { id: 'dialogues', title: 'Dialogues', body: dialogueTables(tables) },
    { id: 'flagger-rules', title: 'Scorecards and lanes', body: flaggerRules(tables) },
    { id: 'self-report-rules', title: 'Checks of self-reports', body: selfReportRules(tables) },
    { id: 'values', title: 'Values', body: valueTable(schemas, describe) },
  ];
}

const contents = (
  sections: readonly Section[],
): Html => html`<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>
<ul>${sections.map(
  ({ id, title, beneath = [] }) => html`<li><a href="#${id}">${title}</a>${
    beneath.length > 0 &&
    html`<ul>${beneath.map((each) => html`<li><a href="#${each.id}">${each.title}</a></li>`)}</ul>`
  }</li>
`,
)}</ul></nav>`;

const body = (
  openApi: OpenApi,
  sections: readonly Section[],
): Html => html`<a class="skip" href="#main">Skip to the text</a>
<header><h1>${openApi.info.title}: the interface</h1>
<p>${openApi.info.description}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a> (OpenAPI ${openApi.openapi}) and
<a href="/asyncapi.json">asyncapi.json</a> (AsyncAPI 3.0). All bodies are JSON; all instants are UTC.</p></header>
<div class="page">${contents(sections)}
<main id="main" tabindex="-1">${sections.map(
  (each) => html`<section aria-labelledby="${each.id}"><h2 id="${each.id}">${each.title}</h2>
${each.body}</section>
`,
)}</main></div>
<footer>Version ${openApi.info.version} of the interface.</footer>`;

/** The documents for people: one page that needs nothing else. */
export function page(openApi: OpenApi, asyncApi: AsyncApi, tables: Tables & FigureTables & Rules): string {
  const sections = sectionsOf(openApi, asyncApi, tables);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Noticeboard: the interface</title><style>${STYLE}</style></head>
<body>${body(openApi, sections).text}</body></html>
`;
}
