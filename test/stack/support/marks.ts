import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import { vi } from 'vitest';
import type { Stored } from '../../../shared/store/events.ts';
import { submissionOfRow } from '../../../shared/store/notices.ts';
import { queueClient } from '../../../shared/store/queues.ts';
import { openTable } from '../../../shared/store/table.ts';
import { takeAll } from './mail.ts';
import type { System } from './system.ts';
import { rowsOf } from './tables.ts';

/** Everything that is said on the terminal, where a log group would be. To be called once a file. */
export function listen(): string[] {
  const said: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      said.push(String(chunk));
      return true;
    });
  }
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.map(String).join(' ')));
  }
  return said;
}

/** Texts as they would be found by whoever looks for them, in whatever case. */
const found = (marks: readonly string[], text: string): string[] =>
  marks.filter((mark) => text.toLowerCase().includes(mark.toLowerCase()));

/** A row with its packed body opened. */
const opened = async (row: Stored): Promise<string> =>
  JSON.stringify([row, row['body']?.B ? await submissionOfRow(row) : '']);

async function inTables({ stack: { tables } }: System): Promise<string[]> {
  const names = [tables.cases, tables.views, tables.work];
  const rows = (await Promise.all(names.map((name) => rowsOf(openTable(name))))).flat();
  return Promise.all(rows.map(opened));
}

/** Every queue there is; what is on it is taken. */
async function inQueues(system: System): Promise<string[]> {
  const { QueueUrls = [] } = await queueClient().send(new ListQueuesCommand({}));
  const stage = `/${system.connection.stage}-`;
  const names = QueueUrls.map((url) => url.slice(url.lastIndexOf(stage) + stage.length));
  const taken = await Promise.all(names.map((name) => takeAll(system, name)));
  return taken.flat().map(({ Body = '' }) => Body);
}

async function inBuckets({ stack }: System): Promise<string[]> {
  const storage = new S3Client({});
  const texts: string[] = [];
  for (const Bucket of [stack.buckets.exports, stack.variablesOf('schedule/retain-personal-data')['EVIDENCE_BUCKET']]) {
    const { Contents = [] } = await storage.send(new ListObjectsV2Command({ Bucket }));
    for (const { Key } of Contents) {
      const { Body } = await storage.send(new GetObjectCommand({ Bucket, Key }));
      texts.push(Key ?? '', (await Body?.transformToString('latin1')) ?? '');
    }
  }
  return texts;
}

/** Where some texts are still to be found: tables, queues, objects, and what was said. */
export async function tracesOf(marks: readonly string[], system: System, said: readonly string[]) {
  const places = {
    tables: await inTables(system),
    queues: await inQueues(system),
    objects: await inBuckets(system),
    logs: said,
  };
  return Object.fromEntries(
    Object.entries(places).map(([place, texts]) => [place, found(marks, texts.join('\n'))] as const),
  );
}

/** The files on this machine in which some texts stand, byte by byte: local databases and whatever lies beside them. */
export function filesWith(marks: readonly string[], directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => found(marks, readFileSync(file, 'latin1')).length > 0);
}
