import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What makes the files of exports: everything that follows from there, and nothing else, decides about their bytes. */
const ENTRY = 'shared/flows/export-files.ts';
/** Written from what is counted here. */
const WRITTEN = 'shared/domain/log/code.generated.ts';
const IMPORT = /^(?:import|export)\s[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

const Package = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) });

const importsOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)].map(([, from, alone, later]) => from ?? alone ?? later ?? '');

/** `@scope/name/part` is of the package `@scope/name`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

interface Sources {
  /** By their paths from the root. */
  readonly texts: ReadonlyMap<string, string>;
  readonly packages: ReadonlySet<string>;
}

function sourcesFrom(root: string): Sources {
  const [texts, packages] = [new Map<string, string>(), new Set<string>()];
  const pending = [ENTRY];
  for (let path = pending.pop(); path; path = pending.pop()) {
    if (texts.has(path) || path === WRITTEN) continue;
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    texts.set(path, text);
    if (!path.endsWith('.ts')) continue;
    for (const name of importsOf(text)) {
      if (name.startsWith('.')) pending.push(normalize(join(dirname(path), name)).replaceAll('\\', '/'));
      else if (!name.startsWith('node:')) packages.add(packageOf(name));
    }
  }
  return { texts, packages };
}

/**
 * The version of the source that makes exports, and its digest: SHA-256 over one line a file, sorted by path, of its path and
 * SHA-256, and one line a package that it uses, of its name and version.
 */
export function codeOf(root = ROOT): { version: string; digest: string } {
  const { version, dependencies } = Package.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const { texts, packages } = sourcesFrom(root);
  const files = [...texts].map(([path, text]) => `${path} ${hash('sha256', text, 'hex')}\n`).sort();
  const libraries = [...packages].map((name) => `${name} ${dependencies[name] ?? 'unknown'}\n`).sort();
  return { version, digest: hash('sha256', [...files, ...libraries].join(''), 'hex') };
}

/** The text of the file that keeps it for where there is no source to be counted. */
export const codeText = ({ version, digest }: { version: string; digest: string }): string =>
  `/** The source that makes exports. Written by npm run documents. */
export const CODE = {
  version: '${version}',
  digest: '${digest}',
} as const;
`;
