import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readTemplate } from '../infra/local/template/synthesize.ts';
import { type Bundle, bundleFunctions, bundleUsual, limitOf } from './bundles.ts';

export interface ColdImport {
  readonly entry: string;
  readonly kilobytes: number;
  /** The most it may weigh. */
  readonly limit: number | undefined;
  /** Until the handler stands, in a process that has imported nothing; in milliseconds, the best of some rounds. */
  readonly milliseconds: number;
  /** Over the import of what such functions usually carry, measured in turns with it. */
  readonly ratio: number;
}

const ROUNDS = 7;
const IMPORT =
  'const t=performance.now();const m=await import(process.argv[1]);if(!m.handler)throw new Error();console.log(performance.now()-t)';

/** The variables that the template gives each function, by its source file. */
async function variablesOf(templateCache: string): Promise<Map<string, string[]>> {
  const { stacks } = await readTemplate(templateCache);
  const functions = Object.values(stacks).flatMap(({ Resources }) =>
    Object.values(Resources).filter(({ Type }) => Type === 'AWS::Lambda::Function'),
  );
  return new Map(
    functions.map(({ Properties, Metadata }) => {
      const { Environment } = Properties as { Environment?: { Variables?: object } };
      return [String(Metadata?.['Entry']), Object.keys(Environment?.Variables ?? {})];
    }),
  );
}

/** An address serves every variable: nothing is called while importing. */
const environmentOf = (names: readonly string[]) => ({
  AWS_REGION: 'eu-central-1',
  ...Object.fromEntries(names.map((name) => [name, 'https://nowhere.example/name'])),
});

async function importOnce(path: string, env: Record<string, string>): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', IMPORT, path], { env });
  return Number(stdout.trim().split('\n').at(-1));
}

interface Written {
  readonly bundle: Bundle;
  readonly path: string;
  readonly env: Record<string, string>;
  readonly times: number[];
}

function write(folder: string, bundle: Bundle, names: readonly string[]): Written {
  const path = join(folder, `${bundle.entry.replaceAll('/', '-')}.mjs`);
  writeFileSync(path, bundle.code);
  return { bundle, path, env: environmentOf(names), times: [] };
}

/** Size and cold import of every function. */
export async function measureImports(templateCache: string): Promise<ColdImport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-bundles-'));
  try {
    const variables = await variablesOf(templateCache);
    const usual = write(folder, await bundleUsual(), []);
    const functions = (await bundleFunctions()).map((bundle) =>
      write(folder, bundle, variables.get(bundle.entry) ?? []),
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { path, env, times } of [usual, ...functions]) times.push(await importOnce(path, env));
    }
    const reference = Math.min(...usual.times);
    return [usual, ...functions].map(({ bundle, times }) => ({
      entry: bundle.entry,
      kilobytes: bundle.kilobytes,
      limit: limitOf(bundle),
      milliseconds: Math.min(...times),
      ratio: Math.min(...times) / reference,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
