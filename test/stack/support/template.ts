import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { readTemplate } from '../../../infra/local/template/synthesize.ts';

/** Shared by all files of this suite, so that the template is synthesized once. */
export const TEMPLATE_CACHE = fileURLToPath(
  new URL('../../../node_modules/.cache/noticeboard-template', import.meta.url),
);
const PATIENCE_MILLISECONDS = 55_000;

/** Has the template ready. Files run at the same time: the first one synthesizes, and the others wait for its lock. */
export async function prepareTemplate(): Promise<void> {
  mkdirSync(TEMPLATE_CACHE, { recursive: true });
  const lock = new DatabaseSync(join(TEMPLATE_CACHE, 'lock.db'), { timeout: PATIENCE_MILLISECONDS });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    await readTemplate(TEMPLATE_CACHE);
  } finally {
    lock.close();
  }
}
