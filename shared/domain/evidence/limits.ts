import type { NewEvidence } from '../../contracts/evidence.ts';
import type { Fault } from '../../errors.ts';
import type { MediaType } from '../../vocabulary/evidence.ts';

const MEGABYTE = 1_000_000;

/** Most bytes of one file, by what it is: a photograph, a report with pictures, one page with its parts. */
export const MOST_BYTES: Readonly<Record<MediaType, number>> = {
  'image/jpeg': 20 * MEGABYTE,
  'image/png': 20 * MEGABYTE,
  'image/webp': 20 * MEGABYTE,
  'application/pdf': 30 * MEGABYTE,
  'text/html': 10 * MEGABYTE,
  'multipart/related': 10 * MEGABYTE,
};

/** Most bytes of a set: what one function can read, check and keep within half a minute. */
export const MOST_BYTES_OF_SET = 100 * MEGABYTE;

/** Most sets of an item. A lock reaches every file of all of them in one run. */
export const MOST_SETS = 20;

type NewFile = NewEvidence['files'][number];

const tooLarge = (pointer: string, what: string, limit: number): Fault => ({
  pointer,
  code: 'TOO_LARGE',
  detail: `${what} may have ${limit} bytes`,
});

/** Files that are announced larger than they may be, each and together. */
export function sizeFaults(files: readonly NewFile[]): Fault[] {
  const each = files.flatMap(({ mediaType, bytes }, index) =>
    bytes > MOST_BYTES[mediaType] ? [tooLarge(`/files/${index}/bytes`, mediaType, MOST_BYTES[mediaType])] : [],
  );
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return all > MOST_BYTES_OF_SET ? [...each, tooLarge('/files', 'A set', MOST_BYTES_OF_SET)] : each;
}

/** Files that are announced twice: under one name, or with one content. */
export const twiceFaults = (files: readonly NewFile[]): Fault[] =>
  (['name', 'sha256'] as const).flatMap((field) =>
    files.flatMap((file, index) =>
      files.findIndex((other) => other[field] === file[field]) < index
        ? [
            {
              pointer: `/files/${index}/${field}`,
              code: 'INVALID_INPUT' as const,
              detail: 'It stands in the set already',
            },
          ]
        : [],
    ),
  );
