import * as z from 'zod/mini';
import { ExportId } from '../vocabulary/ids.ts';
import { Sha256 } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { NewExport } from './export-request.ts';

/** What went into an export and what came out, enough for a stranger to recompute it. */
export const Manifest = z
  .object({
    export: ExportId,
    request: NewExport,
    scope: z.string(),
    asOf: Instant,
    watermark: z
      .object({ events: z.int(), items: z.int(), lastRecordedAt: z.optional(Instant), digest: Sha256 })
      .register(z.globalRegistry, {
        description: 'What went in: how many events of how many items, and their digest.',
      }),
    methodVersion: z.string(),
    ruleVersion: z.string(),
    calendarVersions: z.array(z.string()),
    files: z
      .array(z.object({ name: z.string(), bytes: z.int(), sha256: Sha256 }))
      .register(z.globalRegistry, { description: 'What came out.' }),
  })
  .register(z.globalRegistry, {
    id: 'Manifest',
    description: 'What went into an export and what came out, enough for a stranger to recompute it.',
  });
export type Manifest = z.infer<typeof Manifest>;
