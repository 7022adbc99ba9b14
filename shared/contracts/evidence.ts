import * as z from 'zod/mini';
import { EvidencePurpose, EvidenceSetId, MediaType } from '../vocabulary/evidence.ts';
import { ActionId, ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { Sha256 } from '../vocabulary/text.ts';
import { Instant } from '../vocabulary/time.ts';
import { EvidenceFile, Snapshot } from './evidence-parts.ts';

const MOST_FILES = 20;
/** What a form can carry at all; each kind of file has a limit of its own below that. */
const MOST_BYTES = 5_000_000_000;

const Sha256OfFile = Sha256.check(z.describe('SHA-256 of the file, in lower-case hexadecimal.'));

/** One file of a set, as it is announced. */
const NewEvidenceFile = z
  .strictObject({
    name: z
      .string()
      .check(
        z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
        z.meta({ description: 'Name of the file, once in the set. Name no person in it.', examples: ['page.mhtml'] }),
      ),
    mediaType: MediaType,
    bytes: z.int().check(z.minimum(1), z.maximum(MOST_BYTES), z.describe('Size in bytes.')),
    sha256: Sha256OfFile,
  })
  .register(z.globalRegistry, { id: 'NewEvidenceFile', description: 'One file of evidence, as it is announced.' });

const about = {
  purpose: EvidencePurpose,
  capturedAt: Instant.check(
    z.describe('When the files were captured: not in the future; for a verification not before delivery.'),
  ),
  snapshot: z.optional(Snapshot),
};

export const NewEvidence = z
  .strictObject({
    actionId: ActionId,
    ...about,
    shared: z
      .optional(z.boolean())
      .check(
        z.describe('Whether the other side of the item may see the files. Without it: true. The operator always may.'),
      ),
    files: z.array(NewEvidenceFile).check(z.minLength(1), z.maxLength(MOST_FILES)),
  })
  .register(z.globalRegistry, {
    id: 'NewEvidence',
    description:
      'Announces a set of evidence: at most 20 files and 100 MB, pictures up to 20 MB each, PDF 30 MB, captures of pages 10 MB.',
  });
export type NewEvidence = z.infer<typeof NewEvidence>;

/** Where the announced files are to go. */
export const EvidenceUploads = z
  .object({
    itemId: ItemId,
    set: EvidenceSetId,
    expiresAt: Instant.check(z.describe('Until when files may be sent. Announce the same again for fresh forms.')),
    uploads: z.array(
      z.object({
        name: z.string(),
        url: z.string().check(z.describe('Where to POST the form as `multipart/form-data`.')),
        fields: z
          .record(z.string(), z.string())
          .check(z.describe('Fields of the form, all of them as they are; then the file as field `file`, last.')),
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'EvidenceUploads',
    description: 'A form for each announced file. The storage refuses any other name, type, size or content.',
  });
export type EvidenceUploads = z.infer<typeof EvidenceUploads>;

export const EvidenceCompletion = z
  .strictObject({ set: EvidenceSetId })
  .register(z.globalRegistry, { id: 'EvidenceCompletion', description: 'All files of a set are sent.' });

/** What the manifest of a set is made of. */
const kept = {
  set: EvidenceSetId,
  by: OrganisationId,
  ...about,
  shared: z.boolean(),
  manifest: Sha256.check(
    z.describe(
      'SHA-256 over the canonical JSON (RFC 8785) of `item`, `set`, `by`, `purpose`, `capturedAt`, `shared`, `snapshot` and, of each file, `name`, `mediaType`, `bytes` and `sha256`. It stands in the chain of the item as well.',
    ),
  ),
  keptAt: Instant,
};

export const EvidenceReceipt = z
  .object({ itemId: ItemId, ...kept, files: z.array(EvidenceFile) })
  .register(z.globalRegistry, { id: 'EvidenceReceipt', description: 'A set of evidence that is kept from now on.' });
export type EvidenceReceipt = z.infer<typeof EvidenceReceipt>;

/** One issue of addresses. */
const Access = z.object({
  at: Instant,
  by: OrganisationId,
  role: z.string(),
  person: z
    .optional(z.string())
    .check(z.describe('Opaque subject of the person; for their own organisation and the operator only.')),
  sets: z.array(EvidenceSetId),
});

export const EvidenceView = z
  .object({
    itemId: ItemId,
    sets: z.array(
      z.object({
        ...kept,
        deletedAt: z.optional(Instant).check(z.describe('When the files were deleted, their time of retention over.')),
        files: z.array(
          z.object({
            ...EvidenceFile.shape,
            href: z
              .optional(z.string())
              .check(z.describe('Where to fetch the file for five minutes. Each issue of addresses is recorded.')),
          }),
        ),
      }),
    ),
    accesses: z
      .optional(z.object({ count: z.int(), latest: z.array(Access) }))
      .check(
        z.describe(
          'To whom addresses were given: how often, and the latest 200 issues. For the submitter and the operator.',
        ),
      ),
  })
  .register(z.globalRegistry, {
    id: 'Evidence',
    description: 'The evidence of an item, as far as the reader may see it.',
  });
export type EvidenceView = z.infer<typeof EvidenceView>;
