import type { components } from '../api/schema.generated.ts';

type MediaType = components['schemas']['NewEvidence']['files'][number]['mediaType'];

/** What a browser calls a file, in the words of evidence; captures of pages come without a type of their own. */
const TYPES: Readonly<Record<string, MediaType>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  html: 'text/html',
  htm: 'text/html',
  mhtml: 'multipart/related',
  mht: 'multipart/related',
};

export const ACCEPTED = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',');

/** Undefined: evidence of this kind is not kept. */
export const mediaTypeOf = (name: string): MediaType | undefined =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];

const LONGEST_NAME = 100;

/** A name that the storage takes: letters, digits, dot, dash and underscore, each name once. */
export function safeName(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(-LONGEST_NAME)
    .replace(/^[^A-Za-z0-9]+/, '');
  const first = plain || `file${name.slice(name.lastIndexOf('.')).replaceAll(/[^A-Za-z0-9.]/g, '')}`;
  if (!taken.has(first)) return first;
  const dot = first.lastIndexOf('.');
  for (let number = 2; ; number += 1) {
    const next = `${first.slice(0, Math.min(dot, LONGEST_NAME - 8))}-${number}${first.slice(dot)}`;
    if (!taken.has(next)) return next;
  }
}
