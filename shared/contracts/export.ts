import * as z from 'zod/mini';
import { ExportId } from '../vocabulary/ids.ts';
import { Instant, Month } from '../vocabulary/time.ts';
import { ExportKind } from './export-request.ts';
import { Manifest } from './manifest.ts';

const fields = {
  id: ExportId,
  kind: ExportKind,
  state: z
    .enum(['REQUESTED', 'DONE', 'FAILED'])
    .check(z.describe('It is made in the background: ask until it is DONE.')),
  version: z.int().check(z.describe('1, and one more with each correction.')),
  from: Month.check(z.describe('First month.')),
  to: Month.check(z.describe('Last month, inclusive.')),
  requestedAt: Instant,
  asOf: Instant.check(z.describe('The cut: what was recorded before it counts.')),
  schedule: z.optional(z.string()).check(z.describe('The schedule that ordered it; absent where somebody did.')),
  corrects: z.optional(ExportId).check(z.describe('The version that it takes the place of, which is kept.')),
  reason: z.optional(z.string()).check(z.describe('Why that was corrected.')),
  correctedBy: z.optional(ExportId).check(z.describe('The version that took its place.')),
} as const;

export const ExportJob = z
  .object({
    ...fields,
    manifest: z.optional(Manifest).check(z.describe('There once the state is DONE.')),
    files: z
      .optional(z.array(z.object({ name: z.string(), href: z.string() })))
      .check(z.describe('Addresses to fetch the files from, good for fifteen minutes. Ask again for fresh ones.')),
  })
  .register(z.globalRegistry, { id: 'Export', description: 'An export and where it stands.' });
export type ExportJob = z.infer<typeof ExportJob>;

const ListedExport = z
  .object(fields)
  .register(z.globalRegistry, { id: 'ListedExport', description: 'An export in a list: ask for it to see its files.' });

export const ExportQuery = z.strictObject({
  scheduled: z
    .optional(z.enum(['true', 'false']))
    .check(z.describe('`true`: those made by the clock, for who sees everything. Without it: your own.')),
  cursor: z.optional(z.string().check(z.maxLength(200))).check(z.describe('What `next` of the page before said.')),
});
export type ExportQuery = z.infer<typeof ExportQuery>;

export const ExportList = z
  .object({
    exports: z.array(ListedExport).check(z.describe('Newest first.')),
    next: z.optional(z.string()).check(z.describe('The cursor of the next page; absent at the end.')),
  })
  .register(z.globalRegistry, { id: 'ExportList', description: 'Exports, one page of them.' });
export type ExportList = z.infer<typeof ExportList>;
