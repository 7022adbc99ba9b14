import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { System } from './system.ts';

/** What a command may say: tables of all figures are long. */
const MOST_BYTES = 64 << 20;
const COMMANDS = fileURLToPath(new URL('../../../commands', import.meta.url));

/** How a command ended, and what it said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs an npm command against the system as a process of its own, in the folder of the system. */
export function runCommand(system: System, name: string, ...values: string[]): Promise<Said> {
  const cwd = system.directory;
  writeFileSync(join(cwd, 'connection.json'), JSON.stringify(system.connection));
  const env = { ...process.env, NOTICEBOARD_DIRECTORY: cwd };
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [join(COMMANDS, `${name}.ts`), ...values],
      { cwd, env, maxBuffer: MOST_BYTES },
      (_, out, err) => {
        if (child.exitCode === null) reject(new Error(`${name} was killed: ${err}`));
        else resolve({ code: child.exitCode, out, err });
      },
    );
  });
}
