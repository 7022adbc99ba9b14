import * as z from 'zod/mini';
import { ExportId, OrganisationId } from '../vocabulary/ids.ts';
import { Sha256 } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { NewExport } from './export-request.ts';

const Count = z.int().check(z.minimum(0));

/** Names of files that lie beside their manifest: nothing that leads elsewhere, on any system. */
const FileName = z
  .string()
  .check(z.regex(/^(?!manifest(?:\.sig)?\.json$)[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,98}[A-Za-z0-9]$/));

const SUMS = 'Items whose record was over: what is counted of them went in, in place of their events.';

/** One part of the log: the items whose ids begin alike. */
const Segment = z
  .object({
    prefix: z.string().check(z.regex(/^[0-9a-f]{2}$/), z.describe('How the ids of its items begin.')),
    items: Count,
    events: Count,
    sums: z.optional(Count).check(z.describe(SUMS)),
    lastRecordedAt: Instant,
    digest: Sha256.check(
      z.describe('Over one line an item, sorted: its id, the number of its last event, and the link of that event.'),
    ),
    sumsDigest: z.optional(Sha256).check(z.describe('Over one line an item whose record was over.')),
  })
  .register(z.globalRegistry, { id: 'LogSegment', description: 'One part of the event log that went into an export.' });
export type Segment = z.infer<typeof Segment>;

/** Entries of one register that went in beside the items. */
const Register = z.object({ register: z.string(), entries: Count, lastRecordedAt: Instant, digest: Sha256 });
export type Register = z.infer<typeof Register>;

const Watermark = z
  .object({
    events: Count,
    items: Count,
    sums: z.optional(Count).check(z.describe(SUMS)),
    lastRecordedAt: z.optional(Instant),
    digest: Sha256,
  })
  .register(z.globalRegistry, {
    description: 'What went in: how many events of how many items, and one digest over the last link of every chain.',
  });

const File = z.object({
  name: FileName,
  mediaType: z.string(),
  bytes: Count,
  rows: z.optional(Count),
  sha256: Sha256,
});

/** The source that made the files, as anybody can count it again in a copy of the repository. */
const Code = z.object({
  version: z.string(),
  digest: Sha256.check(z.describe('Over the source that the files follow from: `npm run verify` counts it again.')),
});

/** What the registry said of whose official files are: they follow from it. */
const Whose = z.object({
  id: OrganisationId,
  name: z.string(),
  sizeClass: z.optional(z.enum(['MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE'])),
  independence: z.optional(z.string()),
  providers: z.optional(z.record(z.string(), z.string())),
});
export type Whose = z.infer<typeof Whose>;

/** What went into an export and what came out, enough for a stranger to make it again. */
export const Manifest = z
  .object({
    export: ExportId,
    version: z
      ._default(z.int().check(z.minimum(1)), 1)
      .check(z.describe('1, or higher for a correction: what it corrects, and why, stands in the request.')),
    request: NewExport,
    scope: z.string(),
    asOf: Instant.check(z.describe('The cut: what was recorded before it went in.')),
    watermark: Watermark,
    segments: z.array(Segment).check(z.maxLength(256)),
    registers: z.optional(z.array(Register)).check(z.describe('Entries of registers that went in beside the items.')),
    whose: z.optional(Whose).check(z.describe('Of official files: whose they are.')),
    code: Code,
    methodVersion: z.string(),
    ruleVersion: z.string(),
    calendarVersions: z.array(z.string()),
    files: z.array(File).check(z.maxLength(1000)).register(z.globalRegistry, { description: 'What came out.' }),
  })
  .register(z.globalRegistry, {
    id: 'Manifest',
    description: 'What went into an export and what came out, enough for a stranger to make it again.',
  });
export type Manifest = z.infer<typeof Manifest>;
export type ManifestFile = Manifest['files'][number];
