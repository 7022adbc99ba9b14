import { GetQueueAttributesCommand, ListQueuesCommand } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Client, tokenFor } from '../../commands/client.ts';
import type { ClientCredentials, MarketplaceRegistration } from '../../shared/contracts/organisation.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { queueClient } from '../../shared/store/queues.ts';
import { noticeBody } from '../builders/notices.ts';
import { marketplace } from '../builders/organisations.ts';
import { decision, receipt } from './support/acts.ts';
import { inboxOf, queueUrl, reportByQueue } from './support/mail.ts';
import { policyOf } from './support/policies.ts';
import { useSystem } from './support/system.ts';
import { rowsOf } from './support/tables.ts';
import { after, setDate, useDate } from './support/time.ts';
import { freshListing, itemOf, reference, reportByApi, send, soleItem } from './support/work.ts';
import { WORLD } from './support/world.ts';

const T0 = '2026-06-01T08:00:00.000Z';
const PRINCIPAL = 'arn:aws:iam::123456789012:role/meadow';
/** Functions believe the registry for a minute. */
const BELIEVED_MINUTES = 1.1;
useDate(T0);
const { 'de-bnetza': authority } = WORLD;
const system = useSystem({ world: authority ? { 'de-bnetza': authority } : {} });

interface View {
  readonly queues?: { readonly inbox: string; readonly actions: string };
}
const meadow = (changes: Partial<MarketplaceRegistration> = {}) =>
  marketplace('meadow', { awsPrincipal: PRINCIPAL, ...changes })[1];
const register = (body: object, id = 'meadow') =>
  system().operator.call<View & ProblemDocument>('PUT', `/v1/organisations/${id}`, body);
const attributesOf = async (name: string) => {
  const asked = new GetQueueAttributesCommand({ QueueUrl: queueUrl(system(), name), AttributeNames: ['All'] });
  const { Attributes = {} } = await queueClient().send(asked);
  return Attributes;
};
const queues = async () =>
  (await queueClient().send(new ListQueuesCommand({}))).QueueUrls?.map((url) => url.split('/').at(-1)).sort();
const delivered = async () =>
  soleItem(
    await send(
      system(),
      'de-bnetza',
      noticeBody('product_safety', { reference: reference(), items: [freshListing('meadow')] }),
    ),
  );
let minutes = 0;
/** Until every function has read the registry again. */
const lateEnough = () => {
  minutes += BELIEVED_MINUTES;
  setDate(after(T0, minutes));
};

describe('a marketplace with machines is registered', () => {
  beforeAll(async () => {
    expect(await register(meadow())).toMatchObject({ status: 200, body: { id: 'meadow', version: 1 } });
    await system().settle();
  });

  test.each([
    [
      'inbox',
      'receives and deletes',
      ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes', 'GetQueueUrl'],
    ],
    ['actions', 'only sends', ['SendMessage', 'GetQueueAttributes', 'GetQueueUrl']],
  ])('its %s queue is its own: it %s, nobody else does, and what fails is set aside', async (name, _, actions) => {
    const { QueueArn = '', Policy = '', RedrivePolicy = '', ...attributes } = await attributesOf(`${name}-meadow`);
    expect(QueueArn).toMatch(new RegExp(`:dev-${name}-meadow$`));
    expect(attributes).toMatchObject({
      MessageRetentionPeriod: '1209600',
      VisibilityTimeout: '120',
      ReceiveMessageWaitTimeSeconds: '20',
      SqsManagedSseEnabled: 'true',
    });
    const dead = (await attributesOf(`${name}-dead`))['QueueArn'];
    expect(JSON.parse(RedrivePolicy)).toEqual({ deadLetterTargetArn: dead, maxReceiveCount: 5 });
    expect(JSON.parse(Policy)).toEqual(policyOf(QueueArn, PRINCIPAL, actions));
  });

  test('the addresses are told, items arrive, and actions on the queue are read', async () => {
    const { queues: told } = await system().operator.ask<View>('GET', '/v1/organisations/meadow');
    expect(told).toEqual({ inbox: queueUrl(system(), 'inbox-meadow'), actions: queueUrl(system(), 'actions-meadow') });
    const id = await delivered();
    expect((await inboxOf(system(), 'meadow')).map(({ data }) => data.itemId)).toEqual([id]);
    await reportByQueue(system(), 'meadow', id, receipt());
    await system().settle();
    expect((await itemOf(system().operator, id)).state).toBe('ACKNOWLEDGED');
  });

  test('the same again changes nothing, and what waits on its queues stays there', async () => {
    const id = await delivered();
    const before = await queues();
    expect(await register(meadow())).toMatchObject({ status: 200, body: { version: 1, recordedAt: T0 } });
    await system().settle();
    expect(await queues()).toEqual(before);
    expect((await inboxOf(system(), 'meadow')).map(({ data }) => data.itemId)).toEqual([id]);
  });

  test('another principal takes the place of the first, and none leaves the queues to us alone', async () => {
    const statements = async () => JSON.parse((await attributesOf('inbox-meadow'))['Policy'] ?? '').Statement;
    const other = '210987654321';
    expect(await register(meadow({ awsPrincipal: other }))).toMatchObject({ status: 200, body: { version: 2 } });
    await system().settle();
    expect((await statements())[1]).toMatchObject({ Principal: { AWS: other } });
    const { awsPrincipal: _, ...without } = meadow();
    await register(without);
    await system().settle();
    expect(await statements()).toHaveLength(1);
    const id = await delivered();
    await reportByQueue(system(), 'meadow', id, receipt());
    await system().settle();
    expect((await itemOf(system().operator, id)).timeline.map(({ type }) => type)).toEqual([
      'ITEM_DELIVERED',
      'RECEIPT_CONFIRMED',
    ]);
  });
});

