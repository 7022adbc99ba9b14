import type * as z from 'zod/mini';
import type { SellerLinks } from '../contracts/seller-link.ts';
import { assess } from '../domain/sellers/assess.ts';
import type { Counting } from '../domain/sellers/events.ts';
import { isInForce, type Link, type LinkDecision, linksOf } from '../domain/sellers/links.ts';
import { readLedger } from '../store/ledger.ts';
import { linksPlace, SELLER_LINKS } from '../store/seller-ledgers.ts';
import { readNumbers } from '../store/seller-numbers.ts';
import type { Table } from '../store/table.ts';
import { readSeller } from '../store/views/seller-rows.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import { placeOf, type SellerTables, type Shown, type Sight, visible, withListings } from './seller-record.ts';

/** What people of an authority have said of links, oldest first. */
export const linkDecisions = async (cases: Table, authority: OrganisationId): Promise<LinkDecision[]> =>
  (await readLedger(cases, SELLER_LINKS, linksPlace(authority))).map(({ data, recordedAt }) => ({
    ...data,
    at: recordedAt,
  }));

const viewOf = ({ decision, ...link }: Link) => ({
  ...link,
  reasons: [...link.reasons],
  ...(decision && {
    decision: {
      change: decision.change,
      reason: decision.reason,
      at: decision.at,
      ...(decision.person && { person: decision.person }),
    },
  }),
});

interface Linked {
  readonly id: SellerId;
  readonly generation: number;
  readonly decisions: readonly Shown[];
}

/** What is known of the linked sellers, in the sectors of the authority; one of which it sees nothing is left out. */
async function decisionsOfOthers(
  { views }: SellerTables,
  generation: number,
  sight: Pick<Sight, 'sectors'>,
  others: readonly SellerId[],
) {
  const read = others.map(async (id) => {
    const entries = visible(await readSeller(views, generation, placeOf(id)), sight);
    return { id, decisions: await withListings(views, generation, entries) };
  });
  return (await Promise.all(read)).filter(({ decisions }) => decisions.length > 0);
}

/** The links of a seller for the authority that gave the numbers, each with its reasons; and the ledger of all of them together. */
export async function showLinks(
  tables: SellerTables,
  { id, generation, decisions }: Linked,
  sight: Sight & { readonly linking: OrganisationId },
  counting: Counting,
): Promise<z.input<typeof SellerLinks>> {
  const [numbers, words] = await Promise.all([
    readNumbers(tables.cases, sight.linking, id),
    linkDecisions(tables.cases, sight.linking),
  ]);
  const links = linksOf(id, numbers, words);
  const inForce = links.filter(isInForce).map(({ seller }) => seller);
  const others = await decisionsOfOthers(tables, generation, sight, inForce);
  if (others.length === 0) return { sellers: links.map(viewOf) };
  const all = [...decisions, ...others.flatMap((other) => other.decisions)];
  const { meetsCriteria, count, firstAt, lastAt } = assess(all, counting, undefined);
  const sellers = [id, ...others.map((other) => other.id)];
  const span = { ...(firstAt && { firstAt }), ...(lastAt && { lastAt }) };
  return { sellers: links.map(viewOf), combined: { sellers, meetsCriteria, count, ...span } };
}
