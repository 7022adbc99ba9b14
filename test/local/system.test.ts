import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalStack, startStack } from '../../infra/local/stack.ts';
import { readTemplate } from '../../infra/local/template/synthesize.ts';
import { ANY_PORT } from './fixtures/ports.ts';

/** The product itself: what CDK synthesizes, with the functions it names. */
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-system-'));
const templateCache = join(folder, 'template');
let stack: LocalStack;

beforeAll(async () => {
  stack = await startStack({ directory: join(folder, 'data'), ports: ANY_PORT, templateCache, runsSchedules: false });
}, 60_000);

afterAll(async () => {
  await stack?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function operatorToken(): Promise<string> {
  const { clientId: client_id, clientSecret: client_secret } = stack.operator;
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret });
  const response = await fetch(stack.tokenEndpoint, { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
}

test('the synthesized system runs: every function starts with the variables of its template', () => {
  expect(stack.tables).toEqual({
    cases: expect.stringContaining('cases'),
    views: expect.stringContaining('views'),
    work: expect.stringContaining('work'),
  });
  expect(stack.variablesOf('stream/deliver')).toMatchObject({ CASES_TABLE: stack.tables.cases });
});

test('the operator is let in with a token of the local provider, and nobody without one', async () => {
  const address = `${stack.url}/v1/organisations?role=marketplace`;
  const authorization = `Bearer ${await operatorToken()}`;
  expect((await fetch(address, { headers: { authorization } })).status).toBe(200);
  expect((await fetch(address)).status).toBe(401);
});

test('schedules run when asked, and everything settles', async () => {
  await stack.runSchedule('every-minute');
  await stack.runSchedule('schedule/sweep-deadlines');
  await stack.pauseStreams();
  stack.resumeStreams();
  await stack.settle();
  await expect(stack.runSchedule('none')).rejects.toThrow('The template has no schedule none');
});

test('the template is synthesized once', async () => {
  const from = performance.now();
  const { region } = await readTemplate(templateCache);
  expect(region).toBe(stack.environment['AWS_REGION']);
  expect(performance.now() - from).toBeLessThan(1_000);
});
