import type { Seller } from '../../contracts/listing.ts';
import type { Fault } from '../../errors.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Identifier } from '../../vocabulary/sellers.ts';

type Identifying = Pick<Seller, 'vat' | 'tradeRegister' | 'iban'>;

/** A number of a seller as it is kept: its kind, and its hash under the key of one authority. */
interface HashedNumber {
  readonly type: Identifier;
  readonly hash: string;
}

/** Checks the numbers of a seller and hashes them; faults have pointers into the listing. */
export type Identify = (sent: Identifying) => { readonly hashes: HashedNumber[]; readonly faults: Fault[] };

/** The numbers of the seller of one item, for the one authority that gave them. */
export interface Identified {
  readonly itemId: ItemId;
  readonly marketplace: OrganisationId;
  readonly sellerKey: string;
  readonly hashes: readonly HashedNumber[];
}

const NUMBERS = ['vat', 'tradeRegister', 'iban'] as const;

const OFF = 'Links of sellers are not switched on for the submitter: numbers are not taken without a purpose';

/** What is kept of the numbers of a seller, or why they are not taken. Without a purpose they are refused, not dropped in silence. */
export function numbersOf(seller: Seller, identify: Identify | undefined): ReturnType<Identify> {
  const sent = NUMBERS.filter((name) => seller[name] !== undefined);
  if (sent.length === 0) return { hashes: [], faults: [] };
  if (!identify)
    return {
      hashes: [],
      faults: sent.map((name) => ({ pointer: `/seller/${name}`, code: 'SELLER_LINKS_OFF', detail: OFF })),
    };
  const { hashes, faults } = identify(seller);
  const detail = 'Its numbers are linked to the id that the seller has at the marketplace';
  return seller.id
    ? { hashes, faults }
    : { hashes, faults: [...faults, { pointer: '/seller/id', code: 'REQUIRED', detail }] };
}

/** The seller as it is kept apart: without its numbers, of which only the hashes are kept. */
export function withoutNumbers(seller: Seller): Seller {
  const { vat: _, tradeRegister: __, iban: ___, ...kept } = seller;
  return kept;
}
