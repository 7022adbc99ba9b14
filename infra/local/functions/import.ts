import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Handler, Specification } from './invoke.ts';

/** What a process needs to run, and what the stack sets for the SDK. Nothing else of the user's may stand in for a missing variable. */
const KEPT =
  /^(AWS_|NODE_|POWERTOOLS_METRICS_DISABLED$|VITEST|PATH$|HOME$|TMPDIR$|TZ$|LANG$|LC_|NO_COLOR$|FORCE_COLOR$)/;

/** A second stack in one process needs modules of its own, since each reads its variables once. */
const imported = new Map<string, number>();

function addressOf(path: string): string {
  const times = imported.get(path) ?? 0;
  imported.set(path, times + 1);
  return times ? `${pathToFileURL(path).href}?again=${times}` : pathToFileURL(path).href;
}

async function withVariables<T>(variables: Readonly<Record<string, string>>, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  for (const name of Object.keys(before)) if (!KEPT.test(name)) delete process.env[name];
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Imports the source of a function with exactly the variables of its template: a forgotten one fails here. */
export async function importHandler(root: string, { name, entry, variables }: Specification): Promise<Handler> {
  try {
    const address = addressOf(join(root, entry));
    const { handler } = await withVariables(variables, () => import(address));
    if (typeof handler !== 'function') throw new Error('it exports no handler');
    return handler;
  } catch (cause) {
    throw new Error(`Function ${name} (${entry}) cannot start: ${(cause as Error).message}`, { cause });
  }
}
