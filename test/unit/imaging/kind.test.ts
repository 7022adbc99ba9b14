import { describe, expect, test } from 'vitest';
import { dimensionsOf, hasTooManyPixels } from '../../../shared/imaging/dimensions.ts';
import { kindOf } from '../../../shared/imaging/kind.ts';
import { jpeg, picture, png, zip } from '../../builders/pictures.ts';

const text = (value: string) => Buffer.from(value, 'utf8');
const WEBP = Buffer.concat([
  text('RIFF'),
  Buffer.from([30, 0, 0, 0]),
  text('WEBPVP8X'),
  Buffer.from([10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0]),
  Buffer.alloc(12),
]);
const MHTML = 'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\n';

describe('a file is by its bytes', () => {
  test.each<[string, Buffer, string]>([
    ['a JPEG', jpeg(picture(1)), 'image/jpeg'],
    ['a PNG', png(picture(1)), 'image/png'],
    ['a WebP', WEBP, 'image/webp'],
    ['a PDF', text('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'application/pdf'],
    ['a page', text('<!DOCTYPE html>\n<html lang="de">'), 'text/html'],
    [
      'a page that was saved with a comment',
      text('\uFEFF<!-- saved from url=(0014)about:internet -->\n<html>'),
      'text/html',
    ],
    ['a page of XHTML', text('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "">'), 'text/html'],
    ['a page in another encoding', Buffer.from('<html><title>\xe4\xf6', 'latin1'), 'text/html'],
    ['a page with its parts', text(MHTML), 'multipart/related'],
  ])('%s', async (_, bytes, kind) => {
    expect(await kindOf(bytes)).toBe(kind);
  });

  test.each<[string, Buffer]>([
    ['an archive', zip()],
    ['an archive that is compressed', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
    ['a moving picture', text('GIF89a')],
    ['another document of XML', text('<?xml version="1.0"?><svg/>')],
    ['a mail that is no page', text('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nmultipart/related')],
    ['plain text', text('html')],
    ['a page with a byte of no text in it', text('<html>\0')],
    ['nothing', Buffer.alloc(0)],
  ])('nothing that is kept, if it is %s', async (_, bytes) => {
    expect(await kindOf(bytes)).toBeUndefined();
  });
});

describe('the header of a picture', () => {
  test.each<[string, Buffer, number, number]>([
    ['JPEG', jpeg(picture(1, 40, 30)), 40, 30],
    ['PNG', png(picture(1, 17, 90)), 17, 90],
    ['WebP', WEBP, 100, 50],
  ])('tells how large it is: %s', (_, bytes, width, height) => {
    expect(dimensionsOf(bytes)).toEqual({ width, height });
  });

  test.each<[string, Buffer]>([
    ['a JPEG that ends at once', jpeg(picture(1)).subarray(0, 20)],
    ['text', text('no picture')],
    ['nothing', Buffer.alloc(0)],
  ])('of %s tells nothing', (_, bytes) => {
    expect(dimensionsOf(bytes)).toBeUndefined();
  });

  test('may claim forty million pixels, and no more', () => {
    expect(hasTooManyPixels({ width: 8000, height: 5000 })).toBe(false);
    expect(hasTooManyPixels({ width: 8000, height: 5001 })).toBe(true);
  });
});
