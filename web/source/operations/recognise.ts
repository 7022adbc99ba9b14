import { openDirectory, recognise } from '../../../shared/domain/listing/directory.ts';
import type { OrganisationId } from '../../../shared/vocabulary/ids.ts';

/** What a pasted link comes to under the addresses in a form. */
export type Tried =
  | { readonly kind: 'RECOGNISED'; readonly listingId: string; readonly url: string }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly detail: string }
  /** The addresses themselves cannot be read. */
  | { readonly kind: 'UNREADABLE'; readonly why: string };

interface Addresses {
  readonly hosts?: readonly string[];
  readonly patterns?: readonly string[];
  readonly canonical?: string;
}

/** Tries the addresses of a registration on a link, by the very rules of the intake. */
export function tryLink({ hosts = [], patterns = [], canonical = '' }: Addresses, link: string): Tried {
  try {
    const listings = { hosts: [...hosts], patterns: [...patterns], canonical };
    const found = recognise(openDirectory([{ id: 'tried' as OrganisationId, listings }]), link);
    if ('code' in found) return { kind: 'REFUSED', code: found.code, detail: found.detail };
    return { kind: 'RECOGNISED', listingId: found.listing.listingId, url: found.listing.url };
  } catch (error) {
    return { kind: 'UNREADABLE', why: error instanceof Error ? error.message : String(error) };
  }
}
