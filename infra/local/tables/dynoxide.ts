import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { call } from '../call.ts';
import type { Directory } from '../directory.ts';
import { HOST, isBusy } from '../ports.ts';
import type { Processes } from '../processes.ts';

/** Any other DynamoDB endpoint, such as DynamoDB Local on another platform. Read before the stack sets it for the functions. */
const OTHER = 'AWS_ENDPOINT_URL_DYNAMODB';

function binary(): string {
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
    if (existsSync(path)) return path;
  } catch {
    /** Not installed: npm leaves it out on other platforms. */
  }
  throw new Error(
    `The DynamoDB emulator dynoxide is not here: it comes with npm ci, for linux-x64 only. On ${process.platform}-${process.arch}, start another one, such as DynamoDB Local, and set ${OTHER} to its address`,
  );
}

const ready = (child: ReturnType<Processes['start']>, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-2_000);
      if (said.includes('listening on')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(/in use/i.test(said) ? isBusy('dynamodb', port) : new Error(`dynoxide ended (${code}): ${said.trim()}`)),
    );
  });

export interface Dynamo {
  readonly endpoint: string;
  /** The file it stores in; undefined if it is not ours. */
  readonly file: string | undefined;
}

/** The DynamoDB to use: the one the user names, or else dynoxide. */
export function chooseDynamo(directory: Directory, port: number): Dynamo {
  const other = process.env[OTHER];
  if (!other) return { endpoint: `http://${HOST}:${port}`, file: directory.file('dynamo.db') };
  if (!other.startsWith('http://')) throw new Error(`${OTHER} must start with http://, not ${other}`);
  return { endpoint: other.replace(/\/$/, ''), file: undefined };
}

/** Makes sure that a DynamoDB which is not ours is there. */
export async function reachDynamo(endpoint: string): Promise<void> {
  try {
    await call(endpoint, 'DynamoDB_20120810.ListTables', {});
  } catch (cause) {
    throw new Error(`The DynamoDB at ${endpoint} does not answer: start it, or unset ${OTHER}`, { cause });
  }
}

/** Starts dynoxide. Its writes are synced to the file before it answers. */
export async function startDynoxide(processes: Processes, port: number, file: string): Promise<void> {
  const args = ['serve', '--host', HOST, '--port', String(port), '--db-path', file];
  await ready(processes.start(binary(), args, { stdio: ['ignore', 'ignore', 'pipe'] }), port);
}
