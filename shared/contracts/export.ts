import * as z from 'zod/mini';
import { ExportId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { Manifest } from './manifest.ts';

export const ExportJob = z
  .object({
    id: ExportId,
    state: z
      .enum(['REQUESTED', 'DONE', 'FAILED'])
      .check(z.describe('It is made in the background: ask until it is DONE.')),
    requestedAt: Instant,
    asOf: Instant.check(z.describe('The cut: what was recorded before it counts.')),
    manifest: z.optional(Manifest).check(z.describe('There once the state is DONE.')),
    files: z
      .optional(z.array(z.object({ name: z.string(), href: z.string() })))
      .check(z.describe('Addresses to fetch the files from, good for fifteen minutes. Ask again for fresh ones.')),
  })
  .register(z.globalRegistry, { id: 'Export', description: 'An export and where it stands.' });
export type ExportJob = z.infer<typeof ExportJob>;
