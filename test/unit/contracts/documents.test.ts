import { describe, expect, test } from 'vitest';
import { asyncApi } from '../../../shared/contracts/asyncapi.ts';
import { inboxMessages } from '../../../shared/contracts/messages.ts';
import { openApi } from '../../../shared/contracts/openapi.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { STATUS } from '../../../shared/errors.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every value in a document under a key. */
function* valuesOf(value: unknown, key: string): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (name === key) yield each;
    yield* valuesOf(each, key);
  }
}

const resolve = (document: unknown, reference: string): unknown =>
  reference
    .slice('#/'.length)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, step) => (at as Json | undefined)?.[step], document);

const api = openApi() as Json & { paths: Record<string, Record<string, Json>>; components: { schemas: Json } };
const queues = asyncApi() as Json & { components: { schemas: Json; messages: Json } };

describe.each([
  ['OpenAPI 3.1', api, 'openapi', '3.1.0'],
  ['AsyncAPI 3.0', queues, 'asyncapi', '3.0.0'],
])('the %s document', (_, document, member, version) => {
  test('is one of its version, and is the same whenever it is made', () => {
    expect(document[member]).toBe(version);
    expect(JSON.stringify(member === 'openapi' ? openApi() : asyncApi())).toBe(JSON.stringify(document));
  });

  test('refers to nothing that is not there', () => {
    const references = [...valuesOf(document, '$ref')] as string[];
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((reference) => resolve(document, reference) === undefined)).toEqual([]);
  });

  test('holds plain JSON and no dialect of its own', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect([...valuesOf(document, '$schema'), ...valuesOf(document, '$defs')]).toEqual([]);
  });
});

describe('the interface', () => {
  const operations = Object.values(routes).map((route) => ({
    route,
    operation: api.paths[route.path]?.[route.method.toLowerCase()] as Json,
  }));

  test.each(operations)(
    '$route.id is described under its own name, with every answer it can give',
    ({ route, operation }) => {
      expect(operation['operationId']).toBe(route.id);
      const answers = Object.keys(operation['responses'] as object);
      expect(answers).toContain(String(route.status));
      expect(answers).toEqual(
        expect.arrayContaining(route.access === 'public' ? ['400', '429'] : ['400', '401', '403', '429']),
      );
    },
  );

  test.each(operations)('$route.id asks for a token as the table of access says', ({ route, operation }) => {
    const expected = route.access === 'public' ? [] : [{ oauth2: [route.access.scope] }];
    expect(operation['security']).toEqual(expected);
  });

  test.each(operations)('$route.id names every parameter of its path', ({ route, operation }) => {
    const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = operation['parameters'] as { name: string; in: string; required: boolean }[];
    expect(parameters.filter((each) => each.in === 'path' && each.required).map(({ name }) => name)).toEqual(named);
  });

  test.each(operations.filter(({ route }) => 'body' in route))('$route.id says what it takes', ({ operation }) => {
    expect(operation['requestBody']).toMatchObject({ required: true });
  });

  test('names every code that a refusal can have, with its status', () => {
    expect(api['x-codes']).toEqual(STATUS);
    expect(Object.values(STATUS).every((status) => status >= 400 && status < 500)).toBe(true);
  });

  test('describes what is sent as it must be sent: unknown fields are refused', () => {
    const { oneOf = [], anyOf = [] } = api.components.schemas['NewNotice'] as { oneOf?: Json[]; anyOf?: Json[] };
    const variants = [...oneOf, ...anyOf];
    expect(variants).toHaveLength(4);
    expect(variants.map(({ additionalProperties }) => additionalProperties)).toEqual(Array(4).fill(false));
  });
});

describe('the queues', () => {
  test('carry every message, and take actions', () => {
    expect(Object.keys(queues.components.messages).sort()).toEqual(
      [...Object.keys(inboxMessages), 'ItemAction'].sort(),
    );
  });

  test('no message has a field for a person', () => {
    const names = JSON.stringify(Object.values(inboxMessages).map(({ shape }) => Object.keys(shape.data.shape)));
    expect(names).not.toMatch(/email|person|seller|firstName|lastName/);
  });
});
