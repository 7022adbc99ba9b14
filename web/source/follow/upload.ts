import { api, ask } from '../api/client.ts';
import { OfflineError } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';
import { mediaTypeOf } from './file-names.ts';

type NewEvidence = components['schemas']['NewEvidence'];
type Announced = NewEvidence['files'][number];
export type Purpose = NewEvidence['purpose'];

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function announcedOf(name: string, file: File): Promise<Announced> {
  const sha256 = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return { name, mediaType: mediaTypeOf(file.name) ?? 'application/pdf', bytes: file.size, sha256 };
}

export interface Upload {
  readonly itemId: string;
  readonly actionId: string;
  readonly purpose: Purpose;
  readonly capturedAt: string;
  readonly shared: boolean;
  /** By the name under which each is announced. */
  readonly files: ReadonlyMap<string, File>;
}

/** Sends one file by its form: all fields as they are, the file last. */
async function post({ url, fields }: { url: string; fields: Record<string, string> }, file: File): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  const answer = await fetch(url, {
    method: 'POST',
    body: form,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch((cause: unknown) => {
    throw new OfflineError(cause);
  });
  if (!answer.ok) throw new OfflineError(`The storage answered ${answer.status}`);
}

/**
 * Announces a set of files, sends them, and has them checked and kept: all or none. Safe to repeat after a failure: the same
 * announcement gives fresh forms for the same set.
 */
export async function uploadEvidence(
  { itemId, files, ...about }: Upload,
  onSent: (sent: number) => void,
): Promise<void> {
  const params = { path: { id: itemId } };
  const announced = await Promise.all([...files].map(([name, file]) => announcedOf(name, file)));
  const { set, uploads } = await ask(
    api.POST('/v1/items/{id}/evidence', { params, body: { ...about, files: announced } }),
  );
  let sent = 0;
  for (const upload of uploads) {
    const file = files.get(upload.name);
    if (!file) continue;
    await post(upload, file);
    sent += 1;
    onSent(sent);
  }
  await ask(api.POST('/v1/items/{id}/evidence/completion', { params, body: { set } }));
}

const LOOKS = 20;
const PAUSE_MILLISECONDS = 500;

/** What is kept becomes part of the story a moment later, by the stream. It is waited for, but not for ever: it comes by itself. */
export async function untilTold(itemId: string, since: number): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const { version } = await ask(api.GET('/v1/items/{id}', { params: { path: { id: itemId } } }));
    if (version > since) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}
