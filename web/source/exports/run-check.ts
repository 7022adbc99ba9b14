import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import {
  checkFile,
  checkKey,
  checkManifest,
  checkSignature,
  type Finding,
  type Listed,
  MISSING,
  type SignatureChecked,
  TOO_LARGE,
} from './check.ts';
import { type Fetched, fetchBytes } from './fetch-bytes.ts';

export type Export = components['schemas']['Export'];
export type Manifest = components['schemas']['Manifest'];

/** WebCrypto wants a file whole. Larger ones are for `npm run verify`. In bytes. */
export const LARGEST = 400_000_000;
const MANIFEST = 'manifest.json';
const SIGNATURE = 'manifest.sig.json';

/** What is known of a check while it runs: nothing is RIGHT before it was looked at. */
export interface CheckState {
  readonly manifest?: Finding;
  readonly signature?: Finding;
  readonly key?: Finding;
  readonly kid?: string;
  readonly files: Readonly<Record<string, Finding | { readonly fetched: number }>>;
  readonly isDone: boolean;
}

export const isFinding = (state: CheckState['files'][string] | undefined): state is Finding =>
  state !== undefined && 'verdict' in state;

/** The files that were found right, to be saved as they were checked. */
export type Kept = ReadonlyMap<string, Blob>;

interface Running {
  readonly job: Export;
  readonly signal: AbortSignal;
  tell(change: Partial<CheckState>): void;
  file(name: string, state: CheckState['files'][string]): void;
}

const ownKey = async (): Promise<string | undefined> => {
  try {
    return (await ask(api.GET('/v1/signing-key'))).kid;
  } catch {
    // Without an answer the key stays unchecked, and the page says so.
    return undefined;
  }
};

const addressOf = ({ files = [] }: Export, name: string): string | undefined =>
  files.find((file) => file.name === name)?.href;

async function textOf({ job, signal }: Running, name: string): Promise<string> {
  const href = addressOf(job, name);
  const fetched = href ? await fetchBytes(href, { signal }) : undefined;
  return fetched ? new TextDecoder().decode(fetched.bytes) : '';
}

async function checkSaid(running: Running): Promise<void> {
  const text = await textOf(running, MANIFEST);
  running.tell({ manifest: checkManifest(text, running.job.manifest) });
  const signed: SignatureChecked = await checkSignature(await textOf(running, SIGNATURE), text);
  running.tell({
    signature: signed.finding,
    key: checkKey(signed.kid, await ownKey()),
    ...(signed.kid && { kid: signed.kid }),
  });
}

async function checkOne(running: Running, listed: Listed): Promise<Blob | undefined> {
  const { job, signal, file } = running;
  const href = addressOf(job, listed.name);
  if (listed.bytes > LARGEST) return void file(listed.name, TOO_LARGE);
  const onBytes = (fetched: number) => file(listed.name, { fetched });
  const fetched: Fetched | undefined = href ? await fetchBytes(href, { signal, onBytes }) : undefined;
  if (!fetched) return void file(listed.name, MISSING);
  const finding = await checkFile(fetched.bytes, listed);
  file(listed.name, finding);
  return finding.verdict === 'RIGHT' ? new Blob([fetched.bytes], { type: fetched.mediaType }) : undefined;
}

/** Fetches everything that an export holds, one file after the other, and compares it with what was said and signed. */
export async function runCheck(job: Export, signal: AbortSignal, show: (state: CheckState) => void): Promise<Kept> {
  let state: CheckState = { files: {}, isDone: false };
  const tell = (change: Partial<CheckState>) => {
    state = { ...state, ...change };
    if (!signal.aborted) show(state);
  };
  const file: Running['file'] = (name, next) => tell({ files: { ...state.files, [name]: next } });
  const running = { job, signal, tell, file };
  const kept = new Map<string, Blob>();
  await checkSaid(running);
  for (const listed of job.manifest?.files ?? []) {
    const blob = await checkOne(running, listed);
    if (blob) kept.set(listed.name, blob);
  }
  tell({ isDone: true });
  return kept;
}
