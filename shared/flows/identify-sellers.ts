import type { Identify } from '../domain/intake/identified.ts';
import type { Pseudonym } from '../domain/intake/listings.ts';
import { normalise } from '../domain/sellers/identifiers.ts';
import { linkHashesOf } from '../store/seller-key.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

/** Reads numbers of sellers for one authority: they are checked, brought to one spelling and hashed under its key. */
export function identifying(pseudonym: Pseudonym, authority: OrganisationId): Identify {
  const hash = linkHashesOf(pseudonym, authority);
  return (sent) => {
    const { numbers, faults } = normalise(sent);
    return { hashes: numbers.map(({ type, value }) => ({ type, hash: hash(type, value) })), faults };
  };
}
