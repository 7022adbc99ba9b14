import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { ListingAddresses } from './addresses.ts';

/** Member States, and XI for Northern Ireland, where EU product rules apply and from where alerts come too. */
export type SalesCountry = MemberState | 'XI';

/** A marketplace that public alerts name, with what is publicly known of the addresses of its listings. */
export interface KnownMarketplace {
  readonly id: OrganisationId;
  readonly name: string;
  /** Further names in free text, compared without case, spaces and punctuation. Id, name and hosts are names anyway. */
  readonly names: readonly string[];
  readonly listings: ListingAddresses;
  /** The item number in a code of free text, as its first group. Absent: codes in free text are no item numbers. */
  readonly proposeFrom?: RegExp;
  /** Site for customers in a country. Elsewhere the first host is proposed. */
  readonly countryHosts?: Readonly<Partial<Record<SalesCountry, string>>>;
}

/** `www.amazon` and `de fr`: the hosts that differ in their ending. */
export const at = (prefix: string, ends: string): string[] => ends.split(' ').map((end) => `${prefix}.${end}`);

/** National sites whose host ends in the code of the country. */
export const national = (prefix: string, countries: readonly SalesCountry[]): Partial<Record<SalesCountry, string>> =>
  Object.fromEntries(countries.map((country) => [country, `${prefix}.${country.toLowerCase()}`]));

export const known = ({
  id,
  names = [],
  ...rest
}: Omit<KnownMarketplace, 'id' | 'names'> & { id: string; names?: string[] }) => ({
  id: id as OrganisationId,
  names,
  ...rest,
});
