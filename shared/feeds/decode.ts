import { RefusedError } from '../errors.ts';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding that was used, as the WHATWG Encoding Standard writes it. */
  readonly encoding: string;
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** By the byte order mark, or by the first `<` of a file without one (XML 1.0, appendix F). */
function encodingOfStart(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0x00)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0x00, 0x3c)) return 'utf-16be';
  return undefined;
}

/** What the XML prolog says. A file that can be read byte by byte is not UTF-16, whatever it says. */
function encodingOfProlog(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const said = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1]?.toLowerCase();
  return said === undefined || /^utf-?16/.test(said) || /^utf-?8$/.test(said) ? undefined : said;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined; // Not an encoding, or bytes that are none of it: the next candidate is tried.
  }
}

/**
 * Turns the bytes of a file into text: as its byte order mark or XML prolog says, else as UTF-8, else as windows-1252 (of which
 * ISO-8859-1 is a part), which every sequence of bytes can be read as. So the name of the encoding is part of the answer.
 */
export function decode(bytes: Uint8Array): Decoded {
  const candidates = [encodingOfStart(bytes), encodingOfProlog(bytes), 'utf-8', 'windows-1252'];
  for (const encoding of candidates) {
    const decoded = encoding === undefined ? undefined : decodeAs(bytes, encoding);
    if (!decoded) continue;
    if (decoded.text.includes('\0')) throw new RefusedError('UNSUPPORTED_MEDIA_TYPE', 'This is not a text file');
    return decoded;
  }
  throw new RefusedError('UNSUPPORTED_MEDIA_TYPE', 'This is not a text file');
}
