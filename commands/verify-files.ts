import { createHash } from 'node:crypto';
import { createReadStream, existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestFile } from '../shared/contracts/manifest.ts';
import { type Check, failed, fine, unchecked } from './check.ts';
import { firstDifference } from './first-difference.ts';

type Bytes = () => AsyncIterable<Uint8Array>;

/** What lies where the manifest names a file. */
interface Found {
  readonly bytes: number;
  readonly sha256: string;
}

async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<Found> {
  const digest = createHash('sha256');
  let count = 0;
  for await (const chunk of bytes) {
    digest.update(chunk);
    count += chunk.byteLength;
  }
  return { bytes: count, sha256: digest.digest('hex') };
}

const isSame = (a: Found, b: Found): boolean => a.sha256 === b.sha256 && a.bytes === b.bytes;

/** A file of an export, where it is. Links to elsewhere are not followed. */
const pathOf = (folder: string, name: string): string | undefined => {
  const path = join(folder, name);
  return existsSync(path) && lstatSync(path).isFile() ? path : undefined;
};

/** What a file that is at hand says of itself. */
async function asListed(listed: ManifestFile, path: string | undefined): Promise<Check> {
  if (!path) return unchecked(listed.name, 'it is not there');
  const found = await digestOf(createReadStream(path));
  if (isSame(found, listed)) return fine(listed.name, `${found.bytes} bytes as the manifest says`);
  const bytes = found.bytes === listed.bytes ? 'other bytes' : `${found.bytes} bytes, and not ${listed.bytes}`;
  return failed(listed.name, `it was touched: ${bytes}`);
}

/** Of a file that was made again: whether it is what the manifest says, and where the file at hand is not. */
async function asMade(listed: ManifestFile, path: string | undefined, made: Bytes): Promise<Check[]> {
  const what = `${listed.name}, made again`;
  const isEqual = isSame(await digestOf(made()), listed);
  const where = path && (await differing(listed, path, made));
  if (isEqual)
    return [
      where
        ? failed(what, 'byte for byte what the manifest says; the file differs', where)
        : fine(what, 'byte for byte the same'),
    ];
  return [failed(what, 'other bytes than the manifest says', ...(where ? [where] : []))];
}

async function differing(listed: ManifestFile, path: string, made: Bytes): Promise<string | undefined> {
  const [own, again] = [await digestOf(createReadStream(path)), await digestOf(made())];
  return isSame(own, again) ? undefined : firstDifference(listed.name, createReadStream(path), made());
}

/** Checks every file of a manifest: by what lies there, and by what comes when it is made again. */
export async function checkFiles(
  files: readonly ManifestFile[],
  folder: string,
  made: ReadonlyMap<string, Bytes> | undefined,
): Promise<Check[]> {
  const checks: Check[] = [];
  for (const listed of files) {
    const path = pathOf(folder, listed.name);
    checks.push(await asListed(listed, path));
    if (!made) continue;
    const content = made.get(listed.name);
    if (content) checks.push(...(await asMade(listed, path, content)));
    else checks.push(failed(`${listed.name}, made again`, 'no such file comes out'));
  }
  const unlisted = made ? [...made.keys()].filter((name) => !files.some((listed) => listed.name === name)) : [];
  return [...checks, ...unlisted.map((name) => failed(`${name}, made again`, 'the manifest does not name it'))];
}
