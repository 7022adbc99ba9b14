import type { Alert } from '../../contracts/alert.ts';
import type { Notice, NoticeItem } from '../../contracts/notice.ts';
import type { ImageHash } from '../../vocabulary/image-hash.ts';
import type { Seen } from './rules.ts';

const textAt = (value: unknown, name: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Record<string, unknown>)[name];
  return typeof found === 'string' ? found : undefined;
};

/** The brand that a submission names: each sector has its own place for it. */
function brandOf(submission: Notice | Alert): string | undefined {
  if (submission.kind === 'ALERT') return submission.content.product.brand;
  const { details } = submission;
  return textAt(details['product'], 'brand') ?? textAt(details, 'brand');
}

/** What is recorded of a listing: by its submission, and by pictures that were handed in for it. */
export const seenOf = (
  submission: Notice | Alert,
  { listing, sellerKey, gtin, title, imageHashes = [] }: Omit<NoticeItem, 'id' | 'index'>,
  pictures: readonly ImageHash[] = [],
): Seen => ({
  url: listing.url,
  sellerKey,
  gtin,
  title,
  brand: brandOf(submission),
  imageHashes: [...imageHashes, ...pictures],
});
