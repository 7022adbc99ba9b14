import { read } from '../contracts/faults.ts';
import { ListingToMatch, type MatchAnswer } from '../contracts/product-match.ts';
import { lookUp, type Register } from '../domain/products/register.ts';
import { MATCH_RULE_VERSION } from '../domain/products/rules.ts';
import { RefusedError } from '../errors.ts';
import type { KnownProducts } from '../store/known-products.ts';
import { instant } from '../vocabulary/time.ts';

type Row = MatchAnswer['results'][number];

const MOST_FAULTS_OF_A_LISTING = 10;

/** One listing: what it may offer, or what is wrong with it. A bad one harms no other. */
function rowOf(register: Register, sent: unknown, index: number, at: string): Row {
  try {
    const listing = read(ListingToMatch, sent);
    return { index, ref: listing.ref, matches: lookUp(register, listing, at) };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { code, message: title, faults } = error;
    return { index, code, title, faults: faults.slice(0, MOST_FAULTS_OF_A_LISTING) };
  }
}

/** Looks listings up in the register, which is read once for all of them. */
export async function matchListings(
  products: KnownProducts,
  sent: readonly unknown[],
  now: Date,
): Promise<MatchAnswer> {
  const { register, upTo } = await products.standing();
  const at = instant(now);
  return {
    results: sent.map((each, index) => rowOf(register, each, index, at)),
    upTo,
    ruleVersion: MATCH_RULE_VERSION,
  };
}
