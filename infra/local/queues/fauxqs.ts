import { fileURLToPath } from 'node:url';
import type { Directory } from '../directory.ts';
import { isBusy } from '../ports.ts';
import type { Processes } from '../processes.ts';

const PROCESS = fileURLToPath(new URL('fauxqs-process.ts', import.meta.url));

/** Starts SQS and S3. Queues, messages and objects are kept in the directory. */
export async function startFauxqs(
  directory: Directory,
  processes: Processes,
  { port, region }: { port: number; region: string },
): Promise<void> {
  const args = [PROCESS, directory.file('fauxqs'), String(port), region];
  const child = processes.start(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-2_000);
    });
    child.once('message', () => resolve());
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(said.includes('EADDRINUSE') ? isBusy('queues', port) : new Error(`fauxqs ended (${code}): ${said}`)),
    );
  });
}
