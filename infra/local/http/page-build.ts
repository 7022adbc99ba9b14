import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a build depends on, beside its own folder. */
const BESIDE = ['shared/**/*.{ts,json}', 'package-lock.json'];

function fingerprint(root: string, source: string): string {
  const own = globSync(`${source}/**/*.*`, { cwd: root, exclude: [`${source}/dist/**`] });
  const hash = createHash('sha256');
  for (const file of [...own, ...globSync(BESIDE, { cwd: root })].sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** In place of a folder that appeared meanwhile, the same was built. */
function keep(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Builds a page from its source as the deployment would, and keeps it until a source of it changes. Returns where it is. */
export async function buildPage(root: string, source: string, cache: string): Promise<string> {
  const folder = join(cache, `page-${fingerprint(root, source)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = join(cache, `draft-${randomUUID()}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', source, '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, env: { NODE_ENV: 'production', NO_COLOR: '1' } });
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    const { stderr = '', stdout = '' } = cause as { stderr?: string; stdout?: string };
    throw new Error(`The page in ${source} cannot be built:\n${stdout}${stderr}`, { cause });
  }
  keep(draft, folder);
  return folder;
}
