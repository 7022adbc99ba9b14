import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildPage } from '../../infra/local/http/page-build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Kilobytes of gzipped script, of 1000 bytes. */
export const MOST_SCRIPT = { firstView: 170, furtherPage: 60 } as const;

/** What is fetched for whoever comes first, and what each further page and part fetches beside it; of texts the longest language. */
export interface PageWeights {
  readonly firstView: number;
  readonly pages: Readonly<Record<string, number>>;
  /** Fetched only when needed: charts, readers of files. */
  readonly parts: Readonly<Record<string, number>>;
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
}
type Chunks = Readonly<Record<string, Chunk>>;

const LANGUAGES = ['en', 'fr', 'de'];
const textOf = (language: string, area: string): string => `messages/${language}/${area}.json`;

/** What a chunk needs before it can run: itself, and whatever it imports. */
function closure(chunks: Chunks, name: string, found = new Set<string>()): Set<string> {
  const chunk = chunks[name];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const each of chunk.imports ?? []) closure(chunks, each, found);
  return found;
}

const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

const kilobytesIn = (folder: string, files: Iterable<string>): number =>
  [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + gzipped(join(folder, file)), 0) / 1000;

/** The texts of areas in the language in which they are longest. */
const longestIn = (folder: string, chunks: Chunks, areas: readonly string[]): number =>
  Math.max(
    ...LANGUAGES.map((language) => {
      const files = areas.flatMap((area) => [...closure(chunks, textOf(language, area))]);
      return kilobytesIn(folder, new Set(files));
    }),
  );

const isPage = ([name]: readonly [string, Chunk]): boolean => name.endsWith('-page.tsx');

/** Of the page as it is deployed. The same on every machine. */
export async function weighPage(cache: string): Promise<PageWeights> {
  const folder = await buildPage(ROOT, 'web', cache);
  const chunks = JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8')) as Chunks;
  const [entry = ''] = Object.entries(chunks).find(([, { isEntry }]) => isEntry) ?? [];
  const start = closure(chunks, 'source/app/start-page.tsx', closure(chunks, entry));
  const longest = (areas: readonly string[]) => longestIn(folder, chunks, areas);
  const beside = (name: string) =>
    kilobytesIn(
      folder,
      [...closure(chunks, name)].filter((file) => !start.has(file)),
    );
  const later = Object.entries(chunks).filter(
    ([name, { isDynamicEntry, file }]) => isDynamicEntry && name.startsWith('source/') && !start.has(file),
  );
  const rows = (of: typeof later, weigh: (name: string) => number) =>
    Object.fromEntries(of.map(([name]): [string, number] => [name.replace('source/', ''), weigh(name)]).sort());
  return {
    firstView: kilobytesIn(folder, start) + longest(['common', 'words', 'faults']),
    pages: rows(later.filter(isPage), (name) => beside(name) + longest([basename(dirname(name))])),
    parts: rows(
      later.filter((each) => !isPage(each)),
      beside,
    ),
  };
}
