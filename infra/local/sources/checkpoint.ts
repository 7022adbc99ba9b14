import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Directory } from '../directory.ts';
import type { Position } from './stream-reader.ts';

/** How far one mapping has processed one stream. */
export interface Checkpoint {
  readonly position: Position | undefined;
  /** Notes it; of several in a row the last is written. */
  save(position: Position): void;
  /** Until what was noted is on disk. */
  saved(): Promise<void>;
}

interface Kept extends Position {
  readonly stream: string;
}

/** Opens the checkpoint of a mapping. One of another stream, as after a table was made anew, does not count. */
export function openCheckpoint(directory: Directory, mapping: string, stream: string): Checkpoint {
  const name = `checkpoints/${mapping}.json`;
  const path = directory.file(name);
  mkdirSync(dirname(path), { recursive: true });
  const kept = directory.read<Kept | undefined>(name, undefined);
  let noted: Position | undefined;
  let writing = Promise.resolve();
  const writeNoted = async () => {
    const position = noted;
    noted = undefined;
    if (!position) return;
    await writeFile(`${path}.new`, JSON.stringify({ stream, ...position }));
    await rename(`${path}.new`, path);
  };
  return {
    position: kept?.stream === stream ? kept : undefined,
    save(position) {
      if (!noted) writing = writing.then(writeNoted);
      noted = position;
    },
    saved: () => writing,
  };
}
