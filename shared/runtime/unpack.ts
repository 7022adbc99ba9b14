import { brotliDecompressSync } from 'node:zlib';

/** A document that was packed with Brotli and written as base64. */
export const unpack = <Document>(packed: string): Document =>
  JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8')) as Document;
