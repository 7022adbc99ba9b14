import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORTS = ['API', 'IDENTITY', 'CONTROL', 'DYNAMODB', 'QUEUES'].map((name) => [`NOTICEBOARD_${name}_PORT`, '0']);
/** What `npm start` says once everything of the demo has happened. */
const OVER = 'It stays up.';
const PATIENCE_MILLISECONDS = 240_000;

export interface Demo {
  readonly url: string;
  /** Where its tables are. */
  readonly dynamodb: string;
  /** The subject of a person, by address. */
  subjectOf(email: string): string;
  stop(): Promise<void>;
}

/** The demo as `npm start` plays it, in a folder of its own, once it is over. */
export async function startDemo(): Promise<Demo> {
  const directory = mkdtempSync(join(tmpdir(), 'noticeboard-console-'));
  const env = { ...process.env, ...Object.fromEntries(PORTS), NOTICEBOARD_DIRECTORY: directory };
  const child = spawn(process.execPath, ['demo/start.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      if (said.includes(OVER)) resolve();
    });
    child.once('exit', () => reject(new Error(`The demo has ended:\n${said}`)));
    setTimeout(() => reject(new Error('The demo takes too long')), PATIENCE_MILLISECONDS).unref();
  });
  const read = (name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8'));
  return {
    url: `http://127.0.0.1:${read('ports.json').api}`,
    dynamodb: `http://127.0.0.1:${read('ports.json').dynamodb}`,
    subjectOf(email) {
      const subject = read('people.json')[email];
      if (!subject) throw new Error(`The demo has nobody called ${email}`);
      return subject;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
