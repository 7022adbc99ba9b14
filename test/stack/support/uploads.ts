import type { Answer, Client } from '../../../commands/client.ts';
import type { EvidenceReceipt, EvidenceUploads } from '../../../shared/contracts/evidence.ts';
import type { ProblemDocument } from '../../../shared/errors.ts';
import { sha256 } from '../../builders/pictures.ts';

let count = 0;

/** A file as it is to be sent, and what is said of it. */
export interface Sent {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

export const page = (text = 'A listing', name = 'page.html'): Sent => ({
  ...{ name, mediaType: 'text/html' },
  content: Buffer.from(`<!doctype html><title>${text}</title>`),
});

/** An announcement of files, truthful unless it is said otherwise. */
export function announcement(files: readonly Sent[], changes: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  return {
    actionId: `evidence-${count}`,
    purpose: 'SUBMISSION',
    capturedAt: new Date().toISOString(),
    files: files.map(({ content, ...file }) => ({ ...file, bytes: content.length, sha256: sha256(content) })),
    ...changes,
  };
}

export const announceFiles = (client: Client, itemId: string, body: object) =>
  client.call<EvidenceUploads & ProblemDocument>('POST', `/v1/items/${itemId}/evidence`, body);

/** Sends a file by its form; answers the status of the storage. */
export async function upload(
  { url, fields }: EvidenceUploads['uploads'][number],
  content: Uint8Array,
): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(content)]));
  return (await fetch(url, { method: 'POST', body: form })).status;
}

/** Announces files and sends them; answers the id of their set. */
export async function sendFiles(client: Client, itemId: string, files: readonly Sent[], changes = {}): Promise<string> {
  const { status, body } = await announceFiles(client, itemId, announcement(files, changes));
  if (status !== 201) throw new Error(`The files were not taken: ${JSON.stringify(body)}`);
  for (const [index, each] of body.uploads.entries()) {
    const stored = await upload(each, files[index]?.content ?? new Uint8Array());
    if (stored !== 204) throw new Error(`The storage answered ${stored} to ${each.name}`);
  }
  return body.set;
}

export const completeSet = (client: Client, itemId: string, set: string) =>
  client.call<EvidenceReceipt & ProblemDocument>('POST', `/v1/items/${itemId}/evidence/completion`, { set });

/** Sends files and has them kept; whatever is answered. */
export const keepFiles = async (
  client: Client,
  itemId: string,
  files: readonly Sent[],
  changes = {},
): Promise<Answer<EvidenceReceipt & ProblemDocument>> =>
  completeSet(client, itemId, await sendFiles(client, itemId, files, changes));
