import { statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDirectory } from '../../infra/local/directory.ts';
import { close } from '../../infra/local/listen.ts';
import { choosePorts } from '../../infra/local/ports.ts';
import { openProcesses } from '../../infra/local/processes.ts';
import { run } from '../../infra/local/run.ts';
import { settle } from '../../infra/local/sources/settle.ts';
import { startDynoxide } from '../../infra/local/tables/dynoxide.ts';
import type { Assembly } from '../../infra/local/template/assembly.ts';
import { assemblyOf, mapping, playedFunction, pool, queue, table } from './fixtures/assembly.ts';
import { put } from './fixtures/dynamo.ts';
import { ANY_PORT } from './fixtures/ports.ts';
import { running, temporaryFolder } from './fixtures/running.ts';
import { play } from './fixtures/stage.ts';
import { noting, streamSystem } from './fixtures/stream.ts';

const starting = (assembly: Assembly, directory = temporaryFolder(), ports = ANY_PORT) =>
  run({ directory, ports, assembly: async () => assembly });

test('an unknown resource fails the start and leaves nothing running', async () => {
  const folder = temporaryFolder();
  const cache = { cache: { Type: 'AWS::ElastiCache::CacheCluster' } };
  await expect(starting(assemblyOf(queue('a'), cache), folder)).rejects.toThrow('does not know AWS::ElastiCache');
  await expect(running(assemblyOf(queue('a')), folder)).resolves.toBeDefined();
});

test('a function that lacks a variable fails the start, even if the user has one of that name', async () => {
  vi.stubEnv('PART', 'of the user');
  onTestFinished(() => void vi.unstubAllEnvs());
  const assembly = assemblyOf(playedFunction('reader', { Environment: { Variables: {} } }));
  await expect(starting(assembly)).rejects.toThrow(
    'Function reader (test/local/fixtures/played.ts) cannot start: PART is missing',
  );
  expect(process.env['PART']).toBe('of the user');
});

test('a source without handler fails the start', async () => {
  const { broken = { Type: '' }, ...role } = playedFunction('broken');
  const Metadata = { Entry: 'test/local/fixtures/no-handler.ts' };
  const assembly = assemblyOf({ broken: { ...broken, Metadata }, ...role });
  await expect(starting(assembly)).rejects.toThrow(
    'Function broken (test/local/fixtures/no-handler.ts) cannot start: it exports no handler',
  );
});

test('an unknown filter fails the start', async () => {
  const Pattern = JSON.stringify({ eventName: [{ suffix: 'X' }] });
  const filtered = mapping('cases', 'f', { FilterCriteria: { Filters: [{ Pattern }] } });
  await expect(starting(assemblyOf(table('cases'), playedFunction('f'), filtered))).rejects.toThrow(
    'does not know the filter',
  );
});

test('a function whose role does not allow to read its stream fails the start', async () => {
  const assembly = assemblyOf(table('cases'), playedFunction('f', {}, []), mapping('cases', 'f'));
  await expect(starting(assembly)).rejects.toThrow('The role of f does not allow dynamodb:DescribeStream');
});

test('a directory holds one stack at a time', async () => {
  const folder = temporaryFolder();
  await running(assemblyOf(queue('a')), folder);
  await expect(starting(assemblyOf(queue('a')), folder)).rejects.toThrow(`already running in ${folder}`);
});

test('a directory that cannot be written is named', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  await expect(starting(assemblyOf(), join(file, 'inside'))).rejects.toThrow(
    /cannot write to .*choose another directory/,
  );
});

test('a port in use is named, with how to change it', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => close(other));
  const address = other.address();
  const api = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await expect(starting(assemblyOf(), undefined, { ...ANY_PORT, api })).rejects.toThrow(
    `Port ${api} (api) is in use: stop what uses it, or set NOTICEBOARD_API_PORT (option ports.api) to another port, 0 for any`,
  );
});

