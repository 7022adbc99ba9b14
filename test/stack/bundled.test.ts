import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { bundleFunction } from '../../bench/bundles.ts';
import { tokenFor } from '../../commands/client.ts';
import { importHandler } from '../../infra/local/functions/import.ts';
import { invoke } from '../../infra/local/functions/invoke.ts';
import { keepLetters, rowOfLetter } from '../../shared/store/mail-rows.ts';
import { openTable } from '../../shared/store/table.ts';
import { letter } from '../builders/letters.ts';
import { noticeBody } from '../builders/notices.ts';
import { coordinator } from './support/escalating.ts';
import { postOf } from './support/letters.ts';
import { useSystem } from './support/system.ts';
import { rowsOf, rowsUnder } from './support/tables.ts';
import { freshListing, reference } from './support/work.ts';

// The local stack runs the sources. What is deployed is bundled, and parts of the SDK are left out of it.
const system = useSystem();
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-bundled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A function from its bundle, with the variables of the template. */
async function deployed(name: string): Promise<(event: unknown) => Promise<unknown>> {
  const entry = `${name.replace('/', '-')}.mjs`;
  writeFileSync(join(folder, entry), (await bundleFunction(`functions/${name}.ts`)).code);
  const specification = {
    ...{ name, arn: name, entry, timeoutSeconds: 30, memoryMegabytes: 512 },
    variables: { ...system().connection.environment, ...system().stack.variablesOf(name) },
  };
  const handler = await importHandler(folder, specification);
  return (event) => invoke(handler, specification, event);
}

async function request(route: string, by: string, more: object) {
  const account = system().accounts[by];
  if (!account) throw new Error(`Nobody is called ${by}`);
  const token = await tokenFor(system().connection, account);
  const [method, path] = route.split(' ');
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: '',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    requestContext: { requestId: 'bundled', http: { method, path } },
    isBase64Encoded: false,
    ...more,
  };
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

test('a notice is accepted by the function as it is deployed', async () => {
  const submit = await deployed('api/post-notice');
  const body = JSON.stringify(noticeBody('product_safety', { reference: reference(), items: [freshListing()] }));
  const answer = (await submit(await request('POST /v1/notices', 'de-bnetza', { body }))) as Answer;
  expect([answer.statusCode, JSON.parse(answer.body).items.length]).toEqual([201, 1]);
});

test('an e-mail is sent by the function as it is deployed, and noted', async () => {
  await system().operator.ask('PUT', '/v1/contact-points/fi-coordinator', coordinator);
  await system().stack.pauseStreams();
  onTestFinished(() => system().stack.resumeStreams());
  const work = openTable(system().stack.tables.work);
  const told = letter({ kind: 'REFERRED', side: 'CONTACT_POINT' });
  const at = new Date().toISOString();
  const to = { kind: 'contact-point', id: 'fi-coordinator' } as const;
  await keepLetters(work, [rowOfLetter(to, 'letter', told, { at, isDigest: false })]);
  const sender = await deployed('stream/send-mail');
  const [row] = await rowsUnder(work, 'MAIL#');
  const Keys = { pk: row?.['pk'], sk: row?.['sk'] };
  const record = { eventName: 'INSERT', dynamodb: { SequenceNumber: '1', Keys, NewImage: row } };
  for (const _ of ['first', 'again']) expect(await sender({ Records: [record] })).toEqual({ batchItemFailures: [] });
  expect(postOf(system()).map((mail) => mail.to)).toEqual(['dsc@coordinator.example']);
});

test('an export is written to S3 and shown by the functions as they are deployed', async () => {
  await system().stack.pauseStreams();
  onTestFinished(() => system().stack.resumeStreams());
  const { id } = await system().as('de-bnetza').ask<{ id: string }>('POST', '/v1/exports', {
    from: '2026-01',
  });
  const row = (await rowsOf(openTable(system().stack.tables.work))).find(({ pk }) => pk?.S?.includes(id));
  const run = await deployed('stream/run-export');
  const record = {
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: '1', Keys: { pk: row?.['pk'], sk: row?.['sk'] }, NewImage: row },
  };
  expect(await run({ Records: [record] })).toEqual({ batchItemFailures: [] });
  const show = await deployed('api/get-export');
  const answer = (await show(await request('GET /v1/exports/{id}', 'de-bnetza', { pathParameters: { id } }))) as Answer;
  expect([answer.statusCode, JSON.parse(answer.body).state]).toEqual([200, 'DONE']);
});
