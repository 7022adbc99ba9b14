import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** An owner's eyes only: secrets, keys. */
const PRIVATE = 0o600;

/** Where everything of one local stack is kept. */
export interface Directory {
  readonly path: string;
  file(name: string): string;
  read<T>(name: string, fallback: T): T;
  write(name: string, value: unknown): void;
  close(): void;
}

function lock(path: string): DatabaseSync {
  const database = new DatabaseSync(join(path, 'lock.db'), { timeout: 0 });
  try {
    /** Held by the kernel for as long as this process lives, however it ends. */
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return database;
  } catch (cause) {
    database.close();
    if (!String(cause).includes('locked')) throw cause;
    throw new Error(
      `A local stack is already running in ${path}: stop that one, or choose another directory by NOTICEBOARD_DIRECTORY`,
      { cause },
    );
  }
}

function make(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    writeFileSync(join(path, '.gitignore'), '*\n');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The local stack cannot write to ${path}: choose another directory by NOTICEBOARD_DIRECTORY (${why})`,
      { cause },
    );
  }
}

/** Replaces a file at once: who reads it, also after a crash, finds the old or the new, never a half. */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: PRIVATE });
  chmodSync(draft, PRIVATE);
  renameSync(draft, path);
}

/** Opens a directory for one local stack; a second one is refused while the first lives. */
export function openDirectory(given: string): Directory {
  const path = resolve(given);
  make(path);
  const held = lock(path);
  const file = (name: string) => join(path, name);
  return {
    path,
    file,
    read: <T>(name: string, fallback: T): T =>
      existsSync(file(name)) ? (JSON.parse(readFileSync(file(name), 'utf8')) as T) : fallback,
    write: (name, value) => replaceFile(file(name), `${JSON.stringify(value, null, 2)}\n`),
    close: () => held.close(),
  };
}
