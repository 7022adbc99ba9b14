import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asyncApi as foldAsyncApi } from '../../../../shared/contracts/asyncapi.ts';
import { CODES } from '../../../../shared/contracts/docs/codes.ts';
import { PACKED } from '../../../../shared/contracts/docs/committed.ts';
import { type AsyncApi, namesIn, type OpenApi } from '../../../../shared/contracts/docs/document.ts';
import { MESSAGES } from '../../../../shared/contracts/docs/examples/messages.ts';
import { REQUESTS } from '../../../../shared/contracts/docs/examples/requests.ts';
import { routesOf } from '../../../../shared/contracts/docs/routes.ts';
import { ActionMessage, actionMessages, InboxMessage } from '../../../../shared/contracts/messages.ts';
import { NewNotice } from '../../../../shared/contracts/notice.ts';
import { openApi as foldOpenApi } from '../../../../shared/contracts/openapi.ts';
import { NewOrganisation } from '../../../../shared/contracts/organisation.ts';
import { routes } from '../../../../shared/contracts/routes.ts';
import { clocksAt } from '../../../../shared/domain/delivery.ts';
import { openDirectory, recognise } from '../../../../shared/domain/listing/directory.ts';
import { type Code, STATUS } from '../../../../shared/errors.ts';
import { unpack } from '../../../../shared/runtime/unpack.ts';
import { sectors } from '../../../../shared/sectors/sectors.ts';
import { OrganisationId } from '../../../../shared/vocabulary/ids.ts';

const openApi = foldOpenApi();
const asyncApi = foldAsyncApi();
const operations = routesOf(openApi);

const at = (document: unknown, reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);

describe.each<[string, OpenApi | AsyncApi]>([
  ['openapi.json', openApi],
  ['asyncapi.json', asyncApi],
])('%s', (name, document) => {
  test('is committed as the contracts give it now', () => {
    const committed = readFileSync(new URL(`../../../../shared/contracts/${name}`, import.meta.url), 'utf8');
    expect(committed === `${JSON.stringify(document, null, 2)}\n`, 'Run `npm run documents`').toBe(true);
  });

  test('is served as it is committed, from what is packed', () => {
    const packed = name === 'openapi.json' ? PACKED.openApi : PACKED.asyncApi;
    expect(JSON.stringify(unpack(packed)) === JSON.stringify(document), 'Run `npm run documents`').toBe(true);
  });

  test('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, each = '']) => each);
    expect(references.filter((reference) => at(document, reference) === undefined)).toEqual([]);
  });

  test('has no schema that nothing uses, and none without a meaning', () => {
    const { components, ...rest } = document;
    const used = new Set([...namesIn(rest), ...namesIn(components)]);
    expect(Object.keys(components.schemas).filter((schema) => !used.has(schema))).toEqual([]);
    expect(Object.keys(components.schemas).filter((schema) => !components.schemas[schema]?.description)).toEqual([]);
  });
});

describe('OpenAPI 3.1', () => {
  test('names each operation once, and each belongs to a group', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.toSorted()).toEqual(Object.keys(routes).sort());
    const tags = openApi.tags.map(({ name }) => name);
    expect(operations.filter(({ operation }) => !operation.tags.every((tag) => tags.includes(tag)))).toEqual([]);
  });

  test.each(operations)('$method $path declares its parameters and describes its answers', ({ path, operation }) => {
    const inPath = operation.parameters.filter((each) => each.in === 'path');
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{[^}]+\}/g) ?? []);
    expect(inPath.every(({ required }) => required)).toBe(true);
    const answers = Object.entries(operation.responses);
    expect(answers.filter(([status]) => status.startsWith('2'))).toHaveLength(1);
    for (const [status, { description, content }] of answers) {
      expect(status).toMatch(/^[245]\d\d$/);
      expect(description).not.toBe('');
      expect(Object.values(content).every(({ schema }) => typeof schema === 'object')).toBe(true);
    }
  });

  test('a route asks for scopes that exist', () => {
    const { oauth2 } = at(openApi, '#/components/securitySchemes') as { oauth2: { flows: object } };
    const known = Object.values(oauth2.flows).map(({ scopes }) => Object.keys(scopes));
    const asked = operations.flatMap(({ operation }) => operation.security.flatMap(({ oauth2: own = [] }) => own));
    for (const scopes of known) expect(scopes).toEqual(expect.arrayContaining(asked));
  });

  test('every code is answered with its own status, or said to be reserved', () => {
    const answers = operations.flatMap(({ operation }) => Object.entries(operation.responses));
    for (const [status, { 'x-codes': codes }] of answers) {
      if (!status.startsWith('4') || status === '429') continue;
      expect(new Set(codes?.map((code) => STATUS[code as Code]))).toEqual(new Set([Number(status)]));
    }
    const answered = new Set(answers.flatMap(([, answer]) => answer['x-codes'] ?? []));
    const reserved = Object.entries(CODES).filter(([, { means }]) => means.startsWith('Reserved'));
    expect(Object.keys(STATUS).filter((code) => !answered.has(code))).toEqual(reserved.map(([code]) => code));
  });
});

test('AsyncAPI 3.0: operations send and receive messages of their own channel', () => {
  for (const { action, channel, messages } of Object.values(asyncApi.operations)) {
    expect(action).toMatch(/^(send|receive)$/);
    expect(messages.every(({ $ref }) => $ref.startsWith(`${channel.$ref}/messages/`))).toBe(true);
  }
  for (const { address } of Object.values(asyncApi.channels)) expect(address).toContain('{marketplace}');
});

describe('examples', () => {
  const bodies = Object.values(routes).flatMap((route) => ('body' in route ? [{ id: route.id, route }] : []));
  test.each(bodies)('of $id are what its contract reads', ({ id, route }) => {
    const schema = 'documentedBody' in route ? route.documentedBody : route.body;
    const examples = Object.values(REQUESTS[id] ?? {});
    expect(examples).not.toEqual([]);
    for (const { value } of examples) expect(schema.parse(value)).toEqual(value);
  });

  test.each(Object.entries(MESSAGES))('of %s are what its contract reads', (name, message) => {
    const schema = name in actionMessages ? ActionMessage : InboxMessage;
    expect(schema.parse(message)).toEqual(message);
  });

  const notices = Object.values(REQUESTS.postNotice ?? {}).map(({ value }) => NewNotice.parse(value));
  test.each(notices)('notice $reference passes the checks of its sector, and its listing is recognised', (notice) => {
    const { sector, category, details, items, kind } = notice;
    const broken = sectors[sector].checks.filter((check) => check.isBroken({ category, details: details as never }));
    expect(broken).toEqual([]);
    expect(kind === 'ORDER' ? notice.order : notice.goodFaith).toBeDefined();
    const { listings } = NewOrganisation.parse(REQUESTS.putOrganisation?.['marketplace']?.value) as never;
    const directory = openDirectory([{ id: OrganisationId.parse('marktplatz'), listings }]);
    for (const { url } of items) expect(recognise(directory, url)).toMatchObject({ marketplace: 'marktplatz' });
  });

  test('the delivered notice runs the clocks that the law gives it', () => {
    const { data } = InboxMessage.parse(MESSAGES.ItemDelivered) as { data: { clocks: object; deliveredAt: string } };
    const submitted = { ...(REQUESTS.postNotice?.['notice']?.value as object), status: 'AUTHORITY' };
    const marketplace = REQUESTS.putOrganisation?.['marketplace']?.value;
    expect(clocksAt(submitted as never, marketplace as never, data.deliveredAt).clocks).toEqual(data.clocks);
  });
});
