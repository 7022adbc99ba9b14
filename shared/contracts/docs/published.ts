import { type Code, STATUS } from '../../errors.ts';
import { asyncApi } from '../asyncapi.ts';
import type { InboxType } from '../messages.ts';
import { openApi } from '../openapi.ts';
import type { RouteId } from '../routes.ts';
import { CODES } from './codes.ts';
import {
  type Answer,
  type AsyncApi,
  nameOf,
  namesIn,
  type OpenApi,
  type Operation,
  type Parameter,
  type Schemas,
} from './document.ts';
import { MESSAGES } from './examples/messages.ts';
import { REQUESTS } from './examples/requests.ts';

/** What the groups of routes are about, by the word in their path. */
const TAGS: Readonly<Record<string, string>> = {
  notices: 'Notices and orders',
  items: 'Items',
  actions: 'Actions in bulk',
  alerts: 'Public alerts',
  kpis: 'Live figures',
  exports: 'Exports',
  organisations: 'Registry',
  deadlines: 'Deadlines',
  documents: 'Documents',
};

/** Media types of what is answered as a document. */
const DOCUMENTS: Readonly<Partial<Record<RouteId, string>>> = {
  getOpenApi: 'application/json',
  getAsyncApi: 'application/json',
  getDocs: 'text/html',
};

const GATEWAY = {
  'application/json': {
    schema: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
  },
} as const;
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } as const;

/** What the gateway answers by itself, whatever the route. */
const BY_GATEWAY: Readonly<Record<string, Answer>> = {
  429: {
    description: 'Too many calls at once: answered by the gateway. Wait, twice as long each time',
    content: GATEWAY,
  },
  500: {
    description: 'Something went wrong on our side. Send the same again',
    content: { ...PROBLEM, ...GATEWAY },
    'x-codes': ['FAULT'],
  },
};

/** The limits of a safe integer, which say nothing. */
const isSafeLimit = (key: string, value: unknown) =>
  (key === 'minimum' && value === Number.MIN_SAFE_INTEGER) || (key === 'maximum' && value === Number.MAX_SAFE_INTEGER);

function cleaned<Part>(part: Part, drops: (key: string, value: unknown) => boolean): Part {
  if (Array.isArray(part)) return part.map((each) => cleaned(each, drops)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([key, value]) => !drops(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, cleaned(value, drops)])) as Part;
}

/** What we send may gain fields, so it is described as open. */
const opened = <Part>(part: Part): Part =>
  cleaned(part, (key, value) => key === 'additionalProperties' && value === false);

const isAt = (id: string, operation: Operation, places: readonly string[]): boolean =>
  places.includes(id) ||
  (places.includes('BODIES') && operation.requestBody !== undefined) ||
  (places.includes('INPUTS') && (operation.requestBody !== undefined || hasParameters(operation, 'query'))) ||
  (places.includes('CALLERS') && operation.security.length > 0) ||
  (places.includes('NAMED') && hasParameters(operation, 'path'));

const hasParameters = ({ parameters }: Operation, place: string): boolean =>
  parameters.some((each) => each.in === place);

/** The answers of a route: the one it is for, and a refusal for every status that one of its codes has. */
function answersOf(operation: Operation): Record<string, Answer> {
  const { operationId: id, responses } = operation;
  const codes = Object.keys(CODES) as Code[];
  const rows = codes.filter((code) => CODES[code].rows?.includes(id as RouteId));
  const refused = Map.groupBy(
    codes.filter((code) => isAt(id, operation, CODES[code].at)),
    (code) => String(STATUS[code]),
  );
  const answers = Object.entries(responses).flatMap(([status, answer]): [string, Answer][] => {
    if (status.startsWith('2')) {
      const mediaType = DOCUMENTS[id as RouteId];
      const content = mediaType ? { [mediaType]: { schema: {} } } : opened(answer.content);
      return [[status, { description: 'Done', content, ...(rows.length > 0 && { 'x-codes': rows }) }]];
    }
    const given = refused.get(status);
    return given ? [[status, { ...answer, 'x-codes': given }]] : [];
  });
  return { ...Object.fromEntries(answers), ...BY_GATEWAY };
}

/** A parameter that says itself what it means. */
function parameterOf({ schema: { description: own, ...schema }, ...rest }: Parameter, schemas: Schemas): Parameter {
  const description = own ?? (schema.$ref ? schemas[nameOf(schema.$ref)]?.description : undefined);
  return { ...rest, ...(description && { description }), schema };
}

function operationOf(operation: Operation, schemas: Schemas): Operation {
  const examples = REQUESTS[operation.operationId as RouteId];
  const { requestBody, ...rest } = operation;
  const body = requestBody?.content['application/json'];
  return {
    ...rest,
    parameters: rest.parameters.map((each) => parameterOf(each, schemas)),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { ...body, ...(examples && { examples }) } } },
    }),
    responses: answersOf(operation),
  };
}

/** The schemas that something refers to, directly or through another. */
function usedBy(part: unknown, schemas: Schemas): Schemas {
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

/** The interface as published: the contracts folded, with examples, the codes of each answer, and no spare schema. */
export function publishedOpenApi(): OpenApi {
  const { paths: folded, components, ...rest } = cleaned(openApi() as OpenApi, isSafeLimit);
  const paths = Object.fromEntries(
    Object.entries(folded).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, each]) => [method, operationOf(each, components.schemas)]),
      ),
    ]),
  );
  const tags = Object.entries(TAGS).map(([name, description]) => ({ name, description }));
  return { ...rest, tags, paths, components: { ...components, schemas: usedBy(paths, components.schemas) } };
}

/** The queues as they are published. */
export function publishedAsyncApi(): AsyncApi {
  const { components, ...rest } = cleaned(asyncApi() as AsyncApi, isSafeLimit);
  const messages = Object.fromEntries(
    Object.entries(components.messages).map(([name, message]) => {
      const payload = name === 'ItemAction' ? message.payload : opened(message.payload);
      const examples = [{ name, summary: message.summary, payload: MESSAGES[name as InboxType | 'ItemAction'] }];
      return [name, { ...message, payload, examples }];
    }),
  );
  return { ...rest, components: { messages, schemas: usedBy(messages, components.schemas) } };
}
