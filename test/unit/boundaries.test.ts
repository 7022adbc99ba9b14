import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

type Rows = readonly (readonly [file: string, line: string])[];
const of = (file: string, ...imports: readonly string[]): Rows => imports.map((each) => [file, `import '${each}';`]);

const FORBIDDEN: Rows = [
  ...of('web/source/follow/item-page.tsx', '../../../shared/store/table.ts', 'node:fs', '@aws-sdk/client-s3', 'react'),
  ...of('web/source/api/client.ts', '../../../shared/flows/submit.ts', '../../../functions/api/get-item.ts'),
  ...of('shared/errors.ts', './contracts/notice.ts', 'node:util'),
  ...of('shared/vocabulary/ids.ts', '../errors.ts', '../contracts/notice.ts', 'zod', 'node:crypto'),
  ...of('shared/sectors/food.ts', '../contracts/notice.ts', '../domain/outbound.ts', '@aws-sdk/client-sqs'),
  ...of('shared/contracts/notice.ts', '../domain/outbound.ts', '../store/table.ts', 'zod', 'node:fs'),
  ...of('shared/contracts/docs/examples/notices.ts', '../../../domain/outbound.ts', 'aws-lambda'),
  ...of(
    'shared/domain/outbound.ts',
    '../store/table.ts',
    '../runtime/json.ts',
    '../flows/sweep.ts',
    '../feeds/feed.ts',
  ),
  ...of(
    'shared/domain/clock/period.ts',
    '../../store/table.ts',
    '@aws-sdk/client-sqs',
    'node:fs',
    '@middy/core',
    'zod',
  ),
  ...of('shared/feeds/feed.ts', '../store/table.ts', '../runtime/json.ts', 'node:fs'),
  ...of('shared/store/table.ts', '../runtime/json.ts', '../flows/sweep.ts', '@middy/core', 'aws-lambda'),
  ...of('shared/store/views/lists.ts', '../../runtime/json.ts', '../../flows/sweep.ts', '../../sectors/food.ts'),
  ...of(
    'shared/runtime/route.ts',
    '../store/table.ts',
    '../domain/outbound.ts',
    '../flows/open.ts',
    '@aws-sdk/client-s3',
  ),
  ...of('shared/flows/sweep.ts', '../../functions/api/get-item.ts', '../feeds/feed.ts', '@aws-sdk/client-sqs'),
  ...of('functions/api/get-item.ts', './get-items.ts', '../../infra/system.ts', '@aws-sdk/client-sqs', 'zod/mini'),
  ...of('infra/system.ts', '../functions/api/get-item.ts', '../shared/domain/outbound.ts', '../shared/store/table.ts'),
  ...of('infra/local/stack.ts', '../system.ts', '../../shared/contracts/notice.ts', '../../commands/client.ts'),
  ...of('infra/local/sources/pace.ts', '../../system.ts', '../../../shared/errors.ts', 'aws-cdk-lib'),
  ...of(
    'commands/kpi.ts',
    '../bench/run.ts',
    '../infra/local/stack.ts',
    '../functions/api/get-item.ts',
    '../shared/runtime/json.ts',
  ),
  ...of(
    'demo/start.ts',
    '../bench/run.ts',
    '../shared/store/table.ts',
    '../shared/flows/sweep.ts',
    '../infra/local/run.ts',
  ),
  ...of('bench/run.ts', '../functions/api/get-item.ts', '../test/builders/notices.ts', 'zod'),
  ...of('test/unit/some.test.ts', 'zod'),
  ...of('shared/a-new-folder/some.ts', './other.ts', 'zod/mini'),
  ['shared/store/log.ts', "const later = await import('../runtime/log.ts');"],
  ['shared/domain/export.ts', "export * from '../store/table.ts';"],
  ['shared/domain/life/chain.ts', "import { randomUUID } from 'node:crypto';"],
];

const ALLOWED: Rows = [
  ...of('shared/sectors/food.ts', '../errors.ts', '../vocabulary/ids.ts', './definition.ts'),
  ...of(
    'shared/contracts/docs/page.ts',
    './html.ts',
    '../openapi.json',
    '../../sectors/food.ts',
    './examples/notices.ts',
  ),
  ...of('shared/domain/clock/period.ts', '../life/fold.ts', '../../contracts/event.ts', 'temporal-polyfill'),
  ...of('shared/store/views/lists.ts', '../table.ts', '../../domain/projection.ts', '@aws-sdk/client-dynamodb'),
  ...of('shared/flows/sweep.ts', '../store/due.ts', '../runtime/log.ts', '../domain/clock/thresholds.ts'),
  ...of('functions/stream/project.ts', '../../shared/flows/project.ts', '../../shared/store/table.ts'),
  ...of('web/source/follow/item-page.tsx', '../api/client.ts', '../../../shared/contracts/item.ts', 'preact/hooks'),
  ...of('web/source/submit/read-file.ts', '../../../shared/feeds/rasff.ts', 'read-excel-file/browser'),
  ...of('infra/api-stack.ts', '../shared/contracts/routes.ts', 'aws-cdk-lib/aws-iam'),
  ...of('infra/local/sources/pace.ts', '../bell.ts', '../functions/invoke.ts', 'node:timers/promises'),
  ...of('test/unit/some.test.ts', '../../shared/store/table.ts', '../../functions/api/get-item.ts', 'vitest'),
  ['shared/domain/life/chain.ts', "import { hash } from 'node:crypto';"],
  ['shared/runtime/environment.ts', 'export const stage = process.env.STAGE;'],
];

const READING: Rows = [
  'shared/runtime/route.ts',
  'shared/store/table.ts',
  'functions/api/get-item.ts',
  'demo/start.ts',
].map((file) => [file, 'export const stage = process.env.STAGE;']);

const RULES = ['lint/style/noRestrictedImports', 'lint/style/noProcessEnv'];

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-boundaries-'));
const files = Map.groupBy([...FORBIDDEN, ...ALLOWED, ...READING], ([file]) => file);
let reported: ReadonlySet<string> = new Set();

/** One file holds all its rows, a line each. */
function lint(): ReadonlySet<string> {
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, rows] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${rows.map(([, line]) => line).join('\n')}\n`);
  }
  const words = [BIOME, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { diagnostics }: Report = JSON.parse(said(words));
  const found = diagnostics.filter(({ category }) => RULES.includes(category));
  return new Set(found.map(({ location: { path, start } }) => `${path} ${files.get(path)?.[start.line - 1]?.[1]}`));
}

/** Ends with 1 where it finds something, which it must. */
function said(words: readonly string[]): string {
  try {
    return execFileSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

describe('the linter holds the folders apart', () => {
  beforeAll(() => {
    reported = lint();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(FORBIDDEN)('%s may not: %s', (file, line) => {
    expect(reported).toContain(`${file} ${line}`);
  });
  test.each(READING)('%s may not read the environment: %s', (file, line) => {
    expect(reported).toContain(`${file} ${line}`);
  });
  test.each(ALLOWED)('%s may: %s', (file, line) => {
    expect(reported).not.toContain(`${file} ${line}`);
  });
});
