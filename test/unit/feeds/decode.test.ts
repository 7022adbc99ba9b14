import { describe, expect, test } from 'vitest';
import { decode } from '../../../shared/feeds/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('a file is read in the encoding it is in, and the encoding is named', () => {
  test.each([
    ['UTF-8', utf8('Túrkiye ✓'), 'Túrkiye ✓', 'utf-8'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], utf8('é')), 'é', 'utf-8'],
    ['UTF-16, little end first', bytes([0xff, 0xfe], utf16('<é>', false)), '<é>', 'utf-16le'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], utf16('<é>', true)), '<é>', 'utf-16be'],
    ['UTF-16 without a mark, known by its first <', utf16('<é>', false), '<é>', 'utf-16le'],
    ['bytes that are no UTF-8', latin1('caf\xe9 \x80'), 'café €', 'windows-1252'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ])('%s', (_, file, text, encoding) => {
    expect(decode(file)).toEqual({ text, encoding });
  });

  test.each([
    ['ISO-8859-1', '\xe9', 'é', 'windows-1252'],
    ['iso-8859-2', '\xb1', 'ą', 'iso-8859-2'],
    ['windows-1253', '\xe1', 'α', 'windows-1253'],
    ['UTF-8', '\xe9', 'é', 'windows-1252'], // says UTF-8, and is not
    ['UTF-16', '\xc3\xa9', 'é', 'utf-8'], // says UTF-16, and was converted since
    ['no-such', '\xc3\xa9', 'é', 'utf-8'],
  ])('XML that says %s', (said, raw, letter, encoding) => {
    const prolog = `<?xml version="1.0" encoding="${said}"?>`;
    expect(decode(latin1(`${prolog}<a>${raw}</a>`))).toEqual({ text: `${prolog}<a>${letter}</a>`, encoding });
  });
});

test('what is no text is refused', () => {
  expect(() => decode(bytes(utf8('PK'), [3, 4, 0, 0]))).toThrowError(
    expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE' }),
  );
});
