import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type LocalStack, startStack } from '../../infra/local/stack.ts';
import { ANY_PORT } from '../local/fixtures/ports.ts';
import { prepareTemplate, TEMPLATE_CACHE } from './support/template.ts';

/** The product with a mistake in its policies: the run of the deadlines may query another index than it does. */
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-rights-'));
let stack: LocalStack;

beforeAll(async () => {
  await prepareTemplate();
  for (const name of readdirSync(TEMPLATE_CACHE).filter((each) => each.endsWith('.json'))) {
    const template = readFileSync(join(TEMPLATE_CACHE, name), 'utf8');
    writeFileSync(join(folder, name), template.replaceAll('/index/due', '/index/other'));
  }
  const options = { ports: ANY_PORT, templateCache: folder, runsSchedules: false };
  stack = await startStack({ directory: join(folder, 'data'), ...options });
}, 90_000);

afterAll(async () => {
  await stack?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A function that fails is reported on the terminal. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('a run whose role lacks a right is refused as on AWS, and nothing settles after that', async () => {
  await stack.settle();
  const refusal = {
    name: 'AccessDeniedException',
    message: expect.stringMatching(
      /sweep-deadlines is not authorized to perform dynamodb:Query on \S+-cases\/index\/due:/,
    ),
  };
  await expect(stack.runSchedule('every-minute')).rejects.toMatchObject(refusal);
  await expect(stack.settle()).rejects.toMatchObject(refusal);
});
