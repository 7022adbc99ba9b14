import type { IncomingMessage } from 'node:http';

/** What an HTTP API takes. Bytes. */
const MOST_BODY = 10 * 1_048_576;

/** The body, undefined if there is none, or `too large`: then no more of it is kept. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined | 'too large'> | undefined {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return undefined;
  if (Number(length) > MOST_BODY) return Promise.resolve('too large');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BODY) chunks.push(chunk);
      else resolve('too large');
    });
    request.on('error', reject);
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
  });
}