describe('a marketplace changes the way it is reached', () => {
  test('to a person: T0 is the moment of delivery, nothing goes to the queue, and the person answers', async () => {
    await inboxOf(system(), 'meadow');
    await register(meadow({ channel: 'console' }));
    lateEnough();
    const credentials = await system().operator.ask<ClientCredentials>('POST', '/v1/organisations/meadow/clients', {
      name: 'a person',
    });
    system().accounts['meadow'] = { organisation: 'meadow', role: 'marketplace', ...credentials };
    const id = await delivered();
    expect(await inboxOf(system(), 'meadow')).toEqual([]);
    expect((await itemOf(system().as('meadow'), id)).timeline[0]?.data).toMatchObject({ via: 'CONSOLE' });
    expect((await reportByApi(system(), 'meadow', id, decision())).status).toBe(201);
    expect(await system().operator.ask('GET', '/v1/organisations/meadow')).not.toHaveProperty('queues');
  });

  test('and back to machines, on the queues it had', async () => {
    await register(meadow());
    await system().settle();
    lateEnough();
    const id = await delivered();
    expect((await inboxOf(system(), 'meadow')).map(({ data }) => data.itemId)).toEqual([id]);
  });

  test('without a designated point of contact an item arrives, and no clock of law runs', async () => {
    await register(meadow({ designations: [] }));
    lateEnough();
    const { clocks } = await itemOf(system().operator, await delivered());
    expect(clocks.filter(({ basis }) => basis === 'LEGAL')).toEqual([]);
  });
});

test.each([
  ['everybody', '*'],
  ['every account', 'arn:aws:iam::*:root'],
  ['a service', 'sqs.amazonaws.com'],
  ['too few digits', '12345678901'],
  ['two of them', '123456789012,210987654321'],
])('a principal that is %s is refused, and no queue is made', async (_, awsPrincipal) => {
  const before = await queues();
  const { status, body } = await register({ ...marketplace('heath')[1], awsPrincipal }, 'heath');
  expect([status, body.code, body.faults?.[0]]).toMatchObject([
    422,
    'INVALID_PRINCIPAL',
    { pointer: '/awsPrincipal', code: 'INVALID_PRINCIPAL' },
  ]);
  await system().settle();
  expect(await queues()).toEqual(before);
  expect((await system().operator.call('GET', '/v1/organisations/heath')).status).toBe(404);
});

test('credentials of a machine are shown once, work at once, and are kept nowhere', async () => {
  const make = (name: string) =>
    system().operator.ask<ClientCredentials>('POST', '/v1/organisations/meadow/clients', { name });
  const [first, second] = [await make('one'), await make('two')];
  expect(first.scopes).toEqual(['noticeboard/act', 'noticeboard/read']);
  expect(new Set([first.clientId, second.clientId, first.clientSecret, second.clientSecret]).size).toBe(4);
  for (const credentials of [first, second]) {
    const client = new Client(system().connection, credentials);
    expect((await client.call('GET', '/v1/items')).status).toBe(200);
    expect((await client.call('PUT', '/v1/organisations/heath', meadow())).status).toBe(403);
  }
  await expect(tokenFor(system().connection, { ...first, clientSecret: second.clientSecret })).rejects.toThrow(
    'No token',
  );
  const kept = JSON.stringify([
    await rowsOf(system().cases),
    await system().operator.ask('GET', '/v1/organisations/meadow'),
  ]);
  expect(kept).toContain(first.clientId);
  expect(kept).not.toContain(first.clientSecret);
});

test.each([
  ['operator', 409],
  ['dead', 404],
])('no marketplace is called %s: the system itself goes by that name', async (id, status) => {
  expect((await register(meadow(), id)).status).toBe(status);
});
