import { OfflineError } from '../api/problem.ts';

export interface Fetched {
  readonly bytes: ArrayBuffer;
  readonly mediaType: string;
}

interface Options {
  readonly signal: AbortSignal;
  /** How many have come so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** So often a reader is told of progress, at most: each piece would be too often. Bytes. */
const STEP = 1_000_000;

async function collect(body: ReadableStream<Uint8Array<ArrayBuffer>>, onBytes: (bytes: number) => void): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  let [size, told] = [0, 0];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    size += read.value.byteLength;
    if (size - told < STEP) continue;
    told = size;
    onBytes(size);
  }
  return new Blob(pieces);
}

/** A file at a presigned address; undefined if it is not there. No token goes with it: the address is the whole right. */
export async function fetchBytes(
  href: string,
  { signal, onBytes = () => undefined }: Options,
): Promise<Fetched | undefined> {
  const answer = await fetch(href, {
    signal,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  }).catch((error: unknown) => {
    throw signal.aborted ? error : new OfflineError(error);
  });
  if (!answer.ok || !answer.body) return undefined;
  const blob = await collect(answer.body, onBytes);
  return {
    bytes: await blob.arrayBuffer(),
    mediaType: answer.headers.get('content-type') ?? 'application/octet-stream',
  };
}
