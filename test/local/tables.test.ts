import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { settle } from '../../infra/local/sources/settle.ts';
import { deleteExpired } from '../../infra/local/tables/expiry.ts';
import { assemblyOf, mapping, playedFunction, table } from './fixtures/assembly.ts';
import { put, putRow, rows } from './fixtures/dynamo.ts';
import { running, temporaryFolder } from './fixtures/running.ts';
import { play } from './fixtures/stage.ts';

const TWO_DAYS = 172_800;

test('what has expired is deleted, and nothing else', async () => {
  const expiring = table('work', { TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } });
  const stack = await running(assemblyOf(expiring));
  const now = Math.floor(Date.now() / 1_000);
  const add = (sk: string, more = {}) => putRow(stack, 'test-work', { pk: { S: 'JOB' }, sk: { S: sk }, ...more });
  await add('old', { expiresAt: { N: String(now - 10) } });
  await add('new', { expiresAt: { N: String(now + 1_000) } });
  await add('ever');
  const [found] = stack.system.all('AWS::DynamoDB::GlobalTable');
  if (found) await deleteExpired(stack.ground.endpoints.dynamodb, found.properties);
  expect((await rows(stack, 'test-work')).map((row) => row['sk'])).toEqual([{ S: 'ever' }, { S: 'new' }]);
});

test('records of a stream are kept for a day, and numbers go on after the old ones are gone', async () => {
  const folder = temporaryFolder();
  const assembly = assemblyOf(table('cases'), playedFunction('read'), mapping('cases', 'read'));
  play('read', () => undefined);
  const first = await running(assembly, folder);
  for (const v of ['a', 'b', 'c']) await put(first, 'ITEM', v);
  await settle(first);
  await first.stop();
  const database = new DatabaseSync(`${folder}/dynamo.db`);
  database.exec(`UPDATE _stream_records SET created_at = created_at - ${TWO_DAYS}`);
  const second = await running(assembly, folder);
  const numbers = () => database.prepare('SELECT sequence_number AS number FROM _stream_records').all();
  expect(numbers()).toEqual([{ number: '3' }]);
  await put(second, 'ITEM', 'd');
  expect(numbers()).toEqual([{ number: '3' }, { number: '4' }]);
  database.close();
});

test('what another process writes is noticed soon', async () => {
  const seen = Promise.withResolvers<void>();
  play('read', () => seen.resolve());
  const stack = await running(assemblyOf(table('cases'), playedFunction('read'), mapping('cases', 'read')));
  await settle(stack);
  const from = performance.now();
  await put(stack, 'ITEM', 'a');
  await seen.promise;
  expect(performance.now() - from).toBeLessThan(1_000);
});
