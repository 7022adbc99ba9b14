import type { FileFault, Format, Heading } from './entry.ts';

/** What the page asks of the worker that reads the file. */
export type ToWorker =
  | { readonly type: 'READ'; readonly file: File }
  | { readonly type: 'BODIES'; readonly indexes: readonly number[] };

export type FromWorker =
  | { readonly type: 'HEADINGS'; readonly headings: readonly Heading[]; readonly isReadable: readonly boolean[] }
  | { readonly type: 'READ'; readonly format: Format; readonly unknownColumns: readonly string[] }
  | { readonly type: 'BODIES'; readonly bodies: readonly unknown[] }
  | { readonly type: 'FAILED'; readonly fault: FileFault };
