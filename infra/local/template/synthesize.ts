import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { replaceFile } from '../directory.ts';
import { type Assembly, readAssembly } from './assembly.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PROCESS = fileURLToPath(new URL('synthesize-process.ts', import.meta.url));

/** Everything the template depends on. Of a function only its path is in there. */
const SOURCES = [
  'infra/local/template/synthesize-process.ts',
  'infra/*.ts',
  'infra/api/*.ts',
  'shared/contracts/**/*.ts',
  'shared/vocabulary/**/*.ts',
  'cdk.json',
  'package-lock.json',
];

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/** In its own process: the CDK library weighs 150 MB in memory and is needed once. */
async function synthesize(folder: string): Promise<Assembly> {
  try {
    await promisify(execFile)(process.execPath, [PROCESS, folder], { cwd: ROOT });
    return readAssembly(folder);
  } catch (cause) {
    const { stderr = String(cause) } = cause as { stderr?: string };
    throw new Error(`The template cannot be synthesized:\n${stderr}`, { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The template as it would be deployed, kept until a source of it changes. */
export async function readTemplate(cache: string): Promise<Assembly> {
  const kept = join(cache, `${fingerprint()}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  mkdirSync(cache, { recursive: true });
  const assembly = await synthesize(join(cache, `draft-${process.pid}`));
  replaceFile(kept, JSON.stringify(assembly));
  return assembly;
}
