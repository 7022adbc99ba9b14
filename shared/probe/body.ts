import type { IncomingMessage } from 'node:http';
import { promises, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LIMITS } from './limits.ts';
import { LookFault } from './look-fault.ts';

/** Small pieces: what unpacks to a thousand times its size is noticed after one of them. */
const PIECE = { chunkSize: 64 * 1024 };

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(PIECE),
  'x-gzip': () => createGunzip(PIECE),
  deflate: () => createInflate(PIECE),
  br: () => createBrotliDecompress(PIECE),
};

/** Passes pieces on until they are too many. */
const upTo = (most: number) =>
  async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > most) throw new LookFault('TOO_LARGE');
      yield piece;
    }
  };

async function collect(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** Text in the encoding it names; in UTF-8 where it names none, or one that nobody knows. */
function textOf(bytes: Buffer, contentType: string): string {
  const [, name = 'utf-8'] = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(name).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

/** Reads an answer to its end, unpacked, and lets go of one that is too large or comes too slowly. */
export async function readBody(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<string> {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = encoding === 'identity' || encoding === '' ? undefined : UNPACKERS[encoding];
  if (!unpack && encoding !== 'identity' && encoding !== '') throw new LookFault('UNREADABLE');
  const wire = upTo(LIMITS.wireBytes);
  const bytes = unpack
    ? await promises.pipeline(answer, wire, unpack(), upTo(most), collect, { signal })
    : await promises.pipeline(answer, wire, upTo(most), collect, { signal });
  return textOf(bytes, answer.headers['content-type'] ?? '');
}
