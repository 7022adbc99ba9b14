import { describe, expect, test } from 'vitest';
import { scopesFor } from '../../../shared/contracts/access.ts';
import { asyncApi } from '../../../shared/contracts/asyncapi.ts';
import { actionMessages, inboxMessages } from '../../../shared/contracts/messages.ts';
import { openApi } from '../../../shared/contracts/openapi.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { STATUS } from '../../../shared/errors.ts';
import { SECTORS } from '../../../shared/sectors/sectors.ts';

/** Every value in a document under a key. */
function* valuesOf(value: unknown, key: string): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (name === key) yield each;
    yield* valuesOf(each, key);
  }
}

const api = openApi();
const queues = asyncApi();

describe.each([
  ['OpenAPI 3.1', openApi, api.openapi, '3.1.0'],
  ['AsyncAPI 3.0', asyncApi, queues.asyncapi, '3.0.0'],
])('the %s document', (_, fold, version, expected) => {
  const document = fold();

  test('is one of its version, and is the same whenever it is made', () => {
    expect(version).toBe(expected);
    expect(JSON.stringify(fold())).toBe(JSON.stringify(document));
  });

  test('holds plain JSON and no dialect of its own', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect([...valuesOf(document, '$schema'), ...valuesOf(document, '$defs')]).toEqual([]);
  });
});

describe('the interface', () => {
  const operations = Object.values(routes).map((route) => {
    const operation = api.paths[route.path]?.[route.method.toLowerCase()];
    if (!operation) throw new Error(`${route.id} is not described`);
    return { route, operation };
  });

  test.each(operations)(
    '$route.id is described under its own name, with every answer it can give',
    ({ route, operation }) => {
      expect(operation.operationId).toBe(route.id);
      const answers = Object.keys(operation.responses);
      expect(answers).toContain(String(route.status));
      expect(answers).toEqual(
        expect.arrayContaining(route.access === 'public' ? ['429', '500'] : ['401', '403', '429', '500']),
      );
    },
  );

  test.each(operations)('$route.id asks for a token as the table of access says', ({ route, operation }) => {
    const expected = route.access === 'public' ? [] : scopesFor(route.access).map((scope) => ({ oauth2: [scope] }));
    expect(operation.security).toEqual(expected);
  });

  test.each(operations)('$route.id names every parameter of its path', ({ route, operation }) => {
    const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = operation.parameters.filter((each) => each.in === 'path' && each.required);
    expect(inPath.map(({ name }) => name)).toEqual(named);
  });

  test.each(operations.filter(({ route }) => 'body' in route))('$route.id says what it takes', ({ operation }) => {
    expect(operation.requestBody).toMatchObject({ required: true });
  });

  test('names every code that a refusal can have, with its status', () => {
    expect(api['x-codes']).toEqual(STATUS);
    expect(Object.values(STATUS).every((status) => status >= 400 && status < 500)).toBe(true);
  });

  test('describes what is sent as it must be sent: unknown fields are refused', () => {
    const { oneOf = [], anyOf = [] } = api.components.schemas['NewNotice'] ?? {};
    const variants = [...oneOf, ...anyOf];
    expect(variants).toHaveLength(SECTORS.length);
    expect(variants.map(({ additionalProperties }) => additionalProperties)).toEqual(Array(SECTORS.length).fill(false));
  });
});

describe('the queues', () => {
  test('carry every message, and take actions', () => {
    expect(Object.keys(queues.components.messages).sort()).toEqual(
      [...Object.keys(inboxMessages), ...Object.keys(actionMessages)].sort(),
    );
  });

  test('no message has a field for a person', () => {
    const names = JSON.stringify(Object.values(inboxMessages).map(({ shape }) => Object.keys(shape.data.shape)));
    expect(names).not.toMatch(/email|person|seller|firstName|lastName/);
  });
});
