import * as z from 'zod/mini';

/** What may be kept as evidence: pictures, documents, and captures of the page as it was. No archives. */
export const MediaType = z
  .enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/html', 'multipart/related'])
  .register(z.globalRegistry, {
    id: 'EvidenceMediaType',
    description:
      'What may be kept as evidence: pictures (JPEG, PNG, WebP), PDF, and captures of a page (one HTML file, or MHTML as `multipart/related`). Archives and everything else are refused.',
  });
export type MediaType = z.infer<typeof MediaType>;

/** When in the life of an item a set of files was taken, and what for. */
export const EvidencePurpose = z.enum(['SUBMISSION', 'VERIFICATION', 'REDRESS']).register(z.globalRegistry, {
  id: 'EvidencePurpose',
  description:
    'What a set of evidence shows: the listing as notified, the page at a check of its removal, or what a complaint or an answer to one rests on.',
});
export type EvidencePurpose = z.infer<typeof EvidencePurpose>;

export const EvidenceSetId = z
  .uuid()
  .brand<'EvidenceSetId'>()
  .register(z.globalRegistry, {
    id: 'EvidenceSetId',
    description:
      'Id of a set of evidence. It follows from the item, the sender and its action id: the same announcement has the same id.',
    examples: ['2f6b9d04-8a17-5c3e-9b42-61d7e0c5a8f3'],
  });
export type EvidenceSetId = z.infer<typeof EvidenceSetId>;
