import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { besideQueue } from '../../../shared/store/queues.ts';
import type { Line } from './line.ts';

const COMMAND = fileURLToPath(new URL('../../../commands/replay.ts', import.meta.url));
const LYING = 'ApproximateNumberOfMessages';

/** Whether something lies on a queue of the stage. */
export async function hasLetters(line: Line, name: string): Promise<boolean> {
  const { stage, delivering } = line.place;
  const QueueUrl = besideQueue(delivering['RECORDS_DEAD_LETTERS_URL'] ?? '', `${stage}-${name}`);
  const asked = { QueueUrl, AttributeNames: [LYING] };
  const found = await line.queue<{ Attributes: Record<string, string> }>('GetQueueAttributes', asked);
  return found?.Attributes[LYING] !== '0';
}

/** Sends dead letters back as the operator does, by the command. */
export async function replay({ place }: Line, directory: string, queue: string): Promise<void> {
  writeFileSync(join(directory, 'connection.json'), JSON.stringify({ ...place, accounts: {} }));
  await promisify(execFile)(process.execPath, [COMMAND, queue], { env: { NOTICEBOARD_DIRECTORY: directory } });
}
