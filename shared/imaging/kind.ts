import { fileTypeFromBuffer } from 'file-type';
import { MediaType } from '../vocabulary/evidence.ts';

/** How much of a file is read to tell a capture of a page: its own head, whatever comments or headers stand before it. */
const HEAD_BYTES = 4096;

const HTML = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html)[\s>]/i;
const HEADERS_END = /\r?\n\r?\n/;
const MIME_VERSION = /^mime-version:\s*1\.0/im;
const RELATED = /^content-type:\s*multipart\/related\b/im;

/** Latin-1 keeps every byte as one character: a capture in any encoding that contains ASCII can be told by its head. */
const headOf = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').replace('\u00EF\u00BB\u00BF', '');

function captureOf(bytes: Uint8Array): MediaType | undefined {
  if (bytes.includes(0)) return undefined;
  const head = headOf(bytes);
  if (HTML.test(head)) return 'text/html';
  const [headers = ''] = head.split(HEADERS_END, 1);
  return MIME_VERSION.test(headers) && RELATED.test(headers) ? 'multipart/related' : undefined;
}

/** What a file is by its own bytes, whatever its name says. Nothing when it is no kind that is kept: archives, programs, moving pictures. */
export async function kindOf(bytes: Uint8Array): Promise<MediaType | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (!found || found.mime === 'application/xml') return captureOf(bytes);
  return MediaType.safeParse(found.mime).data;
}
