import type * as z from 'zod/mini';
import type { NewSellerLink, SellerLinkEntry, SellerLinkReceipt } from '../contracts/seller-link.ts';
import { nothingThere } from '../domain/ownership.ts';
import { checkLink, type LinkDecision } from '../domain/sellers/links.ts';
import { isRepeat } from '../domain/sellers/repeats.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { appendEntry, type LedgerEntry } from '../store/ledger.ts';
import { linksPlace, SELLER_LINKS } from '../store/seller-ledgers.ts';
import { readNumbers } from '../store/seller-numbers.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import { type SellerTables, type Sight, sightOf } from './seller-record.ts';
import { ledgerFor } from './view-seller.ts';

/** Both sellers must be there for the authority; the other one is named in the body, and so is the fault. */
async function checkBoth(
  tables: SellerTables,
  caller: Caller,
  { id, to }: { id: SellerId; to: SellerId },
  sight: Sight,
): Promise<void> {
  await ledgerFor(tables, caller, id, sight);
  if (to === id) return;
  await ledgerFor(tables, caller, to, sight).catch((error: unknown) => {
    if (!(error instanceof RefusedError)) throw error;
    const { code, message } = nothingThere();
    throw new RefusedError(code, message, { faults: [{ pointer: '/to', code, detail: message }], cause: error });
  });
}

export function linkingOf({ linking }: Sight): OrganisationId {
  if (linking) return linking;
  throw new RefusedError('SELLER_LINKS_OFF', 'Links of sellers are not switched on for this authority');
}

const decisionOf = ({ data, recordedAt }: LedgerEntry<SellerLinkEntry>): LinkDecision => ({ ...data, at: recordedAt });

/** Records what a person of an authority says of two sellers; the latest word stands, whatever numbers match. */
export async function linkSellers(
  tables: SellerTables,
  caller: Caller,
  { id, link }: { id: SellerId; link: NewSellerLink },
  now: Date,
): Promise<z.input<typeof SellerLinkReceipt>> {
  const sight = await sightOf(tables.registry, caller);
  await checkBoth(tables, caller, { id, to: link.to }, sight);
  const authority = linkingOf(sight);
  const { same } = await readNumbers(tables.cases, authority, id);
  const isMatched = same.some(({ seller }) => seller === link.to);
  const { person } = caller.actor;
  const next: SellerLinkEntry = { ...link, from: id, ...(person && { person }) };
  const { entry } = await appendEntry(
    tables.cases,
    {
      kind: SELLER_LINKS,
      partition: linksPlace(authority),
      decide: (entries) => {
        const known = entries.find(({ data }) => isRepeat(data, next));
        if (known) return { same: known };
        checkLink(next, entries.map(decisionOf), isMatched);
        return { next };
      },
    },
    now,
  );
  const { actionId: _, ...said } = entry.data;
  return { ...said, at: entry.recordedAt };
}
