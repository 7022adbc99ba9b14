import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PropertiesOf } from '../template/kinds.ts';

/** A file of a bucket, as the edge hands it out. */
export interface StoredFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly body: Buffer;
  /** Undefined where it would not be smaller. */
  readonly gzipped: Buffer | undefined;
}

/** As the command that deploys guesses them by the ending. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** What the edge compresses: texts of a certain size. Bytes. */
const COMPRESSED = { least: 1_000, types: /^(text\/|application\/(json|manifest)|image\/svg)/ };

type Deployment = PropertiesOf<'Custom::CDKBucketDeployment'>;

const matches = (patterns: readonly string[], key: string): boolean =>
  patterns.some((pattern) => (pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern));

const isDeployed = ({ Exclude, Include }: Deployment, key: string): boolean =>
  !matches(Exclude, key) || matches(Include, key);

function read(path: string, key: string, cacheControl: string): StoredFile {
  const body = readFileSync(path);
  const type = TYPES[extname(key)] ?? 'binary/octet-stream';
  const isCompressed = body.length >= COMPRESSED.least && COMPRESSED.types.test(type);
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  return { type, cacheControl, etag, body, gzipped: isCompressed ? gzipSync(body) : undefined };
}

/** What lies in a bucket once folders were deployed to it, by key. */
export function deployed(folders: readonly (readonly [string, Deployment])[]): ReadonlyMap<string, StoredFile> {
  const files = new Map<string, StoredFile>();
  for (const [folder, deployment] of folders) {
    const keys = globSync('**/*', { cwd: folder }).filter((key) => statSync(join(folder, key)).isFile());
    for (const key of keys.filter((each) => isDeployed(deployment, each)))
      files.set(key, read(join(folder, key), key, deployment.SystemMetadata['cache-control']));
  }
  return files;
}