/** A DynamoDB that no stack has started. Gives its address. */
async function otherDynamo(): Promise<string> {
  const directory = openDirectory(temporaryFolder());
  const processes = await openProcesses(directory);
  onTestFinished(() => processes.stop());
  const { dynamodb } = await choosePorts(directory, ANY_PORT);
  await startDynoxide(processes, dynamodb, directory.file('other.db'));
  return `http://127.0.0.1:${dynamodb}`;
}

test('another DynamoDB is used if the user names one', async () => {
  const address = await otherDynamo();
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', address);
  onTestFinished(() => void vi.unstubAllEnvs());
  const batches = noting('deliver');
  const stack = await running(streamSystem());
  expect(stack.ground.endpoints.dynamodb).toBe(address);
  await put(stack, 'ITEM', 'a');
  await settle(stack);
  expect(batches).toEqual([['a']]);
});

test.each([
  ['does not answer', 'http://127.0.0.1:9', 'The DynamoDB at http://127.0.0.1:9 does not answer: start it, or unset'],
  ['is the real one', 'https://dynamodb.eu-central-1.amazonaws.com', 'must start with http://'],
])('another DynamoDB that %s fails the start', async (_, address, message) => {
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', address);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(starting(assemblyOf(table('cases')))).rejects.toThrow(message);
});

test('a table that the template has changed is not used as it is', async () => {
  const folder = temporaryFolder();
  const stack = await running(assemblyOf(table('cases')), folder);
  await stack.stop();
  const changed = table('cases', { StreamSpecification: { StreamViewType: 'KEYS_ONLY' } });
  await expect(starting(assemblyOf(changed), folder)).rejects.toThrow(
    'Table test-cases was made from an older template',
  );
});

test('ports, keys and secrets stay the same, and only their owner reads them', async () => {
  const folder = temporaryFolder();
  const first = await running(assemblyOf(pool()), folder);
  await first.stop();
  const second = await running(assemblyOf(pool()), folder);
  expect(second.ground.ports).toEqual(first.ground.ports);
  expect(second.ground.secrets.client('machine')).toEqual(first.ground.secrets.client('machine'));
  for (const name of ['identity.json', 'identity.db', 'secrets.json'])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('the environment of the process is as before when the stack has stopped', async () => {
  vi.stubEnv('AWS_PROFILE', 'of-the-user');
  onTestFinished(() => void vi.unstubAllEnvs());
  const before = { ...process.env };
  const stack = await running(assemblyOf(queue('a')));
  expect(process.env).toMatchObject(stack.environment);
  expect(process.env['AWS_PROFILE']).toBeUndefined();
  await stack.stop();
  expect({ ...process.env }).toEqual(before);
});

test('a function that takes too long has failed, and knows how much time it has', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const times: number[] = [];
  play('slow', (_, context) => {
    times.push(context.getRemainingTimeInMillis());
    return new Promise(() => undefined);
  });
  const stack = await running(assemblyOf(playedFunction('slow', { Timeout: 1 })));
  await expect(stack.functions.existing('slow').invoke({})).rejects.toThrow('Task timed out after 1.00 seconds');
  expect(times[0]).toBeGreaterThan(900);
});

const schedule = (ScheduleExpression: string) => ({
  everyMinute: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression,
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: { 'Fn::GetAtt': ['sweep', 'Arn'] }, RoleArn: { 'Fn::GetAtt': ['role', 'Arn'] } },
    },
  },
});

test('a schedule runs when asked, with the event of EventBridge', async () => {
  const events: unknown[] = [];
  play('sweep', (event) => void events.push(event));
  const stack = await running(assemblyOf(playedFunction('sweep'), schedule('rate(1 minute)')));
  await stack.schedules[0]?.run();
  expect(events).toEqual([expect.objectContaining({ source: 'aws.scheduler', 'detail-type': 'Scheduled Event' })]);
});

test('a schedule of another kind fails the start', async () => {
  const assembly = assemblyOf(playedFunction('sweep'), schedule('cron(0 12 ? * MON *)'));
  await expect(starting(assembly)).rejects.toThrow('does not know the schedule cron(0 12 ? * MON *)');
});
